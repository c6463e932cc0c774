using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Joins claims of one article, of one outlet, or with a copied sentence in their paragraphs, and counts what remains apart.</summary>
internal sealed class Origins
{
    // Shorter sentences repeat by chance and prove no copying.
    private const int CopyWords = 8;

    // Sentences to either side; no paragraph of news is longer.
    private const int ParagraphReach = 30;

    private readonly int[] leader;
    private readonly Wordings wordings;
    private readonly Dictionary<string, int> firstOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byLeading = new(StringComparer.Ordinal);

    public Origins(IReadOnlyList<ClaimProfile> claims, Wordings wordings)
    {
        this.wordings = wordings;
        leader = [.. Enumerable.Range(0, claims.Count)];
        var outlets = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < claims.Count; i++)
        {
            Join(articles, claims[i].Article.Id, i);
            if (claims[i].Article.Article.Document.Source is { Length: > 0 } source)
                Join(outlets, source, i);
            foreach (var sentence in SentencesBy(claims[i]))
                JoinCopies(claims[i].Article.Sentences[sentence].Wording, i);
        }

        Count = Enumerable.Range(0, leader.Length).Count(i => leader[i] == i);
    }

    /// <summary>How many origins the claims have.</summary>
    public int Count { get; }

    private void Join<TKey>(Dictionary<TKey, int> known, TKey key, int claim)
        where TKey : notnull
    {
        if (!known.TryAdd(key, claim))
            Join(known[key], claim);
    }

    private void Join(int one, int other)
    {
        one = Find(one);
        other = Find(other);
        leader[Math.Max(one, other)] = Math.Min(one, other);
    }

    private int Find(int claim)
    {
        while (leader[claim] != claim)
            claim = leader[claim] = leader[leader[claim]];
        return claim;
    }

    private void JoinCopies(string sentence, int claim)
    {
        if (!firstOf.TryAdd(sentence, claim))
        {
            Join(firstOf[sentence], claim);
            return;
        }

        foreach (var word in wordings.Leading(sentence))
        {
            if (!byLeading.TryGetValue(word, out var holders))
                byLeading.Add(word, holders = []);
            foreach (var holder in holders)
            {
                if (Find(firstOf[holder]) != Find(claim) && wordings.AreNearlyEqual(holder, sentence))
                    Join(firstOf[holder], claim);
            }

            holders.Add(sentence);
        }
    }

    /// <summary>The numbers of the sentences in the paragraph of a claim that are long enough to prove copying.</summary>
    public static IEnumerable<int> SentencesBy(ClaimProfile claim)
    {
        var sentences = claim.Article.Article.Text.Sentences;
        var end = Math.Min(sentences.Length, claim.SentenceIndex + ParagraphReach);
        for (var i = Math.Max(0, claim.SentenceIndex - ParagraphReach); i < end; i++)
        {
            if (sentences[i].Paragraph == claim.Sentence.Paragraph && claim.Article.Sentences[i].Words >= CopyWords)
                yield return i;
        }
    }
}
