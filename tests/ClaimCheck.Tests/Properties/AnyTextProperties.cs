using System.Diagnostics;
using ClaimCheck.Documents;
using ClaimCheck.Mentions;
using ClaimCheck.Tests.Specs;
using ClaimCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ClaimCheck.Tests.Properties;

/// <summary>What holds of every string, however strange.</summary>
public class AnyTextProperties
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(120);

    [Fact]
    public void EveryStringIsReadAndEverySpanReturnsItsOwnWords() =>
        Prop.ForAll(GeneratedText.Any, text => CheckSpans(Read(text))).Check(Cases);

    [Fact]
    public void TheSameTextIsReadTheSameWayTwice() =>
        Prop.ForAll(GeneratedText.Any, text => Assert.Equal(Rendered.Article(Read(text)), Rendered.Article(Read(text)))).Check(Cases.WithMaxTest(50));

    [Fact]
    public void ATextInPiecesOfNewsHoldsOrderedLayers() =>
        Prop.ForAll(GeneratedText.Article, text => CheckSpans(Read(text))).Check(Cases.WithMaxTest(60));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("„„„„")]
    [InlineData("))))((((")]
    [InlineData("1.1.1.1.1.1.1.1.1")]
    [InlineData("seit vier Jahren und")]
    public void AnEmptyOrBrokenTextIsRead(string text) => CheckSpans(Read(text));

    [Fact]
    public void ATextMayBreakOffBehindAnyWord()
    {
        foreach (var example in SpecPage.Names().SelectMany(SpecPage.Read))
        {
            foreach (var token in Read(example.Text).Text.Tokens)
                CheckSpans(Read(example.Text[..token.Span.End]));
        }
    }

    [Theory]
    [InlineData("650 Kilometer ")]
    [InlineData("1.")]
    [InlineData("zwischen 10 und ")]
    [InlineData("„Kim sagte, ")]
    [InlineData("Kim Jong Un, ")]
    [InlineData("und ")]
    [InlineData("a-")]
    [InlineData("(")]
    [InlineData("dreihundert")]
    [InlineData("der am Mittwoch ")]
    public void TimeGrowsWithTheLengthOfTheText(string piece)
    {
        const int factor = 8;
        var small = Repeated(piece, 4_000);
        var large = Repeated(piece, 4_000 * factor);
        Read(small);
        var first = Elapsed(small);
        var second = Elapsed(large);
        // Four times the linear growth and half a second leave room for the collector and for other work on the machine.
        Assert.True(second < (first * factor * 4) + TimeSpan.FromSeconds(0.5), $"{small.Length} characters took {first}, {large.Length} took {second}");
    }

    private static TimeSpan Elapsed(string text)
    {
        var watch = Stopwatch.StartNew();
        Read(text);
        return watch.Elapsed;
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static Article Read(string text) =>
        ClaimPipeline.German.Read(new SourceDocument("any", text) { Published = PublicationTime.On(new LocalDate(2023, 9, 13)) });

    private static void CheckSpans(Article article)
    {
        var content = article.Document.Content;
        CheckTokens(article);
        Assert.All(article.Mentions, mention => CheckMention(mention, content));
        foreach (var quotation in article.Quotations)
        {
            Assert.NotEmpty(quotation.Spans);
            Assert.All(quotation.Spans, span => CheckSpan(span, content));
            Assert.All(quotation.Via, via => CheckSpan(via.Span, content));
            if (quotation.Speaker is { } speaker)
                CheckSpan(speaker.Span, content);
            if (quotation.Cue is { } cue)
                CheckSpan(cue.Span, content);
        }

        Assert.Equal(article.Claims.Length, article.Claims.Select(claim => claim.Id).Distinct().Count());
        foreach (var claim in article.Claims)
        {
            CheckSpan(claim.Span, content);
            CheckSpan(claim.Sentence, content);
            Assert.Equal(article.Document.Id, claim.Document);
            Assert.All(claim.References, reference => CheckSpan(reference.Span, content));
            if (claim.Subject is { } subject)
                CheckSpan(subject.Span, content);
        }
    }

    private static void CheckTokens(Article article)
    {
        var (content, end) = (article.Document.Content, 0);
        foreach (var token in article.Text.Tokens)
        {
            CheckSpan(token.Span, content);
            Assert.True(token.Span.Start >= end, "tokens overlap");
            Assert.False(char.IsWhiteSpace(content[token.Span.Start]) || char.IsWhiteSpace(content[token.Span.End - 1]), "a token begins or ends with a blank");
            end = token.Span.End;
        }

        var next = 0;
        foreach (var sentence in article.Text.Sentences)
        {
            Assert.Equal(next, sentence.Tokens.Start);
            Assert.True(sentence.Tokens.Count > 0, "an empty sentence");
            Assert.Equal(article.Text.Tokens[sentence.Tokens.Start].Span.To(article.Text.Tokens[sentence.Tokens.End - 1].Span), sentence.Span);
            next = sentence.Tokens.End;
        }

        Assert.Equal(article.Text.Tokens.Length, next);
        if (article.Language == "de")
            Assert.Equal(article.Text.Tokens.Length, article.Analysis.Tokens.Length);
    }

    private static void CheckMention(Mention mention, string content)
    {
        CheckSpan(mention.Span, content);
        CheckSpan(mention.Core, content);
        Assert.True(mention.Span.Contains(mention.Core), "the core lies outside its mention");
        if (mention is NumericMention { Value: { Low: { } low, High: { } high } value })
        {
            Assert.True(low <= high, "the bounds are turned round");
            Assert.True(value.Tolerance >= 0, "the tolerance is negative");
        }
    }

    private static void CheckSpan(TextSpan span, string content) =>
        Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= content.Length, $"{span} lies outside the text or is empty");
}
