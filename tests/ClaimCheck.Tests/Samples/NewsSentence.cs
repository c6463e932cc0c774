namespace ClaimCheck.Tests.Samples;

/// <summary>One annotated sentence of <c>tests/Samples/news-sentences</c>.</summary>
/// <param name="Id">The comment <c>sent_id</c>.</param>
/// <param name="Text">The comment <c>text</c>.</param>
/// <param name="Tokens">The token lines.</param>
internal sealed record NewsSentence(string Id, string Text, IReadOnlyList<NewsToken> Tokens)
{
    /// <summary>The tokens with the blanks between them that the annotation states.</summary>
    public string JoinedTokens =>
        string.Concat(Tokens.Select((token, index) => token.HasSpaceAfter && index + 1 < Tokens.Count ? token.Form + " " : token.Form));

    /// <summary>All values of a key of the last column together with their tokens.</summary>
    public IEnumerable<(NewsToken Token, string Value)> Values(string key) =>
        from token in Tokens
        let value = token.Value(key)
        where value is not null
        select (token, value);

    /// <summary>Whether the sentence has a token with this number.</summary>
    public bool HasToken(string id) => Tokens.Any(token => token.Id == id);
}
