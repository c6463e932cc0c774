using System.Collections.Immutable;

namespace ClaimCheck.Training.Corpora;

/// <summary>Reads EmpiriST 2015: web texts and chats with an extended STTS, one token a line, sentences between <c>&lt;s&gt;</c> tags.</summary>
internal static class EmpiristCorpus
{
    // STTS-IBK (Beißwenger, Bartz, Storrer, Westpfahl 2015) splits some tags and adds those of chats.
    private static readonly Dictionary<string, string> Standard = new(StringComparer.Ordinal)
    {
        ["PTKMA"] = "ADV", ["PTKIFG"] = "ADV", ["PTKMWL"] = "ADV", ["DM"] = "ADV", ["AKW"] = "ITJ", ["ONO"] = "ITJ",
        ["EMOASC"] = "XY", ["EMOIMG"] = "XY", ["HST"] = "XY", ["ADR"] = "XY", ["URL"] = "XY", ["EML"] = "XY",
    };

    /// <summary>All sentences in order.</summary>
    public static List<GoldSentence> Read(IEnumerable<string> lines)
    {
        var sentences = new List<GoldSentence>();
        var tokens = ImmutableArray.CreateBuilder<GoldToken>();
        foreach (var line in lines)
        {
            if (line.StartsWith("</s>", StringComparison.Ordinal) && tokens.Count > 0)
            {
                sentences.Add(new GoldSentence($"empirist-{sentences.Count + 1}", tokens.ToImmutable()));
                tokens.Clear();
            }

            var cells = line.Split('\t');
            if (cells.Length > 5)
                tokens.Add(new GoldToken(cells[0], cells[5], cells[2], Standard.GetValueOrDefault(cells[1], cells[1]), GoldToken.Unknown, GoldToken.Unknown));
        }

        return sentences;
    }
}
