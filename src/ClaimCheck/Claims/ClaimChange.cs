using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>The direction and ends of a change.</summary>
/// <param name="Direction">Up, down or neither.</param>
/// <param name="From">The level before, where printed.</param>
/// <param name="To">The level after, where printed.</param>
public sealed record ClaimChange(ChangeDirection Direction, NumericValue? From, NumericValue? To);
