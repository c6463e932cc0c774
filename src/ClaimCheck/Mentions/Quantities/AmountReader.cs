using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads amounts: a number with its unit, ranges, amounts of money in two parts.</summary>
internal sealed class AmountReader(Language language, NumberReader numbers, UnitReader units)
{
    private readonly MeasureUnits measures = language.Units;

    /// <summary>Reads the amount that starts at <paramref name="token"/>.</summary>
    public bool TryRead(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        if (text.Is(token, NumberLinks.Between) && TryBetween(text, token, out amount))
            return true;
        if (TryMoneyBefore(text, token, out amount))
            return true;
        if (!numbers.TryRead(text, token, out var first))
            return false;

        var hasUnit = TryUnit(text, first, out var unit);
        if (TryRange(text, first, hasUnit ? unit : null, out amount))
            return true;
        if (!hasUnit)
        {
            amount = Bare(first);
            return true;
        }

        amount = Measured(first, null, unit);
        TrySmallMoney(text, unit, ref amount);
        return true;
    }

    /// <summary>The unit right behind a number.</summary>
    public bool TryUnit(in NumericText text, in Numeral number, out ReadUnit unit)
    {
        unit = default;
        if (number.Form is NumberForm.Ordinal or NumberForm.Multiple or NumberForm.Times or NumberForm.Age or NumberForm.Percent)
            return false;
        return units.TryRead(text, number.Span.End, number.Tokens.End, out unit);
    }

    /// <summary>The amount of a number with a unit.</summary>
    public static Amount Measured(in Numeral first, in Numeral? last, in ReadUnit unit)
    {
        var factor = unit.Named.Multiplier;
        var low = factor == 1 ? first : first with { Value = first.Value * factor, Place = first.Place * factor };
        var high = factor == 1 || last is not { } l ? last : l with { Value = l.Value * factor, Place = l.Place * factor };
        return new Amount(
            low, high, unit.Named.Unit, TypeOf(unit), RuleOf(unit.Named),
            first.Tokens.Start, unit.EndToken, new TextSpan(first.Span.Start, unit.End));
    }

    /// <summary>The amount of a number without a unit.</summary>
    public static Amount Bare(in Numeral number)
    {
        var (type, rule) = number.Form switch
        {
            NumberForm.Ordinal => (MentionType.Ordinal, "exact"),
            NumberForm.Fraction => (MentionType.Ratio, "share"),
            NumberForm.Multiple => (MentionType.Multiple, "multiple"),
            _ => (MentionType.Number, "count"),
        };
        return new Amount(number, null, null, type, rule, number.Tokens.Start, number.Tokens.End, number.Span);
    }

    /// <summary>Another amount of the same kind: "5, 10 und 20 Euro".</summary>
    public static Amount Like(in Numeral number, in Amount model) =>
        model with { First = number, Last = null, Start = number.Tokens.Start, End = number.Tokens.End, Span = number.Span };

    private bool TryBetween(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        if (token + 1 >= text.End || !numbers.TryRead(text, token + 1, out var first) || !IsEnd(first))
            return false;

        var hasUnit = TryUnit(text, first, out var unit);
        var and = hasUnit ? unit.EndToken : first.Tokens.End;
        if (!text.Is(and, NumberLinks.And) || and + 1 >= text.End || !numbers.TryRead(text, and + 1, out var last) || !IsEnd(last))
            return false;
        if (IsYear(text, first) && IsYear(text, last) && !hasUnit && !TryUnit(text, last, out _))
            return false;

        amount = Join(text, first, hasUnit ? unit : null, last);
        amount = amount with { Start = token, Span = new TextSpan(text.Span(token).Start, amount.Span.End) };
        return true;
    }

    // "10 bis 15 Euro", "10-15", "3km-5km", "zwei bis drei Millionen"
    private bool TryRange(in NumericText text, in Numeral first, in ReadUnit? unit, out Amount amount)
    {
        amount = default;
        if (!IsEnd(first) || first.Form == NumberForm.Article && unit is null)
            return false;

        var position = unit?.End ?? first.Span.End;
        var token = unit?.EndToken ?? first.Tokens.End;
        if (!TryUpper(text, position, token, out var last, out var isDash) || !(IsEnd(last) || last.Form is NumberForm.Times or NumberForm.Multiple or NumberForm.Age))
            return false;
        if (isDash && (last.Value <= first.Value || IsYear(text, first)) || (IsYear(text, first) && IsYear(text, last)))
            return false;
        if (last.Value <= first.Value && !last.IsMultiplied && unit is null && !TryUnit(text, last, out _))
            return false;

        amount = Join(text, first, unit, last);
        return true;
    }

    private bool TryUpper(in NumericText text, int position, int token, out Numeral last, out bool isDash)
    {
        last = default;
        isDash = false;
        if (position + 1 < text.Content.Length && text.Content[position] is '-' or '–' or '‐' or '‑' or '−' && char.IsAsciiDigit(text.Content[position + 1]))
        {
            isDash = true;
            return numbers.TryReadAt(text, Math.Max(token - 1, text.Sentence.Start), position + 1, out last);
        }

        if (text.IsDash(token))
        {
            isDash = true;
            return text.IsDigits(token + 1) && numbers.TryRead(text, token + 1, out last);
        }

        return text.Is(token, NumberLinks.To) && token + 1 < text.End && numbers.TryRead(text, token + 1, out last);
    }

    private Amount Join(in NumericText text, Numeral first, in ReadUnit? unit, in Numeral last)
    {
        if (last.IsMultiplied && !first.IsMultiplied && unit is null && last.Factor > 1 && first.Value < last.Value / last.Factor)
            first = first with { Value = first.Value * last.Factor, Place = first.Place * last.Factor };
        if (TryUnit(text, last, out var shared))
        {
            if (unit is { } own && own.Named.Unit != shared.Named.Unit && own.Named.Unit.Dimension == shared.Named.Unit.Dimension && own.Named.Unit.Dimension != Dimension.Money)
                first = first with { Value = first.Value * own.Named.Unit.SiFactor / shared.Named.Unit.SiFactor };
            return Measured(first, last, shared);
        }

        if (unit is { } only)
            return Measured(first, last, only with { End = last.Span.End, EndToken = last.Tokens.End });
        return Bare(first) with { Last = last, End = last.Tokens.End, Span = first.Span.To(last.Span) };
    }

    private static bool IsEnd(in Numeral number) =>
        number.Form is NumberForm.Digits or NumberForm.YearLike or NumberForm.Words or NumberForm.Article or NumberForm.Dotted;

    private static bool IsYear(in NumericText text, in Numeral number) => number.Form == NumberForm.YearLike && text.Sentence.Count > 0;

    // "€ 50", "CHF 5.–", "EUR 1,2 Mio."
    private bool TryMoneyBefore(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        var start = text.Span(token).Start;
        if (!measures.TrySymbol(text.Content, start, out var symbol, out var end) || symbol.Unit.Dimension != Dimension.Money)
            return false;
        if (end < text.Content.Length && DigitReader.IsBlank(text.Content[end]))
            end++;
        if (end >= text.Content.Length || !char.IsAsciiDigit(text.Content[end]) || end >= text.Span(text.End - 1).End || !numbers.TryReadAt(text, token, end, out var number))
            return false;

        var unit = new ReadUnit(symbol, number.Span.End, number.Tokens.End, false);
        amount = Measured(number, null, unit) with { Start = token, Span = new TextSpan(start, number.Span.End) };
        return true;
    }

    // "10 Euro 50", "5 Euro und 20 Cent"
    private void TrySmallMoney(in NumericText text, in ReadUnit unit, ref Amount amount)
    {
        if (amount.Type != MentionType.Money || unit.Named.Multiplier != 1 || unit.IsRate || amount.First.Value != decimal.Truncate(amount.First.Value) || amount.First.IsMultiplied)
            return;

        var token = unit.EndToken;
        var joined = text.Is(token, NumberLinks.And);
        if (joined)
            token++;
        if (token >= text.End || !numbers.TryRead(text, token, out var small) || small.Value is <= 0 or >= 100 || small.Value != decimal.Truncate(small.Value))
            return;

        var hasUnit = TryUnit(text, small, out var cents);
        if (hasUnit ? cents.Named.Multiplier != 0.01m || cents.Named.Unit.Code != amount.Unit!.Code : joined || !IsTwoDigitsAtEnd(text, small))
            return;
        var end = hasUnit ? cents.End : small.Span.End;
        amount = amount with
        {
            First = amount.First with { Value = amount.First.Value + (small.Value / 100), Place = 0.01m },
            End = hasUnit ? cents.EndToken : small.Tokens.End,
            Span = new TextSpan(amount.Span.Start, end),
        };
    }

    private static bool IsTwoDigitsAtEnd(in NumericText text, in Numeral small) =>
        small.Form == NumberForm.Digits && small.Span.Length == 2
        && (small.Tokens.End >= text.End || !char.IsLetter(text.Characters(small.Tokens.End)[0]) || char.IsLower(text.Characters(small.Tokens.End)[0]));

    private static MentionType TypeOf(in ReadUnit unit)
    {
        var dimension = unit.Named.Unit.Dimension;
        if (dimension == Dimension.Money || dimension == Dimension.Money.Per(Dimension.Duration))
            return MentionType.Money;
        if (unit.Named.Unit.Code == "%" || dimension == Dimension.PercentagePoints)
            return MentionType.Percentage;
        if (dimension == Dimension.Temperature)
            return MentionType.Temperature;
        return unit.IsRate && dimension != Dimension.Speed ? MentionType.Rate : MentionType.Quantity;
    }

    private static string RuleOf(NamedUnit unit) =>
        unit.IsInformal ? "informal" : unit.Unit.Dimension == Dimension.Temperature ? "temperature" : "measure";
}
