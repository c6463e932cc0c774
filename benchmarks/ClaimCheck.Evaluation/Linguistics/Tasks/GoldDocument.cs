using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>An annotated document in CoNLL-U, whose last column holds the links between numbers, nouns, verbs and clauses.</summary>
/// <param name="Source">The document as the pipeline reads it, cut into the annotated tokens and sentences.</param>
/// <param name="Sentences">The annotated sentences.</param>
internal sealed record GoldDocument(SourceDocument Source, IReadOnlyList<GoldSentence> Sentences)
{
    /// <summary>The documents in <paramref name="folder"/> and below, in the order of their paths.</summary>
    public static IEnumerable<GoldDocument> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.conllu", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read);

    private static GoldDocument Read(string path)
    {
        var text = new StringBuilder();
        var sentences = new List<GoldSentence>();
        var tokens = new List<GoldToken>();
        string? published = null;
        var (id, first, isGlued) = (string.Empty, 0, true);
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            if (line.Length == 0 && tokens.Count > 0)
            {
                sentences.Add(new GoldSentence(id, first, [.. tokens]));
                first += tokens.Count;
                tokens.Clear();
                text.Append('\n');
                isGlued = true;
            }
            else if (line.StartsWith("# published = ", StringComparison.Ordinal))
            {
                published = line[14..].Trim();
            }
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
            {
                id = line[12..].Trim();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                tokens.Add(Token(line.Split('\t'), text, isGlued));
                isGlued = tokens[^1].Links.GetValueOrDefault("SpaceAfter") == "No";
            }
        }

        return new GoldDocument(SourceOf(Path.GetFileNameWithoutExtension(path), text.ToString(), published, sentences), sentences);
    }

    private static GoldToken Token(string[] cells, StringBuilder text, bool isGlued)
    {
        if (!isGlued)
            text.Append(' ');
        var span = new TextSpan(text.Length, text.Length + cells[1].Length);
        text.Append(cells[1]);
        return new GoldToken(cells[1], cells[4], span, Pairs(cells[5]), Pairs(cells[9]));
    }

    private static Dictionary<string, string> Pairs(string cell)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in cell.Split('|'))
        {
            if (pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var equal)
                pairs[pair[..equal]] = pair[(equal + 1)..];
        }

        return pairs;
    }

    private static SourceDocument SourceOf(string id, string text, string? published, List<GoldSentence> sentences) => new(id, text)
    {
        GivenTokens = new GivenTokens(
            [.. sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Span)],
            [.. sentences.Select(sentence => sentence.Tokens[0].Span.To(sentence.Tokens[^1].Span))]),
        Published = published is null ? null : PublicationTime.On(NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value),
    };
}
