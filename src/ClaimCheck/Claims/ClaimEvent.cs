using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>The event that a claim belongs to.</summary>
/// <param name="Key">Equal for claims about one event, as far as one article tells.</param>
/// <param name="Trigger">The lemma of the verb or noun that names it.</param>
/// <param name="When">When it happened, where known.</param>
public sealed record ClaimEvent(string Key, string Trigger, Timex? When);
