using System.Collections.Frozen;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads amounts whose parts stand in an order of their own: "CHF 5.–", "Euro 50", "10 Euro 50", "5 Euro und 20 Cent", "1 Meter 70".</summary>
internal sealed class SplitAmounts(Language language, NumberReader numbers, AmountReader amounts)
{
    // "Euro 5", "Euro 6" are classes of exhaust gas.
    private const decimal LargestClass = 7;

    // Written before the number in prices; other names are too often something else: "am Rand 12", "Real 3".
    private static readonly FrozenSet<string> NamedFirst = new[] { "EUR", "CHF", "USD" }.ToFrozenSet(StringComparer.Ordinal);
    private readonly MeasureUnits measures = language.Units;

    /// <summary>Reads money whose currency stands before the number.</summary>
    public bool TryMoneyBefore(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        var start = text.Span(token).Start;
        if (!TryCurrency(text, token, out var currency, out var end, out var isName))
            return false;
        if (end < text.Content.Length && DigitReader.IsBlank(text.Content[end]))
            end++;
        if (end >= text.Content.Length || !char.IsAsciiDigit(text.Content[end]) || end >= text.Span(text.End - 1).End || !numbers.TryReadAt(text, token, end, out var number))
            return false;
        if (isName && (number.Form == NumberForm.YearLike || number.Value <= LargestClass))
            return false;

        var unit = new ReadUnit(currency, number.Span.End, number.Tokens.End, false);
        amount = AmountReader.Measured(number, null, unit) with { Start = token, Span = new TextSpan(start, number.Span.End) };
        return true;
    }

    /// <summary>Adds the cents of "10 Euro 50" and "5 Euro und 20 Cent", the centimetres of "1 Meter 70".</summary>
    public void TakeSmallPart(in NumericText text, in ReadUnit unit, ref Amount amount)
    {
        var isMetre = unit.Named.Unit == measures["m"];
        if (!(amount.Type == MentionType.Money || isMetre) || unit.Named.Multiplier != 1 || unit.IsRate || amount.First.Value != decimal.Truncate(amount.First.Value) || amount.First.IsMultiplied)
            return;

        var token = unit.EndToken;
        var joined = text.Is(token, NumberLinks.Join);
        if (joined)
            token++;
        if (token >= text.End || !numbers.TryRead(text, token, out var small) || small.Value is <= 0 or >= 100 || small.Value != decimal.Truncate(small.Value))
            return;

        var hasUnit = amounts.TryUnit(text, small, out var cents);
        if (hasUnit ? isMetre || cents.Named.Multiplier != 0.01m || !IsSubunit(cents.Named.Unit.Code, amount.Unit!.Code) : joined || !IsTwoDigitsAtEnd(text, small))
            return;
        var end = hasUnit ? cents.End : small.Span.End;
        amount = amount with
        {
            First = amount.First with { Value = amount.First.Value + (small.Value / 100), Place = 0.01m },
            End = hasUnit ? cents.EndToken : small.Tokens.End,
            Span = new TextSpan(amount.Span.Start, end),
        };
    }

    /// <summary>Takes in the sign behind a temperature: "10 Grad unter null".</summary>
    public void TakeSign(in NumericText text, ref Amount amount)
    {
        if (amount.Unit?.Dimension != Dimension.Temperature || amount.First.Value < 0 || !text.TryMatch(language.Quantities.BelowZero, amount.End, out var sign, out var end) || text.IsDigits(end))
            return;
        amount = amount with { First = sign < 0 ? amount.First.Negated() : amount.First, End = end, Span = amount.Span.To(text.Span(end - 1)) };
    }

    private bool TryCurrency(in NumericText text, int token, out NamedUnit currency, out int end, out bool isName)
    {
        isName = false;
        if (measures.TrySymbol(text.Content, text.Span(token).Start, out currency, out end) && currency.Unit.Dimension == Dimension.Money)
            return true;
        if (!text.TryMatch(measures.Names, token, out currency, out var after) || !NamedFirst.Contains(currency.Unit.Code) || currency.Multiplier != 1 || after >= text.End || text.IsDigits(token - 1))
            return false;
        end = text.Span(after - 1).End;
        isName = true;
        return true;
    }

    // A cent belongs to euros where it stands alone, to dollars (codes in D) behind dollars.
    private static bool IsSubunit(string small, string large) => small == large || (small == "EUR" && large[^1] == 'D');

    private static bool IsTwoDigitsAtEnd(in NumericText text, in Numeral small) =>
        (small.Form == NumberForm.Words || (small.Form == NumberForm.Digits && small.Span.Length == 2)) && small.Value >= 1
        && (small.Tokens.End >= text.End || !char.IsLetter(text.Characters(small.Tokens.End)[0]) || char.IsLower(text.Characters(small.Tokens.End)[0]));
}
