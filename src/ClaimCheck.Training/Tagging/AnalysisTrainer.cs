using ClaimCheck.Analysis.Morphology;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Text;
using ClaimCheck.Training.Corpora;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Tagging;

/// <summary>Learns what comes after the tags: inflection and universal parts of speech, on words tagged by a model.</summary>
internal sealed class AnalysisTrainer
{
    private const int Rounds = 8;
    private const int SmallestWeight = 4;

    private readonly IReadOnlyList<GoldSentence> sentences;
    private readonly TokenizedText text;
    private readonly TaggedToken[] tagged;
    private readonly GoldToken[] gold;

    /// <summary>Tags the sentences with <paramref name="tagger"/>.</summary>
    public AnalysisTrainer(IReadOnlyList<GoldSentence> sentences, Tagger tagger)
    {
        this.sentences = sentences;
        text = GoldText.Of(sentences);
        tagged = tagger.Tag(text);
        gold = [.. sentences.SelectMany(sentence => sentence.Tokens)];
    }

    /// <summary>The packed model of case, number and gender.</summary>
    public byte[] TrainInflections()
    {
        var perceptron = new AveragedPerceptron(InflectionReader.Labels);
        var reader = new InflectionReader(perceptron);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var i in ShuffledOrder.Of(sentences.Count, round))
            {
                reader.Read(tagged, text.Sentences[i].Tokens, (group, keys, cell) =>
                {
                    if (GoldInflection.CellOf(gold[group.Head], group.Cells) is not { } right)
                        return;
                    Change(perceptron, keys, right, cell);
                    perceptron.NextExample();
                });
            }
        }

        return perceptron.Pack(SmallestWeight);
    }

    /// <summary>The packed model of parts of speech.</summary>
    public byte[] TrainParts()
    {
        var perceptron = new AveragedPerceptron(PartReader.Labels);
        var reader = new PartReader(perceptron);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var i in ShuffledOrder.Of(sentences.Count, round))
            {
                reader.Read(text, tagged, text.Sentences[i].Tokens, (token, keys, part) =>
                {
                    var right = UniversalTag.Parse(gold[token].Part);
                    if (right != part)
                    {
                        perceptron.Update(keys, (int)right, 1);
                        perceptron.Update(keys, (int)part, -1);
                    }

                    perceptron.NextExample();
                });
            }
        }

        return perceptron.Pack(SmallestWeight);
    }

    private static void Change(AveragedPerceptron perceptron, ReadOnlySpan<uint> keys, int right, int guess)
    {
        Span<int> gains = stackalloc int[4];
        Span<int> losses = stackalloc int[4];
        InflectionReader.LabelsOf(right, gains);
        InflectionReader.LabelsOf(guess, losses);
        for (var i = 0; i < gains.Length; i++)
        {
            if (gains[i] == losses[i])
                continue;
            perceptron.Update(keys, gains[i], 1);
            perceptron.Update(keys, losses[i], -1);
        }
    }
}
