using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>The word lists that noun phrases are read with.</summary>
internal sealed class PhraseWords
{
    private readonly Dictionary<string, NounClass> classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> partitives = new(StringComparer.Ordinal);

    /// <summary>Reads the lists.</summary>
    public PhraseWords()
    {
        foreach (var row in DataFile.Packaged("de/lexicon/noun-classes.tsv").Rows)
            classes.Add(row["lemma"], row.Name<NounClass>("class"));
        foreach (var row in DataFile.Packaged("de/claims/partitive-prepositions.tsv").Rows)
            partitives.Add(row["lemma"]);
    }

    /// <summary>How the noun with that lemma behaves.</summary>
    public NounClass ClassOf(string lemma) => classes.GetValueOrDefault(lemma);

    /// <summary>Whether a preposition stands before the whole that a number is part of: "zwölf von 30 Verletzten".</summary>
    public bool IsPartitive(string preposition) => partitives.Contains(preposition);
}
