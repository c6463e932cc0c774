namespace ClaimCheck.Matching;

/// <summary>Which values an article states for one relation and one thing.</summary>
internal sealed class StatedValues
{
    // By relation, role and head; the head of an entry without one is null and belongs to every head.
    private readonly Dictionary<((Claims.ClaimKind, string) Block, string Relation, string? Role, string? Head), Stated> byHead = [];
    private readonly Dictionary<((Claims.ClaimKind, string) Block, string Relation, string? Role), Stated> byRelation = [];

    public StatedValues(IEnumerable<ClaimProfile> claims)
    {
        foreach (var claim in claims)
        {
            // "nach 1,74 Milliarden im Vorjahr": a figure of another time is another thing.
            if (SlotFields.IsBackground(claim))
                continue;
            // "Von den 2.400 Haushalten sind noch 90 ohne Strom": a part is no other figure for the whole.
            if (claim.Claim is { Kind: Claims.ClaimKind.Count, Scope.Part: Claims.ScopePart.Part, Value.Printed: > 0 })
                continue;
            // "Im Ortsteil Brake waren es 49 Prozent": the share of a place is no other share of all.
            if (claim.Claim is { Kind: Claims.ClaimKind.Percentage, Place: not null })
                continue;
            var printed = claim.Claim.Value?.Printed;
            Add(byHead, (claim.Block, claim.Claim.Relation, claim.Claim.Role, claim.Head), printed);
            Add(byRelation, (claim.Block, claim.Claim.Relation, claim.Claim.Role), printed);
        }
    }

    /// <summary>Whether no other value is stated that could be one of the same thing.</summary>
    public bool IsOnlyOne(ClaimProfile claim)
    {
        var printed = claim.Claim.Value?.Printed;
        if (claim.Claim is { Kind: Claims.ClaimKind.Count, Scope.Part: Claims.ScopePart.Part } or { Kind: Claims.ClaimKind.Percentage, Place: not null })
            return false;

        return claim.Claim.Role is not null || claim.Head is null
            ? IsAll(byRelation, (claim.Block, claim.Claim.Relation, claim.Claim.Role), printed)
            : IsAll(byHead, (claim.Block, claim.Claim.Relation, claim.Claim.Role, claim.Head), printed)
              && IsAll(byHead, (claim.Block, claim.Claim.Relation, claim.Claim.Role, null), printed);
    }

    private static void Add<TKey>(Dictionary<TKey, Stated> stated, TKey key, decimal? printed)
        where TKey : notnull
    {
        if (!stated.TryGetValue(key, out var known))
            stated.Add(key, new Stated(printed, IsOne: true));
        else if (known.IsOne && known.Printed != printed)
            stated[key] = known with { IsOne = false };
    }

    private static bool IsAll<TKey>(Dictionary<TKey, Stated> stated, TKey key, decimal? printed)
        where TKey : notnull =>
        !stated.TryGetValue(key, out var known) || (known.IsOne && known.Printed == printed);

    private readonly record struct Stated(decimal? Printed, bool IsOne);
}
