using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Text;

public class TokenizerProperties
{
    private static readonly Tokenizer German = new(Language.German);

    // Whole UTF-16, and strings from the marks that the rules look at.
    private static readonly Arbitrary<string> AnyText = Gen.OneOf(
        Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(c => (char)c)).Select(c => new string(c)),
        Gen.ArrayOf(Gen.Elements("a", "B", "z", "Dr", "Mio", "und", "Der", "13", "1", "II", "dpa", "Foto", "Mehr", "www", "de", ".", "..", ",", ":", ";", "!", "?", "…", "-", "–", "/", "(", ")", "„", "“", "\"", "'", "’", "@", "%", "$", "&", "*", "²", "½", "\u0308", "\u00AD", "\uD83D", "\uDE00", " ", " ", "\u00A0", "\n", "\r\n", "\n\n", "•"))
            .Select(string.Concat)).ToArbitrary();

    [Fact]
    public void TokensCoverEveryCharacterThatIsNoSpaceOnce() =>
        Prop.ForAll(AnyText, text =>
        {
            var covered = new bool[text.Length];
            var end = 0;
            foreach (var token in German.Tokenize(new SourceDocument("a", text)).Tokens)
            {
                if (token.Span.Start < end || token.Span.Length == 0)
                    return false;
                end = token.Span.End;
                covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
            }

            return Enumerable.Range(0, text.Length).All(i => covered[i] != (char.IsWhiteSpace(text[i]) || char.IsControl(text[i])));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void EveryTokenIsInExactlyOneSentence() =>
        Prop.ForAll(AnyText, AnyText, (title, body) =>
        {
            var text = German.Tokenize(new SourceDocument("a", body, title));
            var next = 0;
            foreach (var sentence in text.Sentences)
            {
                if (sentence.Tokens.Start != next || sentence.Tokens.Count == 0 || sentence.Span != text.Tokens[next].Span.To(text.Tokens[sentence.Tokens.End - 1].Span))
                    return false;
                next = sentence.Tokens.End;
            }

            return next == text.Tokens.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void SurrogatePairsStayTogether() =>
        Prop.ForAll(AnyText, text => German.Tokenize(new SourceDocument("a", text)).Tokens.All(token =>
            token.Span.End == text.Length || !char.IsSurrogatePair(text[token.Span.End - 1], text[token.Span.End])))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("a.")]
    [InlineData(".?")]
    [InlineData("a@")]
    [InlineData("(Foto: ")]
    [InlineData("www.a)")]
    [InlineData("1. ")]
    [InlineData("\u00AD")]
    [InlineData("/dpaA")]
    [InlineData("“ .")]
    public void RepetitionIsReadInOnePass(string pattern)
    {
        // Quadratic work over two million characters would run for minutes.
        var text = string.Concat(Enumerable.Repeat(pattern, 2_000_000 / pattern.Length));
        Assert.NotEmpty(German.Tokenize(new SourceDocument("a", text + "a")).Tokens);
    }
}
