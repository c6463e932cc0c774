using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Text;

public class TokenizerTests
{
    private static readonly Tokenizer German = new(Language.German);

    [Fact]
    public void TheTitleIsASentenceOfItsOwnParagraph()
    {
        var text = German.Tokenize(new SourceDocument("a", "Es brennt. Die Feuerwehr kommt.", "Feuer am 3. Mai"));

        Assert.Equal([SentenceRole.Title, SentenceRole.Body, SentenceRole.Body], text.Sentences.Select(sentence => sentence.Role));
        Assert.Equal([0, 1, 1], text.Sentences.Select(sentence => sentence.Paragraph));
        Assert.Equal("Feuer am 3. Mai", text.Sentences[0].Span.In(text.Document.Content));
    }

    [Fact]
    public void FrontMatterHasNoTokens()
    {
        const string Content = "---\ntitle: Feuer\n---\nEs brennt.";
        var text = German.Tokenize(new SourceDocument("a", Content, new TextSpan(11, 16), new TextSpan(21, Content.Length)));

        Assert.Equal(["Feuer", "Es", "brennt", "."], Surfaces(text));
    }

    [Theory]
    [InlineData("a\u0308lter", "a\u0308lter")]
    [InlineData("Donau\u00ADdampf\u200Bschiff", "Donau\u00ADdampf\u200Bschiff")]
    [InlineData("\U0001F600\U0001D400x", "\U0001F600 \U0001D400x")]
    [InlineData("a\uD800b", "a \uD800 b")]
    [InlineData("1\u202F500\u00A0km", "1 500 km")]
    [InlineData("a\u0001b", "a b")]
    public void UnusualCharactersAreCutWithoutLoss(string words, string tokens) =>
        Assert.Equal(tokens.Split(' '), Surfaces(German.Tokenize(new SourceDocument("a", words))));

    [Fact]
    public void GivenTokensAndSentencesAreKept()
    {
        TextSpan[] tokens = [new(0, 2), new(3, 5), new(5, 6), new(6, 9), new(10, 13), new(14, 16), new(17, 18), new(19, 22)];
        var text = German.Tokenize(Given("Am 13.Mai kam er . Gut", tokens, new(0, 18), new(19, 22)));

        Assert.Equal(tokens, text.Tokens.Select(token => token.Span));
        Assert.Equal(TokenKind.Number, text.Tokens[1].Kind);
        Assert.Equal([new TokenRange(0, 7), new TokenRange(7, 8)], text.Sentences.Select(sentence => sentence.Tokens));
    }

    [Fact]
    public void GivenTokensThatDoNotFitTheTextAreRefused()
    {
        Assert.Throws<ArgumentException>(() => German.Tokenize(Given("Ja Nein", [new(0, 2), new(3, 7)], new TextSpan(0, 2))));
        Assert.Throws<ArgumentException>(() => German.Tokenize(Given("Ja Nein", [new(0, 2)], new(0, 2), new(3, 7))));
        Assert.Throws<ArgumentException>(() => German.Tokenize(Given("Ja Nein", [new(3, 7), new(0, 2)], new TextSpan(0, 7))));
        Assert.Throws<ArgumentException>(() => German.Tokenize(Given("Ja Nein", [new(0, 2), new(2, 2)], new TextSpan(0, 7))));
        Assert.Throws<ArgumentException>(() => German.Tokenize(Given("Ja Nein", [new(0, 8)], new TextSpan(0, 8))));
    }

    private static SourceDocument Given(string text, TextSpan[] tokens, params TextSpan[] sentences) =>
        new("a", text) { GivenTokens = new GivenTokens([.. tokens], [.. sentences]) };

    private static IEnumerable<string> Surfaces(TokenizedText text) => Enumerable.Range(0, text.Tokens.Length).Select(text.Surface);
}
