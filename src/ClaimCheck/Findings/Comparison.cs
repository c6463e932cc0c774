using System.Collections.Immutable;
using ClaimCheck.Claims;

namespace ClaimCheck.Findings;

/// <summary>The result of comparing articles.</summary>
/// <param name="Documents">What was compared, in order of their ids.</param>
/// <param name="Claims">All claims, by document and position.</param>
/// <param name="Findings">Contradictions, discrepancies, updates, corroborations, in output order.</param>
/// <param name="Slots">Every slot with at least two claims.</param>
/// <param name="Uncompared">What was left uncompared within one event, and why.</param>
/// <param name="Summary">How much was understood and compared.</param>
public sealed record Comparison(
    ImmutableArray<ComparedDocument> Documents,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Slot> Slots,
    ImmutableArray<Uncompared> Uncompared,
    ComparisonSummary Summary);
