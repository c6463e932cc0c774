using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>One token: it covers exactly its characters.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it looks like.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
