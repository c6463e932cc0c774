using System.Collections.Immutable;
using System.Globalization;

namespace ClaimCheck.Training.Corpora;

/// <summary>Reads sentences in CoNLL-U.</summary>
internal static class ConlluCorpus
{
    private const string IdMark = "# sent_id = ";

    /// <summary>All sentences in order.</summary>
    /// <remarks>A printed word that the corpus takes for two ("im": "in", "dem") is one token with the tag of a preposition with article.</remarks>
    public static List<GoldSentence> Read(IEnumerable<string> lines)
    {
        var sentences = new List<GoldSentence>();
        var tokens = ImmutableArray.CreateBuilder<GoldToken>();
        var id = string.Empty;
        string[]? contraction = null;
        var end = 0;
        foreach (var line in lines.Append(string.Empty))
        {
            if (line.Length == 0)
            {
                if (tokens.Count > 0)
                    sentences.Add(new GoldSentence(id, tokens.ToImmutable()));
                tokens.Clear();
                end = 0;
                continue;
            }

            if (line.StartsWith(IdMark, StringComparison.Ordinal))
                id = line[IdMark.Length..];
            if (line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells[0].Contains('.', StringComparison.Ordinal))
                continue;
            if (cells[0].Split('-') is [_, var last])
            {
                end = int.Parse(last, CultureInfo.InvariantCulture);
                contraction = cells;
            }
            else if (contraction is not null)
            {
                tokens.Add(new GoldToken(contraction[1], cells[2], "ADP", "APPRART", GoldToken.Unknown, contraction[9]));
                contraction = null;
            }
            else if (int.Parse(cells[0], CultureInfo.InvariantCulture) > end)
                tokens.Add(new GoldToken(cells[1], cells[2], cells[3], cells[4], cells[5], cells[9]));
        }

        return sentences;
    }
}
