using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>One sentence, headline or caption.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Paragraph">The number of its paragraph in the document, from 0; the headline is a paragraph of its own.</param>
/// <param name="Role">What kind of sentence it is.</param>
public readonly record struct Sentence(TextSpan Span, TokenRange Tokens, int Paragraph, SentenceRole Role);
