namespace ClaimCheck.Evaluation.Attributions;

/// <summary>Counts over statements with an annotated relay (<c>via</c>): whether speaker and relay were read, and relays read where none is annotated.</summary>
internal sealed class RelayTally
{
    private const double Right = 0.5;
    private Share relays;
    private Share speakers;
    private Share chains;
    private int unfounded;

    /// <summary>Whether any relay was annotated.</summary>
    public bool IsEmpty => relays.Total == 0;

    /// <summary>Counts one annotated statement and what was read of it; <see langword="null"/> where nothing was.</summary>
    public void Add(GoldQuotation gold, GoldQuotation? read)
    {
        if (gold.Via.Count == 0)
        {
            unfounded += read is { Via.Count: > 0 } ? 1 : 0;
            return;
        }

        var isRelay = read is not null && Overlap(gold.Via, read.Via) >= Right;
        var isSpeaker = read is not null && Overlap(gold.Speaker, read.Speaker) >= Right;
        relays = relays.Plus(isRelay);
        speakers = speakers.Plus(isSpeaker);
        chains = chains.Plus(isRelay && isSpeaker);
    }

    /// <summary>One line of the report.</summary>
    public override string ToString() =>
        $"Relayed statements: relay right {relays}, speaker right {speakers}, both {chains}; relays read where none is annotated: {unfounded}";

    private static double Overlap(HashSet<int> first, HashSet<int> second) =>
        first.Count + second.Count == 0 ? 1 : 2.0 * first.Intersect(second).Count() / (first.Count + second.Count);
}
