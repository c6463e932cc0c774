using ClaimCheck.Values;

namespace ClaimCheck.Documents;

/// <summary>A place in the input as the output names it.</summary>
/// <param name="Field">The field that <paramref name="Span"/> counts in.</param>
/// <param name="Span">The place in that field, UTF-16 code units.</param>
public readonly record struct SourceLocation(SourceField Field, TextSpan Span);
