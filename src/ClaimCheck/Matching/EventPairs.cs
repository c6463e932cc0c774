using System.Collections.Immutable;

namespace ClaimCheck.Matching;

/// <summary>Finds the pairs of articles that report one event, without looking at pairs that share no rare word.</summary>
internal static class EventPairs
{
    // A sentence that more articles hold is a form that all of them fill in; each is compared with the ones before it.
    private const int MostArticles = 100;

    // Of thousands of articles that are all alike each is looked at with the ones before it.
    private const int MostCompanions = 50;

    // Less than one word in 300,000: articles of one event share a name, or a noun that few texts hold.
    private const int ProposingWeight = 5;

    /// <summary>Pairs of articles that hold one sentence with other figures: the strongest evidence there is, whatever else they tell.</summary>
    public static IEnumerable<(ArticleProfile One, ArticleProfile Other, string Skeleton)> WithOneSentence(ImmutableArray<ArticleProfile> profiles)
    {
        var bySkeleton = new Dictionary<string, List<ArticleProfile>>(StringComparer.Ordinal);
        foreach (var profile in profiles)
        {
            for (var number = 0; number < profile.Sentences.Length; number++)
            {
                var sentence = profile.Sentences[number];
                if (sentence.Skeleton.Length == 0 || sentence.Figures.IsEmpty)
                    continue;
                if (!bySkeleton.TryGetValue(sentence.Skeleton, out var known))
                    bySkeleton.Add(sentence.Skeleton, known = []);
                if (known.Count > 0 && known[^1] == profile)
                    continue;
                if (!profile.HasTellingNoun(number))
                    continue;
                for (var i = Math.Max(0, known.Count - MostArticles); i < known.Count; i++)
                    yield return (known[i], profile, sentence.Skeleton);
                known.Add(profile);
            }
        }
    }

    /// <summary>Pairs of articles that are the same text, word for word, with other figures: short notes hold no rare word.</summary>
    public static IEnumerable<(ArticleProfile One, ArticleProfile Other)> WithOneText(ImmutableArray<ArticleProfile> profiles)
    {
        var byText = new Dictionary<string, List<ArticleProfile>>(StringComparer.Ordinal);
        foreach (var profile in profiles)
        {
            var text = string.Join('\n', profile.Sentences.Select(sentence => sentence.Skeleton + sentence.Form));
            if (!byText.TryGetValue(text, out var known))
                byText.Add(text, known = []);
            for (var i = Math.Max(0, known.Count - MostArticles); i < known.Count; i++)
                yield return (known[i], profile);
            known.Add(profile);
        }
    }

    /// <summary>All pairs of articles of one event, in order of the articles, after each was told its companions.</summary>
    /// <remarks>
    /// A pair is looked at only where it shares a rare word, or where both articles are close to a third, so that the work
    /// grows with the pairs that are alike.
    /// </remarks>
    public static IReadOnlyList<(ArticleProfile One, ArticleProfile Other)> Among(ImmutableArray<ArticleProfile> profiles)
    {
        var pairs = new SortedSet<(int Earlier, int Later)>();
        var companions = profiles.Select(_ => new List<int>()).ToList();
        foreach (var (earlier, later) in Proposed(profiles))
        {
            var (one, other) = (profiles[earlier], profiles[later]);
            if (!EventGate.IsOneEvent(one, other))
                continue;
            pairs.Add((earlier, later));
            if (!EventGate.AreClose(one, other))
                continue;
            companions[earlier].Add(later);
            companions[later].Add(earlier);
            one.AddCompanion(other);
            other.AddCompanion(one);
        }

        foreach (var known in companions)
        {
            foreach (var (earlier, later) in PairsOf(known))
            {
                if (!pairs.Contains((earlier, later)) && EventGate.AreLinked(profiles[earlier], profiles[later]))
                    pairs.Add((earlier, later));
            }
        }

        return [.. pairs.Select(pair => (profiles[pair.Earlier], profiles[pair.Later]))];
    }

    private static IEnumerable<(int Earlier, int Later)> PairsOf(List<int> companions)
    {
        for (var i = 1; i < companions.Count; i++)
        {
            for (var j = Math.Max(0, i - MostCompanions); j < i; j++)
                yield return (Math.Min(companions[i], companions[j]), Math.Max(companions[i], companions[j]));
        }
    }

    /// <summary>The pairs of articles that share a rare word.</summary>
    private static IEnumerable<(int Earlier, int Later)> Proposed(ImmutableArray<ArticleProfile> profiles)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var proposed = new SortedSet<int>();
        for (var i = 0; i < profiles.Length; i++)
        {
            proposed.Clear();
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
                yield return (earlier, i);
        }
    }
}
