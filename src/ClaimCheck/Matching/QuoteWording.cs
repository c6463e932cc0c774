using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Matching;

/// <summary>The folded words and numbers of a quotation in the order they stand.</summary>
internal sealed record QuoteWording(string[] Words, HashSet<string> Distinct)
{
    // A speech printed in full is compared by its beginning.
    private const int MaximumWords = 2000;

    private static readonly char[] ThousandsMarks = ['.', '\'', '\u00A0', '\u202F'];

    /// <summary>The words inside the span of <paramref name="claim"/>.</summary>
    public static QuoteWording Of(ClaimProfile claim)
    {
        var text = claim.Article.Article.Text;
        var span = claim.Claim.Span;
        var words = new List<string>();
        for (var i = FirstAt(text, span.Start); i < text.Tokens.Length && text.Tokens[i].Span.End <= span.End && words.Count < MaximumWords; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                words.Add(Spelled(text, i));
        }

        return new QuoteWording([.. words], words.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether these words stand in this order, without a gap, in <paramref name="whole"/>.</summary>
    public bool IsPartOf(QuoteWording whole)
    {
        for (var start = 0; start + Words.Length <= whole.Words.Length; start++)
        {
            if (whole.Words.AsSpan(start, Words.Length).SequenceEqual(Words, StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether two words stand side by side in this order.</summary>
    public bool Holds(string word, string next)
    {
        for (var i = 0; i + 1 < Words.Length; i++)
        {
            if (string.Equals(Words[i], word, StringComparison.Ordinal) && string.Equals(Words[i + 1], next, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"30.000" and "30000" are one number; words are folded.</summary>
    private static string Spelled(TokenizedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Number ? string.Concat(text.Surface(token).Split(ThousandsMarks)) : Folding.Fold(text.Surface(token));

    private static int FirstAt(TokenizedText text, int position)
    {
        int low = 0, high = text.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Tokens[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
