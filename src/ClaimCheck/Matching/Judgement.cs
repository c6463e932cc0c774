using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>What comparing two claims came to.</summary>
/// <param name="Verdict">The kind of result.</param>
/// <param name="Code">The rule that decided.</param>
/// <param name="Confidence">The evidence class.</param>
/// <param name="Assumed">Codes of what was assumed.</param>
internal sealed record Judgement(Verdict Verdict, string Code, Confidence Confidence, ImmutableArray<string> Assumed)
{
    public static Judgement NotComparable(string code) => new(Verdict.NotComparable, code, default, []);
}
