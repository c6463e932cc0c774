using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>Takes in the collective numbers behind a number: "1,2 Millionen", "fünf Tausend Milliarden".</summary>
internal sealed class Multiplication(NumberWords words)
{
    private static readonly NumberMultiplier Pair = new(2, 2);

    /// <summary>Whether a collective number stands at <paramref name="token"/>.</summary>
    public bool StartsAt(in NumericText text, int token) => TryAt(text, token, out _, out _);

    /// <summary>Multiplies <paramref name="numeral"/> with all collective numbers behind it.</summary>
    public void Apply(in NumericText text, ref Numeral numeral)
    {
        if (numeral.Form is NumberForm.Ordinal or NumberForm.Fraction || text.Span(numeral.Tokens.End - 1).End != numeral.Span.End)
            return;

        while (TryAt(text, numeral.Tokens.End, out var multiplier, out var end))
        {
            if (text.IsMark(end, '.') && text.Touches(end - 1, end) && end + 1 < text.End && IsAbbreviation(text, end - 1))
                end++;
            numeral = numeral.Times(multiplier) with
            {
                Form = FormOf(numeral.Form),
                IsMultiplied = true,
                Factor = Math.Min(Numeral.Limit, numeral.Factor * Math.Min(multiplier.Factor ?? Numeral.Limit, Numeral.Limit / numeral.Factor)),
                Span = numeral.Span.To(text.Span(end - 1)),
                Tokens = numeral.Tokens with { End = end },
            };
        }
    }

    // "zwei Paar Schuhe" are four; a couple ("ein Paar aus Köln") and "ein paar" count nothing.
    private bool TryAt(in NumericText text, int token, out NumberMultiplier multiplier, out int end)
    {
        if (text.TryMatch(words.Multipliers, token, out multiplier, out end))
            return true;
        multiplier = Pair;
        end = token + 1;
        return text.TryMatch(words.Pairs, token, out _, out _);
    }

    private static NumberForm FormOf(NumberForm form) => form switch
    {
        NumberForm.Band => NumberForm.Band,
        NumberForm.Digits or NumberForm.YearLike or NumberForm.Dotted => NumberForm.Digits,
        _ => NumberForm.Words,
    };

    private static bool IsAbbreviation(in NumericText text, int token) => text.Characters(token).Length <= 4;
}
