using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClaimCheck.Findings;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports.Html;

/// <summary>What a browser, a screen reader and a search through the page rely on.</summary>
public class HtmlStructureTests
{
    public static TheoryData<string> Samples => ["meeting", "ferry", "by hand"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void IdsAreUniqueAndEachLinkHasItsTarget(string sample)
    {
        var page = Page(sample);
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), part => Assert.Contains(part.GetAttribute("aria-labelledby"), ids));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EachMarkHoldsTheWordsOfItsClaim(string sample)
    {
        var comparison = Comparison(sample);
        var page = Page(sample);
        Assert.All(page.QuerySelectorAll(".text sup").ToList(), links => links.Remove());
        for (var i = 0; i < comparison.Claims.Length; i++)
        {
            var claim = comparison.Claims[i];
            var content = comparison.Documents.Single(document => document.Document.Id == claim.Document).Document.Content;
            var marked = string.Concat(page.QuerySelectorAll($"mark[data-claim='{i + 1}']").Select(mark => mark.TextContent));
            Assert.Equal(VisibleText.Of(claim.Span.In(content)), marked);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ArticlesAreThereWordForWord(string sample)
    {
        var page = Page(sample);
        Assert.All(page.QuerySelectorAll(".text sup").ToList(), links => links.Remove());
        foreach (var (document, index) in Comparison(sample).Documents.Select((document, index) => (document.Document, index)))
        {
            var shown = string.Concat(page.QuerySelectorAll($"#d{index + 1} > p").Select(paragraph => paragraph.TextContent));
            Assert.Equal(Squeezed(VisibleText.Of(document.BodySpan.In(document.Content))), Squeezed(shown));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ClaimsPassagesAndFindingsLinkBothWays(string sample)
    {
        var page = Page(sample);
        foreach (var row in page.QuerySelectorAll("#claim-table tbody tr"))
        {
            var passage = page.GetElementById(row.QuerySelector("th a")!.GetAttribute("href")![1..])!;

            // Where two passages cross, the first piece of one lies inside the other, and its link behind both.
            Assert.Contains(page.QuerySelectorAll("sup a"), link => link.GetAttribute("href") == "#" + row.Id);
            foreach (var finding in row.QuerySelectorAll(".is-status a[href^='#f']").Select(link => link.GetAttribute("href")!))
            {
                Assert.Contains(page.QuerySelectorAll($"{finding} .origin a"), link => link.GetAttribute("href") == "#" + passage.Id);
                Assert.Contains(page.QuerySelectorAll(".text sup a"), link => link.GetAttribute("href") == finding);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void LandmarksHeadingsAndLanguageAreThere(string sample)
    {
        var page = Page(sample);
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.Single(page.QuerySelectorAll("h1"));
        foreach (var landmark in new[] { "body > header", "nav[aria-label]", "main#content", "body > footer" })
            Assert.Single(page.QuerySelectorAll(landmark));
        Assert.Equal("#content", page.Body!.QuerySelector("a")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("section, article"), part => Assert.True(part.HasAttribute("aria-labelledby") || part.HasAttribute("aria-label")));
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.True(picture.Closest("[aria-hidden], [role=img][aria-label]") is not null));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.True(head.HasAttribute("scope")));
        Assert.All(page.QuerySelectorAll("input, select"), field => Assert.NotNull(field.Closest("label")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void HeadingsDescendStepByStep(string sample)
    {
        var levels = Page(sample).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.TagName[1] - '0').ToList();
        for (var i = 1; i < levels.Count; i++)
            Assert.True(levels[i] <= levels[i - 1] + 1 || levels[i] == 4, $"h{levels[i]} follows h{levels[i - 1]}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void OnlyThePagesOwnStyleAndScriptAreAllowed(string sample)
    {
        var page = Page(sample);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(Assert.Single(page.QuerySelectorAll("style")))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(Assert.Single(page.QuerySelectorAll("script")))}'", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], link, img, iframe, object, embed, form, base"));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void ValueSubjectAndCueAreMarkedAndNamed()
    {
        var finding = Page("by hand").QuerySelector("#f1")!;
        Assert.Equal("etwa 127 Kilometer", finding.QuerySelectorAll("mark.is-value")[^1].TextContent);
        foreach (var mark in finding.QuerySelectorAll("mark"))
            Assert.Equal("tag", mark.NextElementSibling!.ClassName);
        Assert.Equal(["Gouverneur", "Morgenpost"], finding.QuerySelectorAll("ol.chain li").Select(voice => voice.TextContent));
    }

    private static Comparison Comparison(string sample) => sample switch
    {
        "meeting" => SampleFolder.Meeting,
        "ferry" => SampleFolder.Ferry,
        _ => ComparisonSample.Build(),
    };

    private static IHtmlDocument Page(string sample) => HtmlText.Parsed(HtmlText.Of(Comparison(sample)));

    private static string HashOf(IElement asset) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset.TextContent)));

    private static string Squeezed(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
