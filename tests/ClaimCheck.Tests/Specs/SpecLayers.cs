namespace ClaimCheck.Tests.Specs;

/// <summary>Gives the items of an article that the tables of one layer speak of.</summary>
internal static class SpecLayers
{
    /// <summary>The items of <paramref name="layer"/> in text order.</summary>
    /// <exception cref="ArgumentException">There is no such layer.</exception>
    public static IReadOnlyList<SpecItem> Of(Article article, string layer) => layer switch
    {
        "mention" => [.. article.Mentions.Select(mention => MentionItems.From(article, mention))],
        "quotation" => [.. article.Quotations.Select(quotation => QuotationItems.From(article, quotation))],
        "reference" => [.. article.References.Select(reference => ReferenceItems.From(article, reference))],
        "sentence" => [.. AnalysisItems.Sentences(article)],
        "tokens" => [.. AnalysisItems.TokensOfSentences(article)],
        "token" => [.. AnalysisItems.Tokens(article)],
        "phrase" => [.. AnalysisItems.Phrases(article)],
        "clause" => [.. AnalysisItems.Clauses(article)],
        "claim" => [.. article.Claims.Select(claim => ClaimItems.From(article, claim))],
        _ => throw new ArgumentException(
            $"A table begins with mention, quotation, reference, sentence, tokens, token, phrase, clause, claim, no mention, no entity, no reference, no quotation or no claim, not with '{layer}'.", nameof(layer)),
    };
}
