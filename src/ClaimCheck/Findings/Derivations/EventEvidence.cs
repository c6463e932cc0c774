using System.Collections.Immutable;

namespace ClaimCheck.Findings.Derivations;

/// <summary>Why two articles are taken to report one event.</summary>
/// <param name="First">The id of the first document.</param>
/// <param name="Second">The id of the second document.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Shared">The names and nouns of both, the rarest first.</param>
/// <param name="PerMille">The weight of the shared words against the geometric mean of what each article holds, in thousandths.</param>
/// <param name="Needed">What <paramref name="PerMille"/> had to reach for the articles to be compared.</param>
public sealed record EventEvidence(
    string First, string Second, EventCertainty Certainty, ImmutableArray<SharedWord> Shared, int PerMille, int Needed);
