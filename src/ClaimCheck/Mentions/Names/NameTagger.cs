using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Spotting;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Names;

/// <summary>Finds names with a trained sequence model.</summary>
internal sealed class NameTagger(NameWordReader reader, IFeatureWeights weights)
{
    private readonly LabelScores labels = new(weights);

    /// <summary>All names of the text, in order.</summary>
    public List<FoundName> In(SpottedText text, AnalyzedDocument analysis)
    {
        var found = new List<FoundName>();
        var sentence = new NameSentence(reader);
        var scores = Array.Empty<int>();
        var from = Array.Empty<byte>();
        var path = Array.Empty<NameLabel>();
        foreach (var (_, tokens, _, _) in text.Text.Sentences)
        {
            sentence.Read(text, analysis, tokens);
            if (path.Length < tokens.Count)
            {
                scores = new int[tokens.Count * 2 * LabelScores.Labels];
                from = new byte[tokens.Count * 2 * LabelScores.Labels];
                path = new NameLabel[tokens.Count * 2];
            }

            Score(sentence, scores);
            labels.FindBest(scores, from, path.AsSpan(0, tokens.Count));
            foreach (var name in NamesOf(path.AsSpan(0, tokens.Count)))
                found.Add(name with { Tokens = new TokenRange(name.Tokens.Start + tokens.Start, name.Tokens.End + tokens.Start) });
        }

        return found;
    }

    /// <summary>The names that a sequence of labels spells.</summary>
    public static List<FoundName> NamesOf(ReadOnlySpan<NameLabel> labels)
    {
        var found = new List<FoundName>();
        for (var i = 0; i < labels.Length;)
        {
            var label = (int)labels[i];
            var start = i++;
            if (label % 2 == 0)
                continue;
            while (i < labels.Length && (int)labels[i] == label + 1)
                i++;
            found.Add(new FoundName(new TokenRange(start, i), TypeOf(labels[start])));
        }

        return found;
    }

    private void Score(NameSentence sentence, Span<int> scores)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Maximum];
        for (var i = 0; i < sentence.Count; i++)
        {
            var row = scores.Slice(i * LabelScores.Labels, LabelScores.Labels);
            row.Fill(sentence.IsOpen(i) ? 0 : LabelScores.Impossible);
            row[(int)NameLabel.Outside] = 0;
            if (!sentence.IsOpen(i))
                continue;
            weights.AddAll(features[..sentence.Features(i, features)], row);
        }
    }

    private static EntityType TypeOf(NameLabel label) => label switch
    {
        NameLabel.BeginPerson => EntityType.Person,
        NameLabel.BeginPlace => EntityType.Place,
        NameLabel.BeginOrganisation => EntityType.Organisation,
        _ => EntityType.Object,
    };
}
