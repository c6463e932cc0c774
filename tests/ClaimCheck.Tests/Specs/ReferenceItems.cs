using ClaimCheck.Mentions.References;

namespace ClaimCheck.Tests.Specs;

/// <summary>References as rows state them.</summary>
internal static class ReferenceItems
{
    /// <summary>The fields of one reference.</summary>
    public static SpecItem From(Article article, Reference reference) =>
        new(reference.Span.In(article.Document.Content), reference.Span, new Dictionary<string, string[]>
        {
            ["antecedent"] = [string.Join(" … ", reference.Antecedents.Select(tokens => string.Join(' ', Enumerable.Range(tokens.Start, tokens.Count).Select(article.Text.Surface))))],
            ["reason"] = SpecText.Forms(reference.Reason),
        });
}
