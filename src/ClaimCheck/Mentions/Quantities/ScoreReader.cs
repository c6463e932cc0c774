using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads results: "2:1", "3:0-Sieg", "zwei zu eins".</summary>
internal sealed class ScoreReader(NumberReader numbers)
{
    private const int MostDigits = 3;
    private const decimal HighestSpoken = 30;
    private const decimal HighestPrinted = 999;

    /// <summary>Reads the score that starts at <paramref name="token"/>.</summary>
    public static bool TryRead(in NumericText text, int token, out NumericMention mention, out int end)
    {
        mention = null!;
        end = token;
        return text.IsDigits(token) ? TryDigits(text, token, out mention, out end) : false;
    }

    /// <summary>"zwei zu eins" behind a number.</summary>
    public bool TrySpoken(in NumericText text, in Amount amount, out NumericMention mention, out int end)
    {
        mention = null!;
        end = amount.End;
        var first = amount.First;
        if (amount.Type != MentionType.Number || amount.Unit is not null || !IsGoals(first) || !text.Is(amount.End, NumberLinks.ToScore) || amount.End + 1 >= text.End)
            return false;
        if (!numbers.TryRead(text, amount.End + 1, out var second) || !IsGoals(second) || (first.Form == NumberForm.Words) != (second.Form == NumberForm.Words))
            return false;

        end = second.Tokens.End;
        mention = Of(first.Span.To(second.Span), new TokenRange(amount.Start, end), first.Value, second.Value);
        return true;
    }

    private static bool IsGoals(in Numeral number) =>
        ((number.Form == NumberForm.Words && number.Value is >= 0 and < HighestSpoken) || (number.Form == NumberForm.Digits && number.Value is >= 0 and <= HighestPrinted)) && number.Value == decimal.Truncate(number.Value) && !number.IsMultiplied;

    private static bool TryDigits(in NumericText text, int token, out NumericMention mention, out int end)
    {
        mention = null!;
        end = token;
        var start = text.Span(token).Start;
        var content = text.Content;
        if (start > 0 && (char.IsLetterOrDigit(content[start - 1]) || content[start - 1] is ':' or '.' or ',' or '/'))
            return false;
        var position = start;
        if (!TryGoals(content, ref position, out var first) || !TryColon(content, ref position))
            return false;
        var minutes = position;
        if (!TryGoals(content, ref position, out var second))
            return false;
        if (position < content.Length && (char.IsLetterOrDigit(content[position]) || (content[position] is ':' or '.' or ',' && position + 1 < content.Length && char.IsAsciiDigit(content[position + 1]))))
            return false;

        end = text.TokenAt(token, position);
        if (text.Is(end, NumberLinks.Clock) || (position - minutes == 2 && first < 25 && second < 60 && !IsAfterWith(text, token)))
            return false;
        mention = Of(new TextSpan(start, position), new TokenRange(token, end), first, second);
        return true;
    }

    // "mit 24:22 gewonnen": two digits after the colon are a time of day elsewhere.
    private static bool IsAfterWith(in NumericText text, int token) => token > text.Sentence.Start && text.Is(token - 1, NumberLinks.With);

    // "2:1", "2 : 1"
    private static bool TryColon(ReadOnlySpan<char> content, ref int position)
    {
        var isSpaced = position + 2 < content.Length && content[position] == ' ' && content[position + 2] == ' ';
        var colon = position + (isSpaced ? 1 : 0);
        if (colon >= content.Length || content[colon] is not (':' or '∶'))
            return false;
        position = colon + (isSpaced ? 2 : 1);
        return true;
    }

    private static bool TryGoals(ReadOnlySpan<char> content, ref int position, out decimal goals)
    {
        goals = 0;
        var start = position;
        for (; position < content.Length && char.IsAsciiDigit(content[position]); position++)
        {
            if (position - start >= MostDigits)
                return false;
            goals = (goals * 10) + (content[position] - '0');
        }

        return position > start && (content[start] != '0' || position == start + 1);
    }

    private static NumericMention Of(TextSpan span, TokenRange tokens, decimal first, decimal second) =>
        MentionWriter.Plain(MentionType.Score, span, tokens, MentionWriter.Exact(first), [first, second]);
}
