using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Words;

/// <summary>Older and Swiss spellings: where the lexicon lacks a word, it may have it in another spelling ("Strasse", "daß").</summary>
internal sealed class SpellingVariants
{
    private readonly List<(string Written, string Standard)> rules =
        [.. DataFile.Packaged("de/lexicon/spelling-variants.tsv").Rows.Select(row => (row["written"], row["standard"]))];

    /// <summary>The word in each other spelling, one replacement at a time; nothing is made where no rule applies.</summary>
    public string? Of(ReadOnlySpan<char> word, int rule)
    {
        var (written, standard) = rules[rule];
        var index = word.IndexOf(written);
        return index < 1 ? null : string.Concat(word[..index], standard, word[(index + written.Length)..]);
    }

    /// <summary>How many rules there are.</summary>
    public int Count => rules.Count;
}
