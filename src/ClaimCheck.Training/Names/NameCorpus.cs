using System.Collections.Immutable;
using ClaimCheck.Documents;
using ClaimCheck.Mentions.Names;
using ClaimCheck.Values;

namespace ClaimCheck.Training.Names;

/// <summary>Sentences of NoSta-D (GermEval 2014): number, token, outer tag, nested tag a line.</summary>
internal static class NameCorpus
{
    private const int TokenColumn = 1;
    private const int TagColumn = 2;

    /// <summary>All sentences in order. Adjectives of names ("deriv") and names in compounds ("part") are no names, as in the shared task's main measure.</summary>
    public static List<NamedSentence> Read(IEnumerable<string> lines)
    {
        var sentences = new List<NamedSentence>();
        var tokens = new List<string>();
        var labels = new List<NameLabel>();
        foreach (var line in lines.Append(string.Empty))
        {
            if (line.StartsWith("#\t", StringComparison.Ordinal))
                continue;
            if (string.IsNullOrWhiteSpace(line))
            {
                if (tokens.Count > 0)
                    sentences.Add(new NamedSentence(Document(tokens), [.. labels]));
                tokens.Clear();
                labels.Clear();
                continue;
            }

            var cells = line.Split('\t');
            tokens.Add(string.IsNullOrWhiteSpace(cells[TokenColumn]) ? "_" : cells[TokenColumn]);
            labels.Add(Label(cells[TagColumn], labels.Count == 0 ? NameLabel.Outside : labels[^1]));
        }

        return sentences;
    }

    private static NameLabel Label(string tag, NameLabel previous)
    {
        var label = tag.Length < 3 ? NameLabel.Outside : tag[2..] switch
        {
            "PER" => NameLabel.BeginPerson,
            "LOC" => NameLabel.BeginPlace,
            "ORG" => NameLabel.BeginOrganisation,
            "OTH" => NameLabel.BeginOther,
            _ => NameLabel.Outside,
        };
        if (label == NameLabel.Outside || tag[0] == 'B')
            return label;
        return LabelScores.CanFollow((int)previous, (int)label + 1) ? label + 1 : NameLabel.Outside;
    }

    private static SourceDocument Document(List<string> tokens)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(tokens.Count);
        var start = 0;
        foreach (var token in tokens)
        {
            spans.Add(new TextSpan(start, start + token.Length));
            start += token.Length + 1;
        }

        var text = string.Join(' ', tokens);
        return new SourceDocument(string.Empty, text) { GivenTokens = new GivenTokens(spans.MoveToImmutable(), [new TextSpan(0, text.Length)]) };
    }
}
