using ClaimCheck.Findings;
using Newtonsoft.Json;

namespace ClaimCheck.Tests.Properties;

/// <summary>Results as text, so that two of them can be compared to the last byte.</summary>
internal static class Rendered
{
    /// <summary>An article with all its layers.</summary>
    public static string Article(Article article) => JsonConvert.SerializeObject(new
    {
        article.Language,
        Tokens = article.Text.Tokens.Select(token => (token.Span.Start, token.Span.End, token.Kind)),
        Sentences = article.Text.Sentences.Select(sentence => (sentence.Span.Start, sentence.Span.End, sentence.Role)),
        article.Mentions,
        article.Quotations,
        article.Claims,
    });

    /// <summary>A comparison.</summary>
    public static string Comparison(Comparison comparison) => JsonConvert.SerializeObject(comparison);
}
