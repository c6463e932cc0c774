using System.Collections.Immutable;

namespace ClaimCheck.Findings;

/// <summary>Why a finding was made.</summary>
/// <param name="Code">The rule: <c>value</c>, <c>voices</c>, <c>subject-open</c>, <c>base-open</c>, …</param>
/// <param name="German">The reason in one German sentence.</param>
/// <param name="English">The same in English.</param>
/// <param name="Assumed">Codes of what was assumed to align the claims.</param>
public sealed record FindingReason(string Code, string German, string English, ImmutableArray<string> Assumed);
