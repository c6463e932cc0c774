namespace ClaimCheck.Training.Corpora;

/// <summary>The annotated sentences that models which ship may learn from.</summary>
internal sealed class TrainingCorpora(TrainingFolder folder)
{
    /// <summary>Universal Dependencies German GSD, development part (CC BY-SA 4.0): reviews, then news.</summary>
    public List<GoldSentence> Treebank { get; } = ConlluCorpus.Read(folder.Lines("ud-german", "de_gsd-ud-dev.conllu.gz"));

    /// <summary>EmpiriST 2015, training part (CC BY-SA 4.0): web texts and chats.</summary>
    public List<GoldSentence> WebTexts { get; } = EmpiristCorpus.Read(folder.Lines("empirist", "empirist-train.vrt.gz"));

    /// <summary>The sentences written for this project.</summary>
    public List<GoldSentence> OwnSentences { get; } = [.. folder.OwnDocuments().SelectMany(ConlluCorpus.Read)];
}
