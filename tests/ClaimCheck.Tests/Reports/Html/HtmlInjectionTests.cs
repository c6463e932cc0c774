using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Reports;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Tests.Reports.Html;

/// <summary>Whatever an article holds, the page has the elements, attributes and addresses that it has with harmless words in its place.</summary>
public class HtmlInjectionTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "header", "p", "nav", "ul", "ol", "li", "a", "main", "section", "h1", "h2", "h3", "h4", "b", "span", "small", "div",
        "figure", "figcaption", "svg", "rect", "path", "line", "text", "details", "summary", "time", "cite", "article", "blockquote", "mark", "label", "input", "select",
        "option", "table", "thead", "tbody", "tr", "th", "td", "sup", "footer", "script",
    ];

    public static TheoryData<string> Fields => ["id", "title", "source", "author", "url", "text", "speaker", "relay", "subject", "value", "reason"];

    [Fact]
    public void TheCorpusIsLarge() => Assert.InRange(HostileTexts.All.Distinct(StringComparer.Ordinal).Count(), 130, int.MaxValue);

    [Theory]
    [MemberData(nameof(Fields))]
    public void HostileWordsAddNothing(string field)
    {
        foreach (var hostile in HostileTexts.All)
        {
            var page = Page(field, hostile);
            Assert.Equal(Skeleton(Page(field, Harmless(hostile))), Skeleton(page));
            AssertSafe(page);
        }
    }

    [Fact]
    public void HostileArticlesAreReadAndWrittenSafely()
    {
        var documents = HostileTexts.All.Select((hostile, index) => new SourceDocument(hostile + index, $"Bei dem Brand starben drei Menschen. {hostile} sagte {hostile} am 3. Mai 2024, 5 {hostile} Kilometer.", hostile)
        {
            Source = hostile,
            Author = hostile,
            Url = hostile,
            Published = PublicationTime.On(new LocalDate(2024, 5, 4)),
        });
        AssertSafe(HtmlText.Parsed(HtmlText.Of(HtmlText.Compared(documents))));
    }

    [Fact]
    public void HostileWordsCanStillBeRead()
    {
        foreach (var hostile in HostileTexts.All)
        {
            var page = Page("text", hostile);
            var shown = string.Concat(page.QuerySelectorAll("#d1 > p").Select(paragraph => paragraph.TextContent));
            Assert.Contains(Squeezed(VisibleText.Of(hostile)), Squeezed(shown), StringComparison.Ordinal);
        }
    }

    private static void AssertSafe(IHtmlDocument page)
    {
        Assert.Empty(page.All.Select(element => element.LocalName).Distinct().Except(Elements));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("[style], [src], [srcset], [action], [formaction], [background], [ping], script[type]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.Contains(':', StringComparison.Ordinal));
        foreach (var address in page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name == "href").Select(attribute => attribute.Value))
            Assert.True(address[0] == '#' || address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal), address);
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Elements, names of attributes, classes and addresses inside the page, in order; the line of the address of the article is looked at by itself.</summary>
    private static string Skeleton(IHtmlDocument page)
    {
        var skeleton = new StringBuilder();
        foreach (var element in page.All.Where(element => !element.Matches(".text .origin > a, .text .origin > .address")))
        {
            skeleton.Append(element.LocalName);
            foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
                skeleton.Append(' ').Append(attribute.Name).Append(attribute.Name is "id" or "class" or "href" or "http-equiv" or "rel" ? "=" + attribute.Value : string.Empty);
            skeleton.Append('\n');
        }

        return skeleton.ToString();
    }

    /// <summary>The same number of letters, blank where the hostile text is blank.</summary>
    private static string Harmless(string hostile) => string.Concat(hostile.Select(sign => char.IsWhiteSpace(sign) ? sign : 'x'));

    private static IHtmlDocument Page(string field, string words)
    {
        string In(string name, string otherwise) => field == name ? words : otherwise;
        var first = new SourceDocument(In("id", "a"), In("text", "Ein Satz.") + " Es waren drei Tote.", In("title", "Titel"))
        {
            Source = In("source", "Blatt"),
            Author = In("author", "Autor"),
            Url = In("url", "keine"),
            Published = PublicationTime.On(new LocalDate(2024, 5, 4)),
        };
        var second = new SourceDocument("other", "Es waren vier Tote.");
        var claims = new[] { Count(first, first.Content.Length - 10, In("speaker", "Polizei"), In("relay", "Agentur"), In("subject", "Tote")), Count(second, second.Content.Length - 10, "Polizei", "Agentur", "Tote") };
        var finding = new Finding
        {
            Id = "f1",
            Key = "k1",
            Kind = FindingKind.Contradiction,
            Scope = FindingScope.Across,
            Relation = "count",
            Confidence = Confidence.Good,
            Sides = [new FindingSide(In("value", "3"), [claims[0].Id], 1, 1), new FindingSide("4", [claims[1].Id], 1, 1)],
            Reason = new FindingReason("value", In("reason", "Grund."), "Reason.", []),
        };
        return HtmlText.Parsed(HtmlText.Of(new Comparison([new(first, "de", null), new(second, "de", In("id", "a"))], [.. claims], [finding], [], [], new ComparisonSummary(2, 2, 2, 0))));
    }

    private static Claim Count(SourceDocument document, int start, string speaker, string relay, string subject)
    {
        var span = new TextSpan(start, start + 4);
        var sentence = new TextSpan(start - 9, document.Content.Length);
        return new Claim
        {
            Id = document.Id + "#1",
            Document = document.Id,
            Kind = ClaimKind.Statement,
            Sentence = sentence,
            Span = span,
            Subject = new NamedSpan(new TextSpan(start + 5, start + 9), subject),
            Relation = "count",
            Attribution = new ClaimAttribution(AttributionMode.Indirect, new Speaker(span, speaker, SpeakerType.Official), [new Speaker(span, relay, SpeakerType.Media)], null, Commitment.Attributed),
        };
    }

    private static string Squeezed(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
