using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads shares and multiples: "jeder Dritte", "die Hälfte", "fünf von sieben", "doppelt so viele".</summary>
internal sealed class ShareReader(Language language, NumberReader numbers)
{
    private readonly NumberWords words = language.Numbers;

    /// <summary>Reads a share or multiple that starts at <paramref name="token"/> with a word of its own.</summary>
    public bool TryRead(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        if (text.WordIds[token] == 0)
            return false;
        if (TryEvery(text, token, out amount))
            return true;
        if (text.TryMatch(words.Shares, token, out var share, out var end))
        {
            if (token > text.Sentence.Start && numbers.TryRead(text, token - 1, out var before) && before.Form == NumberForm.Ordinal)
                return false;
            amount = Of(text, token, end, share, 0.25m, MentionType.Ratio, "share", NumberForm.Fraction);
            return true;
        }

        if (!text.TryMatch(words.Multiples, token, out var multiple, out end) || (multiple.Use == MultipleUse.Attribute && !text.TryMatch(words.Measured, end, out _, out _)))
            return false;
        if (text.Is(end, NumberLinks.Many))
            end++;
        amount = Of(text, token, end, multiple.Factor, 0.5m, MentionType.Multiple, "multiple", NumberForm.Multiple);
        return true;
    }

    /// <summary>Whether the words at <paramref name="token"/> tell a change by themselves: "verdoppelt".</summary>
    public bool IsChange(in NumericText text, int token) => text.TryMatch(words.Multiples, token, out var multiple, out _) && multiple.Use == MultipleUse.Change;

    /// <summary>"fünf von sieben": turns a number into a ratio where another one follows.</summary>
    public bool TryOutOf(in NumericText text, ref Amount amount)
    {
        var first = amount.First;
        if (amount.Last is not null || first.Form is not (NumberForm.Words or NumberForm.Digits or NumberForm.Article) || first.Value < 1 || first.Value != decimal.Truncate(first.Value))
            return false;
        if (!text.Is(amount.End, NumberLinks.Of) || amount.End + 1 >= text.End || !numbers.TryRead(text, amount.End + 1, out var whole))
            return false;
        if (whole.Form is not (NumberForm.Words or NumberForm.Digits) || whole.Value is not ((>= 2 and <= 12) or 20 or 100 or 1000) || whole.Value <= first.Value)
            return false;

        amount = amount with
        {
            First = first with { Value = first.Value / whole.Value, Form = NumberForm.Fraction },
            Type = MentionType.Ratio,
            Rule = "share",
            End = whole.Tokens.End,
            Span = first.Span.To(whole.Span),
        };
        return true;
    }

    /// <summary>"dreimal so viele", "drei Mal so hoch": takes in the words that make a multiple of a number.</summary>
    public static bool TryTimes(in NumericText text, ref Amount amount)
    {
        if (amount.First.Form == NumberForm.Multiple || !text.Is(amount.End, NumberLinks.Times) || amount.Unit is not null || amount.Type != MentionType.Number)
            return false;
        amount = amount with { End = amount.End + 1, Span = amount.Span.To(text.Span(amount.End)) };
        return true;
    }

    /// <summary>"so viele" or "höher" behind "dreimal".</summary>
    public void TakeComparison(in NumericText text, ref Amount amount)
    {
        var end = amount.End;
        if (text.Is(amount.End, NumberLinks.AsMany))
            end += text.Is(amount.End + 1, NumberLinks.Many) ? 2 : 1;
        else if (!text.TryMatch(language.Quantities.ChangesAfter, amount.End, out _, out end))
            return;
        amount = amount with
        {
            Type = MentionType.Multiple,
            Rule = "multiple",
            First = amount.First with { Form = NumberForm.Multiple },
            End = end,
            Span = amount.Span.To(text.Span(end - 1)),
        };
    }

    // "jeder Dritte", "jedes zehnte Haus"
    private bool TryEvery(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        if (!text.Is(token, NumberLinks.Every) || token + 1 >= text.End || !numbers.TryRead(text, token + 1, out var ordinal))
            return false;
        if (ordinal.Form != NumberForm.Ordinal || ordinal.Value < 2)
            return false;
        amount = Of(text, token, token + 2, 1 / ordinal.Value, 0.25m, MentionType.Ratio, "share", NumberForm.Fraction);
        return true;
    }

    private static Amount Of(in NumericText text, int start, int end, decimal value, decimal place, MentionType type, string rule, NumberForm form)
    {
        var span = text.Span(start).To(text.Span(end - 1));
        var numeral = new Numeral(value, null, place, form, span, new TokenRange(start, end));
        return new Amount(numeral, null, null, type, rule, start, end, span);
    }
}
