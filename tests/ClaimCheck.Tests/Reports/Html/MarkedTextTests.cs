using AngleSharp.Dom;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Reports.Html;

/// <summary>Claims that lie inside, across and beside each other; the text is written as it is between its marks.</summary>
public class MarkedTextTests
{
    [Fact]
    public void AClaimInsideAnotherIsAMarkInAMark() =>
        Assert.Equal("[1:Er sagt [2:drei] Tote]", Marked("Er sagt drei Tote", (0, 17), (8, 12)));

    [Fact]
    public void AClaimAcrossTheEndOfAnotherIsMarkedInTwoPieces() =>
        Assert.Equal("[1:abc[2:def]][2:ghi]jkl", Marked("abcdefghijkl", (0, 6), (3, 9)));

    [Fact]
    public void TwoClaimsOfTheSameWordsAreBothThere() =>
        Assert.Equal("[1:[2:abc]] def", Marked("abc def", (0, 3), (0, 3)));

    [Fact]
    public void NeighboursStayApart() =>
        Assert.Equal("[1:abc][2:def]", Marked("abcdef", (0, 3), (3, 6)));

    [Fact]
    public void AClaimOverParagraphsIsMarkedInEach() =>
        Assert.Equal("a [1:b]¶[1:c] d", Marked("a b\n\nc d", (2, 6)));

    [Fact]
    public void EachLineOfWordsIsAParagraph() =>
        Assert.Equal("a¶b¶c", Marked("\n a \r\n\r\n b\u2028c\n \n".Replace(" ", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void AClaimInTheTitleIsMarkedInTheHeading()
    {
        var page = HtmlText.Parsed(HtmlText.Of(Build(new SourceDocument("a", "Text.", "Drei Tote"), (0, 4))));
        Assert.Equal("Drei", page.QuerySelector("#d1 h3 mark#p1")!.TextContent);
    }

    [Fact]
    public void AClaimOutsideTheShownTextHasARowWithoutALink()
    {
        var page = HtmlText.Parsed(HtmlText.Of(Build(new SourceDocument("a", "vorn\nText", null, new TextSpan(5, 9)), (0, 4))));
        Assert.Null(page.GetElementById("p1"));
        Assert.Null(page.QuerySelector("#c1 th a"));
    }

    [Fact]
    public void ManyClaimsOfTheSameWordsDoNotNestWithoutEnd()
    {
        var page = HtmlText.Parsed(HtmlText.Of(Build(new SourceDocument("a", "abc"), [.. Enumerable.Repeat((0, 3), 400)])));
        Assert.Equal(400, page.QuerySelectorAll("#d1 [id^=p]").Length);
        Assert.Equal(400, page.QuerySelectorAll("#d1 sup").Length);
        Assert.Equal("abc", Shown(page.QuerySelector("#d1 > p")!).Replace("[", string.Empty, StringComparison.Ordinal).Split(':')[^1].TrimEnd(']'));
    }

    [Fact]
    public void AStaircaseOfClaimsIsWrittenInLinearTime()
    {
        var text = new string('a', 20_000);
        var spans = Enumerable.Range(0, 9_000).Select(i => (i, i + 10_000)).ToArray();
        Assert.InRange(HtmlText.Of(Build(new SourceDocument("a", text), spans)).Length, 0, 20_000_000);
    }

    private static string Marked(string text, params (int Start, int End)[] spans) =>
        string.Join('¶', HtmlText.Parsed(HtmlText.Of(Build(new SourceDocument("a", text), spans))).QuerySelectorAll("#d1 > p").Select(Shown));

    private static string Shown(INode node) => string.Concat(node.ChildNodes.Select(child => child switch
    {
        IElement { LocalName: "sup" or "span" } => string.Empty,
        IElement { LocalName: "mark" } mark => $"[{mark.GetAttribute("data-claim")}:{Shown(mark)}]",
        _ => child.TextContent,
    }));

    private static Comparison Build(SourceDocument document, params (int Start, int End)[] spans)
    {
        var claims = spans.Select((span, index) => new Claim
        {
            Id = "a#" + (index + 1),
            Document = "a",
            Kind = ClaimKind.Statement,
            Sentence = new TextSpan(span.Start, span.End),
            Span = new TextSpan(span.Start, span.End),
            Relation = "statement",
        });
        return new Comparison([new ComparedDocument(document, "de", null)], [.. claims], [], [], [], new ComparisonSummary(1, spans.Length, 0, 0));
    }
}
