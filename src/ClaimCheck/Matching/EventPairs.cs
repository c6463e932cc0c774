using System.Collections.Immutable;

namespace ClaimCheck.Matching;

/// <summary>Finds the pairs of articles that report one event, without looking at pairs that share no rare word.</summary>
internal static class EventPairs
{
    // A sentence that more articles hold is a form that all of them fill in; each is compared with the ones before it.
    private const int MostArticles = 100;

    // Less than one word in 300,000: articles of one event share a name, or a noun that few texts hold.
    private const int ProposingWeight = 5;

    // Two words that together few texts hold; of an article the rarest ones are looked at.
    private const int WeightOfCommon = 3;
    private const int WeightTogether = 7;
    private const int CommonWords = 20;

    // What more articles share is no sign of one event.
    private const int MostTogether = 20;

    private const int WeightInNote = 2;
    private const int WordsOfNote = 12;

    // What more articles say in nearly the same words is a form that all of them fill in, too; a copy is looked at closely.
    private const int MostCopies = 20;

    // Words of a sentence that two articles hold: a name and a noun that few texts hold.
    private const int CopyWeight = 10;

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

    /// <summary>Pairs of sentences of two articles of which one is the other, edited: found by the rarest words they share.</summary>
    public static IEnumerable<(ArticleProfile One, int Sentence, ArticleProfile Other, int Second)> WithCopiedSentence(ImmutableArray<ArticleProfile> profiles)
    {
        var byWords = new Dictionary<(uint, uint), List<(ArticleProfile Article, int Sentence)>>();
        var proposed = new HashSet<(ArticleProfile, int)>();
        foreach (var profile in profiles)
        {
            for (var number = 0; number < profile.Sentences.Length; number++)
            {
                if (profile.Sentences[number].Figures.IsEmpty)
                    continue;
                proposed.Clear();
                foreach (var pair in profile.Copies.WordsOf(number).RarestPairs())
                {
                    if (!byWords.TryGetValue(pair, out var known))
                        byWords.Add(pair, known = []);
                    for (var i = Math.Max(0, known.Count - MostCopies); i < known.Count; i++)
                    {
                        var (article, sentence) = known[i];
                        if (article != profile && proposed.Add(known[i]) && article.Copies.Of(sentence, profile, number) is { Weight: >= CopyWeight })
                            yield return (article, sentence, profile, number);
                    }

                    known.Add((profile, number));
                }
            }
        }
    }

    /// <summary>Pairs of notes of a sentence or two that share two words and with them much of what they hold.</summary>
    public static IEnumerable<(ArticleProfile One, ArticleProfile Other)> OfNotes(ImmutableArray<ArticleProfile> profiles)
    {
        var byWords = new Dictionary<(string, string), List<ArticleProfile>>();
        var proposed = new HashSet<ArticleProfile>();
        foreach (var profile in profiles)
        {
            if (!profile.IsNote)
                continue;
            proposed.Clear();
            foreach (var pair in PairsOf(profile))
            {
                if (!byWords.TryGetValue(pair, out var known))
                    byWords.Add(pair, known = []);
                for (var i = Math.Max(0, known.Count - MostArticles); i < known.Count; i++)
                {
                    if (proposed.Add(known[i]) && EventGate.AreNotesOfOneEvent(known[i], profile))
                        yield return (known[i], profile);
                }

                known.Add(profile);
            }
        }
    }

    private static IEnumerable<(string, string)> PairsOf(ArticleProfile note)
    {
        var keys = note.NoteKeys.Where(key => key.Value >= WeightInNote).OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal)
            .Take(WordsOfNote).Select(key => key.Key).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < keys.Length; i++)
        {
            for (var j = i + 1; j < keys.Length; j++)
                yield return (keys[i], keys[j]);
        }
    }

    /// <summary>All pairs of articles of one event, in order of the articles.</summary>
    /// <remarks>A pair is looked at only where it shares a rare word, or two words that few texts hold together, so that the work grows with the pairs that are alike.</remarks>
    public static IEnumerable<(ArticleProfile One, ArticleProfile Other)> Among(ImmutableArray<ArticleProfile> profiles)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byWords = new Dictionary<(string, string), List<int>>();
        var proposed = new SortedSet<int>();
        var together = new HashSet<int>();
        for (var i = 0; i < profiles.Length; i++)
        {
            proposed.Clear();
            together.Clear();
            foreach (var (key, weight) in profiles[i].Keys)
            {
                if (weight < ProposingWeight)
                    continue;
                if (!byKey.TryGetValue(key, out var known))
                    byKey.Add(key, known = []);
                proposed.UnionWith(known);
                known.Add(i);
            }

            foreach (var pair in CommonPairsOf(profiles[i]))
            {
                if (!byWords.TryGetValue(pair, out var known))
                    byWords.Add(pair, known = []);
                for (var j = Math.Max(0, known.Count - MostTogether); j < known.Count; j++)
                    together.Add(known[j]);
                known.Add(i);
            }

            // Two words that are not rare are shared by reports of two events, too: these must be surely one.
            proposed.UnionWith(together.Where(earlier => EventGate.AreReportsOfOneDay(profiles[earlier], profiles[i])));
            foreach (var earlier in proposed)
            {
                if (EventGate.IsOneEvent(profiles[earlier], profiles[i]))
                    yield return (profiles[earlier], profiles[i]);
            }
        }
    }

    /// <summary>A name of an article and another word of it, neither of them rare: "Leipzig" and "Demonstration".</summary>
    private static IEnumerable<(string, string)> CommonPairsOf(ArticleProfile article)
    {
        if (article.Published is null)
            yield break;

        var keys = article.Keys.Where(key => key.Value is >= WeightOfCommon and < ProposingWeight)
            .OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal).Take(CommonWords).ToArray();
        foreach (var (name, weight) in keys.Where(key => article.IsNameKey(key.Key)))
        {
            foreach (var (word, own) in keys)
            {
                if (weight + own >= WeightTogether && !string.Equals(name, word, StringComparison.Ordinal))
                    yield return (name, word);
            }
        }
    }
}
