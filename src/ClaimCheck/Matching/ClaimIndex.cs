namespace ClaimCheck.Matching;

/// <summary>The claims of an article by kind, by sentence and by wording.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<(Claims.ClaimKind, string), List<ClaimProfile>> byBlock = [];
    private readonly Dictionary<string, List<ClaimProfile>> bySkeleton = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<ClaimProfile>> bySentence = [];

    public ClaimIndex(IEnumerable<ClaimProfile> claims, IEnumerable<ClaimProfile> distinct)
    {
        foreach (var claim in claims)
            Add(bySentence, claim.SentenceIndex, claim);
        foreach (var claim in distinct)
        {
            Add(byBlock, claim.Block, claim);
            if (claim.Skeleton.Length > 0)
                Add(bySkeleton, claim.Skeleton, claim);
        }
    }

    /// <summary>The claims of one kind and dimension, without repetitions.</summary>
    public IReadOnlyList<ClaimProfile> InBlock((Claims.ClaimKind, string) block) => byBlock.TryGetValue(block, out var claims) ? claims : [];

    /// <summary>The claims in sentences of one skeleton, without repetitions.</summary>
    public IReadOnlyList<ClaimProfile> OfSkeleton(string skeleton) => bySkeleton.TryGetValue(skeleton, out var claims) ? claims : [];

    /// <summary>All claims of a sentence.</summary>
    public IReadOnlyList<ClaimProfile> InSentence(int sentence) => bySentence.TryGetValue(sentence, out var claims) ? claims : [];

    private static void Add<TKey>(Dictionary<TKey, List<ClaimProfile>> index, TKey key, ClaimProfile claim)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var claims))
            index.Add(key, claims = []);
        claims.Add(claim);
    }
}
