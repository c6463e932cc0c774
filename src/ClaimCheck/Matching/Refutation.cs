using ClaimCheck.Claims;

namespace ClaimCheck.Matching;

/// <summary>Looks for what explains a conflict away before it is shown.</summary>
internal static class Refutation
{
    // Of a table of 100,000 figures the first ones are looked through.
    private const int MaximumClaims = 2000;
    private const int MaximumQuotations = 100;

    /// <summary>The code of the explanation found, or <see langword="null"/>.</summary>
    public static string? Of(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Kind == ClaimKind.Quote)
            return Quotes(a.Article, b) || Quotes(b.Article, a) ? "both-states-known" : null;
        if (SameSentence.Holds(a, b))
            return SameSentence.IsInRow(a.Article, b) || SameSentence.IsInRow(b.Article, a) ? "both-figures-known" : null;

        // A day is the day of many things; that no other is given for the same one has been asked already.
        if (a.Claim.Kind == ClaimKind.Date)
            return null;
        if ((a.Article.Knows(b, Knows) && b.Article.Knows(a, Knows)) || IsKnown(a, b) || IsKnown(b, a) || IsMeasuredToo(a, b) || IsMeasuredToo(b, a))
            return "both-figures-known";

        return IsSumOfSiblings(a, b, b) || IsSumOfSiblings(b, a, a) || IsSumOfSiblings(a, b, a) || IsSumOfSiblings(b, a, b) ? "sum-of-parts" : null;
    }

    /// <summary>
    /// Whether the article of <paramref name="own"/> gives the other figure, too. Where it gives it as another voice's, it
    /// says itself that the voices differ: police and organisers.
    /// </summary>
    private static bool IsKnown(ClaimProfile own, ClaimProfile other)
    {
        if (!own.Article.Knows(other, Knows))
            return false;
        if (!PairJudge.AreTwoVoices(own, other))
            return true;

        foreach (var known in own.Article.Claims.AsSpan(0, Math.Min(own.Article.Claims.Length, MaximumClaims)))
        {
            if (IsFigureOf(known, other) && !PairJudge.AreTwoVoices(known, own))
                return true;
        }

        return false;
    }

    /// <summary>"Rund 180 Millionen der Kosten von 640 Millionen": an article that gives the other sum or size for anything knows both.</summary>
    private static bool IsMeasuredToo(ClaimProfile own, ClaimProfile other)
    {
        if (other.Claim.Kind is not (ClaimKind.Money or ClaimKind.Quantity or ClaimKind.Percentage or ClaimKind.Duration) || PairJudge.AreTwoVoices(own, other))
            return false;

        foreach (var known in own.Article.Index.InBlock(other.Block).Take(MaximumClaims))
        {
            if (known != own && (IsPrinted(known.Claim, other.Claim) || IsOfMeasure(known, own, other)))
                return true;
        }

        return false;
    }

    /// <summary>"Gekostet hat das Vorhaben 78 Millionen; veranschlagt waren 61": the measure is given once more, and as the other article gives it.</summary>
    private static bool IsOfMeasure(ClaimProfile known, ClaimProfile own, ClaimProfile other) =>
        known.SentenceIndex == own.SentenceIndex && known.Claim.Kind == ClaimKind.Money && other.Claim.Kind == ClaimKind.Money && !SlotFields.IsGeneric(known.Claim)
        && string.Equals(known.Claim.Relation, other.Claim.Relation, StringComparison.Ordinal)
        && ValueComparer.Compare(known.Claim, other.Claim) == ValueState.Fits;

    /// <summary>The same printed figure in the same unit, or one that is the same when converted; ranges and roundings are none.</summary>
    private static bool IsPrinted(Claim known, Claim other) =>
        known.Value is { } one && other.Value is { } value && one.Comparator == value.Comparator
        && ((one.Printed == value.Printed && one.Unit?.Code == value.Unit?.Code)
            || (one.Comparator == Values.Comparator.Exactly && one.Unit is { } unit && value.Unit is { } second && unit.SiCode == second.SiCode
                && unit.TryConvert(one.Printed, out var first) && second.TryConvert(value.Printed, out var si) && first == si));

    /// <summary>An article that holds the other wording, too, quotes two sentences.</summary>
    private static bool Quotes(ArticleProfile article, ClaimProfile other)
    {
        foreach (var known in article.Index.InBlock(other.Block).Take(MaximumQuotations))
        {
            if (known.Wording.IsPartOf(other.Wording) || other.Wording.IsPartOf(known.Wording))
                return true;
        }

        return false;
    }

    /// <summary>An article that itself gives the other figure for a thing of that kind does not contradict it.</summary>
    private static bool Knows(ArticleProfile article, ClaimProfile other)
    {
        foreach (var known in article.Claims.AsSpan(0, Math.Min(article.Claims.Length, MaximumClaims)))
        {
            if (IsFigureOf(known, other))
                return true;
        }

        return false;
    }

    private static bool IsFigureOf(ClaimProfile known, ClaimProfile other) =>
        SlotUnifier.AreAlike(known.Claim, other.Claim)
        && SameHead(known, other)
        && ValueComparer.Compare(known.Claim, other.Claim) == ValueState.Fits
        && IsPrecise(known.Claim);

    private static bool SameHead(ClaimProfile known, ClaimProfile other)
    {
        // Of two distances it matters whose they are.
        if (other.Claim.Relation == "distance" && (known.Claim.Subject is null || known.Claim.Subject.Canonical != other.Claim.Subject?.Canonical))
            return false;
        if (known.Claim.Role is { } role && string.Equals(role, other.Claim.Role, StringComparison.Ordinal))
            return true;

        // Of two distances from one point it matters whose they are.
        if (known.Claim.Relation == "distance")
            return known.Subject is not null && string.Equals(known.Subject, other.Subject, StringComparison.Ordinal);

        return string.Equals(known.Head, other.Head, StringComparison.Ordinal)
            && string.Equals(known.Claim.Relation, other.Claim.Relation, StringComparison.Ordinal);
    }

    /// <summary>An open range such as "mehrere" knows no figure.</summary>
    private static bool IsPrecise(Claim claim) => claim.Value is { Low: not null, High: not null } || claim.Kind is not ClaimKind.Count;

    /// <summary>
    /// "14 Erwachsene und 7 Kinder" against "21 Menschen": the part and a figure beside it make up the total. The other part may
    /// as well stand beside the total: "246 Menschen, darunter 34 Besatzungsmitglieder" against "212 Passagiere".
    /// </summary>
    private static bool IsSumOfSiblings(ClaimProfile total, ClaimProfile part, ClaimProfile beside)
    {
        if (total.Claim.Value is not { } sum || part.Claim.Value is not { } own)
            return false;

        foreach (var sibling in beside.Article.Index.InSentence(beside.SentenceIndex).Take(MaximumClaims / 10))
        {
            if (sibling == beside || sibling.Claim.Sentence != beside.Claim.Sentence || !SlotUnifier.AreAlike(sibling.Claim, part.Claim))
                continue;
            if (sibling.Claim.Value is { } value && value.Unit?.Code == sum.Unit?.Code && IsSum(value.Printed, own.Printed, sum.Printed))
                return true;
        }

        return false;
    }

    private static bool IsSum(decimal one, decimal other, decimal sum) =>
        Math.Abs(one) < 1e15m && Math.Abs(other) < 1e15m && one + other == sum;

    /// <summary>Whether a claim is about the same thing, by role or by noun and relation.</summary>
    public static bool IsOfOneThing(ClaimProfile known, ClaimProfile other) => SameHead(known, other);
}
