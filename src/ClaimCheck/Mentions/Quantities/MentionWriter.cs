using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Turns amounts into mentions: comparator, interval, change.</summary>
internal sealed class MentionWriter(Language language)
{
    // How far a verb such as "handelt" may stand from its "um".
    private const int VerbWindow = 12;
    private readonly ComparatorReader comparators = new(language);
    private readonly ValueBuilder values = new(language.Quantities);
    private readonly NumberWords words = language.Numbers;
    private readonly QuantityPhrases phrases = language.Quantities;

    /// <summary>The mention of <paramref name="amount"/> with the comparators around it.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="end">The first token after the mention.</param>
    public NumericMention Write(in NumericText text, in Amount amount, out int end)
    {
        // A place in an order is exact: "gute Elfte" praises.
        var comparator = amount.Type == MentionType.Ordinal ? new ReadComparator(null, false, amount.Start) : comparators.Before(text, amount.Start, amount.First.Value, amount.Unit is not null);
        end = amount.End;
        var span = amount.Span;
        var rule = amount.First.Comparator?.Rule ?? comparator.Rule;
        if (comparator.Start < amount.Start)
            span = new TextSpan(text.Span(comparator.Start).Start, span.End);
        if (comparator.Rule is null && comparators.TryAfter(text, amount.End, out var after, out var afterEnd))
        {
            rule = after;
            end = afterEnd;
            span = span.To(text.Span(afterEnd - 1));
        }

        var start = Math.Min(comparator.Start, amount.Start);
        var change = IsChange(text, amount, start, end);
        if (change && start > text.Sentence.Start && text.Is(start - 1, NumberLinks.By))
            span = text.Span(--start).To(span);
        var unit = change ? Difference(amount.Unit) : amount.Unit;
        return new NumericMention(amount.Type, span, amount.Span, new TokenRange(start, end), Value(amount, unit, rule, comparator.IsBlurred))
        {
            IsChange = change,
            Exact = amount.First.Exact ?? amount.Last?.Exact,
        };
    }

    /// <summary>A mention whose value is known and that takes no comparators.</summary>
    public static NumericMention Plain(MentionType type, TextSpan span, TokenRange tokens, NumericValue value, ImmutableArray<decimal> score = default) =>
        new(type, span, span, tokens, value) { Score = score.IsDefault ? [] : score };

    /// <summary>A number that is what it is: ordinals, ages, scores.</summary>
    public static NumericValue Exact(decimal number, Unit? unit = null, decimal tolerance = 0) =>
        new(number, number, unit, tolerance == 0 ? Comparator.Exactly : Comparator.Approximately, tolerance, number);

    private NumericValue Value(in Amount amount, Unit? unit, ComparatorRule? rule, bool blurred)
    {
        var first = amount.First;
        if (first.Exact is { } exact)
            return ValueBuilder.Beyond(exact.Sign, unit);
        if (amount.Last is { Exact: not null })
            return ValueBuilder.From(first.Value, unit);
        if (amount.Last is { } last)
            return values.Between(first.Value, last.Value, unit, rule == ComparatorRule.Approximately);
        return first.Form == NumberForm.Band
            ? values.Band(first.Value, first.High, unit)
            : values.Of(first.Value, first.Place, unit, values.Rule(amount.Rule), rule, blurred);
    }

    private bool IsChange(in NumericText text, in Amount amount, int start, int end)
    {
        if (amount.Type is MentionType.Ordinal or MentionType.Age)
            return false;
        if (text.TryMatch(phrases.ChangesAfter, end, out _, out _) && amount.First.Form != NumberForm.Multiple)
            return true;

        var before = start - 1;
        while (before >= text.Sentence.Start && text.Is(before, NumberLinks.Skip))
            before--;
        if (text.TryMatchBefore(phrases.ChangesBefore, before + 1, 3, out _, out _))
            return true;
        if (!text.Is(before, NumberLinks.By))
            return false;
        return amount.Unit is not null || amount.Type is MentionType.Ratio or MentionType.Multiple
            ? !IsTopic(text, before, end)
            : text.Is(end, NumberLinks.Onto);
    }

    // "es handelt sich um 30 Tonnen" tells what it is about, not how much it changed.
    private bool IsTopic(in NumericText text, int by, int end)
    {
        for (var i = Math.Max(text.Sentence.Start, by - VerbWindow); i < Math.Min(text.End, end + VerbWindow); i++)
        {
            if (text.WordIds[i] != 0 && words.AboutVerbs.TryMatch(text.WordIds, text.Capitals, i, text.End, out _, out _))
                return true;
        }

        return false;
    }

    private static Unit? Difference(Unit? unit) => unit?.Dimension == Dimension.Temperature
        ? new Unit(unit.Code == "[degF]" ? "[degF]" : "K", Dimension.TemperatureDifference, unit.SiFactor, 0, "K")
        : unit;
}
