using System.Collections.Immutable;

namespace ClaimCheck.Matching;

/// <summary>Finds the pairs of articles that report one event, without looking at pairs that share no rare word.</summary>
internal static class EventPairs
{
    // Words of this weight are rare enough to propose a pair.
    private const int ProposingWeight = 3;

    /// <summary>Pairs of articles that hold one sentence with other figures: the strongest evidence there is, whatever else they tell.</summary>
    public static IEnumerable<(ArticleProfile One, ArticleProfile Other, string Skeleton)> WithOneSentence(ImmutableArray<ArticleProfile> profiles)
    {
        var bySkeleton = new Dictionary<string, List<ArticleProfile>>(StringComparer.Ordinal);
        foreach (var profile in profiles)
        {
            foreach (var sentence in profile.Sentences)
            {
                if (sentence.Skeleton.Length == 0 || sentence.Figures.IsEmpty)
                    continue;
                if (!bySkeleton.TryGetValue(sentence.Skeleton, out var known))
                    bySkeleton.Add(sentence.Skeleton, known = []);
                if (known.Contains(profile))
                    continue;
                foreach (var earlier in known)
                    yield return (earlier, profile, sentence.Skeleton);
                known.Add(profile);
            }
        }
    }

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
