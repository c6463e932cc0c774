namespace ClaimCheck.Matching;

/// <summary>Tells whether two articles report one event, from the rare names and nouns they share.</summary>
internal static class EventGate
{
    // Counted on the development article sets against unrelated news, see benchmarks/RESULTS.md.
    private const int MinimumShared = 14;
    private const int MinimumPercent = 8;

    // A text of one or two sentences cannot share much; half of what it has must do.
    private const int MinimumOfShort = 3;
    private const int PercentOfShort = 40;

    /// <summary>The weight of the shared words must be large by itself and against the shorter article.</summary>
    public static bool IsOneEvent(ArticleProfile one, ArticleProfile other)
    {
        var shared = SharedWeight(one, other);
        var smaller = Math.Min(one.KeyWeight, other.KeyWeight);
        return (shared >= MinimumShared && shared * 100 >= MinimumPercent * smaller)
            || (shared >= MinimumOfShort && shared * 100 >= PercentOfShort * smaller);
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
}
