using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads amounts: a number with its unit, ranges, amounts of money in two parts.</summary>
internal sealed class AmountReader
{
    private readonly NumberReader numbers;
    private readonly UnitReader units;
    private readonly SplitAmounts splits;

    public AmountReader(Language language, NumberReader numbers, UnitReader units)
    {
        this.numbers = numbers;
        this.units = units;
        splits = new SplitAmounts(language, numbers, this);
    }

    /// <summary>Reads the amount that starts at <paramref name="token"/>.</summary>
    public bool TryRead(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        if (text.Is(token, NumberLinks.Between) && TryBetween(text, token, out amount))
            return true;
        if (splits.TryMoneyBefore(text, token, out amount))
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
        splits.TakeSmallPart(text, unit, ref amount);
        splits.TakeSign(text, ref amount);
        return true;
    }

    /// <summary>The unit right behind a number.</summary>
    public bool TryUnit(in NumericText text, in Numeral number, out ReadUnit unit)
    {
        unit = default;
        if (number.Form is NumberForm.Ordinal or NumberForm.Multiple or NumberForm.Times or NumberForm.Age or NumberForm.Percent)
            return false;
        if (units.TryRead(text, number.Span.End, number.Tokens.End, out unit))
            return true;

        // "Hunderte von Metern"
        return number.Form == NumberForm.Band && number.Value >= 10 && text.Is(number.Tokens.End, NumberLinks.Of) && number.Tokens.End + 1 < text.End
            && units.TryRead(text, text.Span(number.Tokens.End).End, number.Tokens.End + 1, out unit);
    }

    /// <summary>The amount of a number with a unit.</summary>
    public static Amount Measured(in Numeral first, in Numeral? last, in ReadUnit unit)
    {
        var factor = unit.Named.Multiplier;
        return new Amount(
            first.Times(factor), last?.Times(factor), unit.Named.Unit, TypeOf(unit), RuleOf(unit.Named),
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
        if (!IsEnd(first))
            return false;

        var position = unit?.End ?? first.Span.End;
        var token = unit?.EndToken ?? first.Tokens.End;
        if (!TryUpper(text, position, token, out var last, out var isDash) || !(IsEnd(last) || last.Form is NumberForm.Times or NumberForm.Multiple or NumberForm.Age))
            return false;
        if (first.Form == NumberForm.Article && unit is null && (isDash || last.Form != NumberForm.Words))
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
            first = first.Times(last.Factor);
        else if (last.Tail > 1 && first.Tail == 1 && first.Value < last.Tail && text.Characters(first.Tokens.End - 1)[^1] == '-')
            first = first.Times(last.Tail);
        if (TryUnit(text, last, out var shared))
        {
            if (unit is { } own && own.Named.Unit != shared.Named.Unit && own.Named.Unit.Dimension == shared.Named.Unit.Dimension && own.Named.Unit.Dimension != Dimension.Money)
                first = first.Times(own.Named.Unit.SiFactor / shared.Named.Unit.SiFactor);
            return Measured(first, last, shared);
        }

        if (unit is { } only)
            return Measured(first, last, only with { End = last.Span.End, EndToken = last.Tokens.End });
        return Bare(first) with { Last = last, End = last.Tokens.End, Span = first.Span.To(last.Span) };
    }

    private static bool IsEnd(in Numeral number) =>
        number.Form is NumberForm.Digits or NumberForm.YearLike or NumberForm.Words or NumberForm.Article or NumberForm.Dotted;

    private static bool IsYear(in NumericText text, in Numeral number) => number.Form == NumberForm.YearLike && text.Sentence.Count > 0;

    /// <summary>The type of an amount in that unit.</summary>
    public static MentionType TypeOf(in ReadUnit unit)
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
