using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>Tells whether two articles report one event, from the rare names and nouns they share.</summary>
internal static class EventGate
{
    // Per mille of the geometric mean of what the articles hold. Chosen on the development article sets against
    // unrelated news: 60 lets 115 of 125 pairs of one event pass and 14 of 1,000 pairs of unrelated news.
    private const int NearInTime = 55;
    private const int FarInTime = 100;
    private const int Sure = 75;
    private const int NearDays = 10;
    private const int MinimumShared = 5;

    /// <summary>The weight of the shared words must be large against what both articles hold, more so when they appeared far apart.</summary>
    public static bool IsOneEvent(ArticleProfile one, ArticleProfile other) =>
        IsAbove(one, other, AreFarApart(one, other) ? FarInTime : NearInTime);

    /// <summary>Whether so much is shared that the event itself is evidence: the dead of both articles are the dead of one event.</summary>
    public static bool IsSurelyOneEvent(ArticleProfile one, ArticleProfile other) =>
        !AreFarApart(one, other) && IsAbove(one, other, Sure);

    private static bool IsAbove(ArticleProfile one, ArticleProfile other, long threshold)
    {
        long shared = SharedWeight(one, other);

        // Squared on both sides, so that no root and no rounding decides.
        return shared >= MinimumShared
            && shared * shared * 1_000_000 >= threshold * threshold * one.KeyWeight * other.KeyWeight;
    }

    /// <summary>The summed weight of the words both articles hold.</summary>
    public static int SharedWeight(ArticleProfile one, ArticleProfile other)
    {
        var (few, many) = one.Keys.Count <= other.Keys.Count ? (one, other) : (other, one);
        var shared = 0;
        foreach (var (key, weight) in few.Keys)
        {
            if (many.Keys.ContainsKey(key))
                shared += weight;
        }

        return shared;
    }

    private static bool AreFarApart(ArticleProfile one, ArticleProfile other) =>
        one.Published is { } first && other.Published is { } second
        && Math.Abs(Period.Between(first.Date, second.Date, PeriodUnits.Days).Days) > NearDays;
}
