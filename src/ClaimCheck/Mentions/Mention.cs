using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>An expression that stands for a number, a time or an entity.</summary>
/// <param name="Type">What kind of expression it is.</param>
/// <param name="Span">All its words, approximators and comparators included.</param>
/// <param name="Core">The words without approximators and comparators.</param>
/// <param name="Tokens">The tokens that <paramref name="Span"/> touches.</param>
public abstract record Mention(MentionType Type, TextSpan Span, TextSpan Core, TokenRange Tokens);
