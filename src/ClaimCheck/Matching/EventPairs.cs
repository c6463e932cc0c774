using System.Collections.Immutable;

namespace ClaimCheck.Matching;

/// <summary>Finds the pairs of articles that report one event, without looking at pairs that share no rare word.</summary>
internal static class EventPairs
{
    // Words of this weight are rare enough to propose a pair.
    private const int ProposingWeight = 2;

    /// <summary>All pairs of articles of one event, in order of the articles.</summary>
    public static IEnumerable<(ArticleProfile One, ArticleProfile Other)> Among(ImmutableArray<ArticleProfile> profiles)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < profiles.Length; i++)
        {
            var proposed = new SortedSet<int>();
            foreach (var (key, weight) in profiles[i].Keys)
            {
                if (weight < ProposingWeight)
                    continue;
                if (!byKey.TryGetValue(key, out var known))
                    byKey.Add(key, known = []);
                proposed.UnionWith(known);
                known.Add(i);
            }

            foreach (var earlier in proposed)
            {
                if (EventGate.IsOneEvent(profiles[earlier], profiles[i]))
                    yield return (profiles[earlier], profiles[i]);
            }
        }
    }
}
