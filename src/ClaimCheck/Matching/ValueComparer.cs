using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares the values of two aligned claims as intervals, tuples or times.</summary>
internal static class ValueComparer
{
    /// <summary>Whether the values fit, lie near each other or apart.</summary>
    public static ValueState Compare(Claim one, Claim other)
    {
        if (one.Kind == ClaimKind.Score)
            return one.Score.AsSpan().SequenceEqual(other.Score.AsSpan()) || AreMirrored(one.Score, other.Score) ? ValueState.Fits : ValueState.Apart;
        if (one.Kind == ClaimKind.Date)
            return Times(one.Timex, other.Timex);
        if (one.Kind == ClaimKind.Statement)
            return States(one, other);
        if (one.Kind == ClaimKind.Location)
            return Places(one, other);
        if (one is { Kind: ClaimKind.Ordinal, Value: null } && other.Value is null)
            return one.Timex?.From?.Year == other.Timex?.From?.Year ? ValueState.Fits : ValueState.Apart;
        if (one.Value is not { } a || other.Value is not { } b)
            return ValueState.Incomparable;
        if (one.Change is { } change && other.Change is { } opposite && IsOpposite(change.Direction, opposite.Direction))
            return ValueState.Apart;

        return Numbers(a, b);
    }

    /// <summary>
    /// Compares two figures of one sentence as they are printed: "über 200 Moscheen" and "über 500 Moscheen" can both be
    /// true, but one of them was not what the sentence said. Roundings fit: "rund 130" and "rund 127".
    /// </summary>
    public static ValueState AsPrinted(Claim one, Claim other)
    {
        var state = Compare(one, other);
        if (state != ValueState.Apart && one is { Kind: ClaimKind.Date, Timex: { } time } && other.Timex is { } otherTime)
            return AreOtherDays(time, otherTime) ? ValueState.Apart : state;
        if (state != ValueState.Fits || one.Value is not { } a || other.Value is not { } b || a.Comparator != b.Comparator || a.Comparator == Comparator.Exactly)
            return state;

        var isSame = Numbers(PrintedOnly(a, a.Printed), PrintedOnly(b, b.Printed)) == ValueState.Fits
            && (a.Comparator != Comparator.Between || Numbers(PrintedOnly(a, a.High ?? a.Printed), PrintedOnly(b, b.High ?? b.Printed)) == ValueState.Fits);
        return isSame ? ValueState.Fits : ValueState.Apart;
    }

    /// <summary>"vom 5. bis zum 9. November" and "vom 6. bis zum 9. November", "seit 2018" and "seit 2013": stretches that overlap, and yet not the same.</summary>
    private static bool AreOtherDays(Timex one, Timex other) =>
        one.Type == TimexType.Date && other.Type == TimexType.Date && one.Value.Length == other.Value.Length && one.Mod is null && other.Mod is null
        && !string.Equals(one.Value, other.Value, StringComparison.Ordinal);

    /// <summary>"gewann 3:2" and "verlor 2:3": who is named first may be the winner or the loser.</summary>
    private static bool AreMirrored(ImmutableArray<decimal> one, ImmutableArray<decimal> other) =>
        one is [var home, var away] && other is [var first, var second] && home == second && away == first;

    private static NumericValue PrintedOnly(NumericValue value, decimal printed) =>
        new(printed, printed, value.Unit, Comparator.Exactly, HalfPlace(printed), printed);

    /// <summary>Half a unit of the last digit that is not zero: 5 for 650, 0.05 for 6.3.</summary>
    private static decimal HalfPlace(decimal number)
    {
        var place = 1m;
        while (number != decimal.Truncate(number / place) * place)
            place /= 10;
        while (number != 0 && place < 1e27m && number == decimal.Truncate(number / (place * 10)) * place * 10)
            place *= 10;
        return place / 2;
    }

    /// <summary>The same state said or denied twice fits; a state and its denial, or two states of one group, do not.</summary>
    private static ValueState States(Claim one, Claim other)
    {
        if (one.State is null && other.State is null && one.Proposition is { } said && other.Proposition is { } saidToo)
            return Propositions(one, said, other, saidToo);
        if (one.State is not { } first || other.State is not { } second || !string.Equals(first.Group, second.Group, StringComparison.Ordinal))
            return ValueState.Incomparable;
        if (string.Equals(first.Value, second.Value, StringComparison.Ordinal))
            return one.Polarity == other.Polarity ? ValueState.Fits : ValueState.Apart;
        if (one.Polarity == Polarity.Positive && other.Polarity == Polarity.Positive)
            return ValueState.Apart;

        // "nicht offen" and "geschlossen" fit; "nicht offen" and "nicht geschlossen" say nothing of each other.
        return one.Polarity != other.Polarity ? ValueState.Fits : ValueState.Incomparable;
    }

    /// <summary>The same predicate affirmed or denied twice fits; of two predicates nobody can say without knowing the things.</summary>
    private static ValueState Propositions(Claim one, ClaimProposition said, Claim other, ClaimProposition saidToo)
    {
        if (!string.Equals(said.Predicate, saidToo.Predicate, StringComparison.Ordinal))
            return ValueState.Incomparable;
        if (one.Polarity != other.Polarity)
            return ValueState.Apart;

        var isSame = one.References.Select(place => place.Canonical).SequenceEqual(other.References.Select(place => place.Canonical), StringComparer.Ordinal)
            && (one.Subject is not null || said.Arguments.Any(argument => saidToo.Arguments.Any(too => string.Equals(argument.Canonical, too.Canonical, StringComparison.Ordinal))));
        return isSame ? ValueState.Fits : ValueState.Incomparable;
    }

    /// <summary>One place said twice fits; "nicht im Keller" fits every other place.</summary>
    private static ValueState Places(Claim one, Claim other)
    {
        if (one.Place is not { } first || other.Place is not { } second)
            return ValueState.Incomparable;

        var isSame = string.Equals(first.Canonical, second.Canonical, StringComparison.Ordinal) || first.Within.Contains(second.Canonical) || second.Within.Contains(first.Canonical);
        return isSame == (one.Polarity == other.Polarity) ? ValueState.Fits : ValueState.Apart;
    }

    /// <summary>Whether the readings of two numeric values fit, lie near each other or apart.</summary>
    public static ValueState Numbers(NumericValue a, NumericValue b)
    {
        if (!AreOfOneDimension(a, b) || !a.TryToSi(out var first) || !b.TryToSi(out var second))
            return ValueState.Incomparable;
        if (!first.IsApartFrom(second))
            return ValueState.Fits;

        var tolerance = (Width(first) + Width(second)) / 2;
        return tolerance > 0 && first.GapTo(second) <= tolerance ? ValueState.Near : ValueState.Apart;
    }

    /// <summary>Shares printed as numbers and as percent are of one dimension; amounts of money only in one currency.</summary>
    private static bool AreOfOneDimension(NumericValue a, NumericValue b)
    {
        if (IsShare(a) && IsShare(b))
            return true;
        if (a.Dimension != b.Dimension)
            return false;

        return !a.Dimension.Name.StartsWith(Dimension.Money.Name, StringComparison.Ordinal)
            || string.Equals(a.Unit?.SiCode, b.Unit?.SiCode, StringComparison.Ordinal);
    }

    private static bool IsShare(NumericValue value) => value.Dimension == Dimension.Share || value.Dimension == Dimension.None;

    private static bool IsOpposite(ChangeDirection one, ChangeDirection other) =>
        one != other && one != ChangeDirection.None && other != ChangeDirection.None;

    private static ValueState Times(Timex? one, Timex? other)
    {
        if (one?.From is null || other?.From is null)
            return ValueState.Incomparable;

        return one.IsApartFrom(other) ? ValueState.Apart : ValueState.Fits;
    }

    /// <summary>The width of an interval with two ends, twice its tolerance; 0 for an open one.</summary>
    private static decimal Width(Interval interval) =>
        interval is { Low: { } low, High: { } high } ? high - low : 0;
}
