using ClaimCheck.Tests.Reports.Html;
using Microsoft.Playwright;

namespace ClaimCheck.Tests.Browser;

/// <summary>The report as people see and use it.</summary>
[Trait("Category", "Browser")]
[Trait("Category", "Package")]
public sealed class HtmlReportBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Meeting = HtmlText.Of(SampleFolder.Meeting);
    private static readonly string Ferry = HtmlText.Of(SampleFolder.Ferry);

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 390, Height = 844 } };

    [SkippableFact]
    public async Task ThePageLoadsNothingAndReportsNoError()
    {
        await using var open = await chromium.Open(Meeting);
        await open.Page.ClickAsync("nav a[href='#claims']");
        await open.Page.FillAsync("#filter-words", "Wladiwostok");
        Assert.Empty(open.Events);
    }

    [SkippableFact]
    public async Task WordsFilterTheClaims()
    {
        await using var open = await chromium.Open(Meeting);
        var all = (await open.Shown("#claim-table tbody tr")).Count;
        await open.Page.FillAsync("#filter-words", "wladiwostok kilometer");
        var shown = await open.Shown("#claim-table tbody tr");
        Assert.InRange(shown.Count, 1, all - 1);
        Assert.All(shown, row => Assert.Contains("Wladiwostok", row, StringComparison.Ordinal));
        Assert.Equal($"{shown.Count} von {all} Aussagen", await open.Page.TextContentAsync("#claim-count"));
        await open.Page.FillAsync("#filter-words", string.Empty);
        Assert.Equal(all, (await open.Shown("#claim-table tbody tr")).Count);
    }

    [SkippableFact]
    public async Task StatusAndOutletFilterTheClaims()
    {
        await using var open = await chromium.Open(Meeting);
        await open.Page.SelectOptionAsync("#filter-status", "found");
        await open.Page.SelectOptionAsync("#filter-source", new SelectOptionValue { Label = "Grenzland-Bote" });
        Assert.All(await open.Shown("#claim-table tbody .is-source"), outlet => Assert.Equal("Grenzland-Bote", outlet));
        Assert.All(await open.Shown("#claim-table tbody .is-status"), status => Assert.Matches("f[0-9]", status));
    }

    [SkippableFact]
    public async Task ColumnsSortByWhatTheyMeanUpAndDown()
    {
        await using var open = await chromium.Open(Meeting);
        await open.Page.SelectOptionAsync("#filter-status", "compared");
        await open.Page.FillAsync("#filter-words", "Entfernung");
        await open.Page.ClickAsync("th.is-value button");
        var up = await open.Shown("#claim-table tbody .is-value");
        Assert.Equal(["rund 100\u00A0km", "rund 100\u00A0km", "rund 127\u00A0km", "mehr als 1.500\u00A0km"], up);
        Assert.Equal("ascending", await open.Page.GetAttributeAsync("th.is-value", "aria-sort"));
        await open.Page.ClickAsync("th.is-value button");
        Assert.Equal(up.Reverse(), await open.Shown("#claim-table tbody .is-value"));
        await open.Page.ClickAsync("th.is-number button");
        var numbers = (await open.Shown("#claim-table tbody th")).Select(int.Parse).ToList();
        Assert.Equal(numbers.Order(), numbers);
        Assert.Null(await open.Page.GetAttributeAsync("th.is-value", "aria-sort"));
    }

    [SkippableFact]
    public async Task LinksLeadToThePassageAndBack()
    {
        await using var open = await chromium.Open(Meeting);
        await open.Page.ClickAsync("#f1 .origin a >> nth=0");
        var mark = await open.Page.EvaluateAsync<string>("location.hash");
        await Assertions.Expect(open.Page.Locator(mark)).ToBeInViewportAsync();
        await Assertions.Expect(open.Page.Locator(mark)).ToHaveClassAsync("found target");
        await open.Page.ClickAsync($"{mark} + sup a >> nth=0");
        await Assertions.Expect(open.Page.Locator(await open.Page.EvaluateAsync<string>("location.hash"))).ToBeInViewportAsync();
        Assert.Equal(0, await open.Page.Locator("mark.target").CountAsync());
    }

    [SkippableFact]
    public async Task ALinkOpensWhatIsFoldedAndShowsWhatIsFilteredAway()
    {
        await using var open = await chromium.Open(Meeting);
        await open.Page.FillAsync("#filter-words", "nichts davon");
        Assert.Empty(await open.Shown("#claim-table tbody tr"));
        await open.Page.ClickAsync("sup a[href='#c1']");
        Assert.Single(await open.Shown("#claim-table tbody tr"));
        Assert.False(await open.Page.Locator("#f4").EvaluateAsync<bool>("folded => folded.open"));
        await open.Page.ClickAsync("sup a[href='#f4'] >> nth=0");
        Assert.True(await open.Page.Locator("#f4").EvaluateAsync<bool>("folded => folded.open"));
    }

    [SkippableFact]
    public async Task WithoutScriptEverythingIsThereButTheFilter()
    {
        await using var open = await chromium.Open(Meeting, new BrowserNewContextOptions { JavaScriptEnabled = false });
        Assert.False(await open.Page.Locator("#claim-filter").IsVisibleAsync());
        Assert.Equal(0, await open.Page.Locator("th button").CountAsync());
        Assert.True(await open.Page.Locator("#c1").IsVisibleAsync());
        Assert.True(await open.Page.Locator("#f1 .scale, #f2 .scale").First.IsVisibleAsync());
        await open.Page.ClickAsync("#f4 summary");
        Assert.True(await open.Page.Locator("#f4 blockquote").First.IsVisibleAsync());
        await open.Page.ClickAsync("#c1 th a");
        await Assertions.Expect(open.Page.Locator("#p1")).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task TheKeyboardReachesEverythingBeginningWithTheSkipLink()
    {
        await using var open = await chromium.Open(Ferry);
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.True(await open.Page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"));
        await open.Page.FocusAsync("th.is-value button");
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await open.Page.GetAttributeAsync("th.is-value", "aria-sort"));
        Assert.NotEqual("none", await open.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task AllWordsStandOutFromTheirGround(ColorScheme scheme)
    {
        foreach (var report in new[] { Meeting, Ferry })
        {
            await using var open = await chromium.Open(report, new BrowserNewContextOptions { ColorScheme = scheme });
            await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(folded => folded.open = true)");
            Assert.Empty(await open.Page.EvaluateAsync<string[]>(ContrastScript.Text));
        }
    }

    [SkippableFact]
    public async Task DarkIsDarkAndLightIsLight()
    {
        await using var light = await chromium.Open(Meeting, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await using var dark = await chromium.Open(Meeting, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        const string ground = "Number(getComputedStyle(document.documentElement).backgroundColor.match(/[0-9]+/)[0])";
        Assert.InRange(await light.Page.EvaluateAsync<int>(ground), 200, 255);
        Assert.InRange(await dark.Page.EvaluateAsync<int>(ground), 0, 60);
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1000)]
    [InlineData(1280)]
    public async Task NothingSticksOutAtAnyWidth(int width)
    {
        foreach (var report in new[] { Meeting, Ferry, HtmlText.Of(ComparisonSampleWithLongWords.Build()) })
        {
            await using var open = await chromium.Open(report, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
            Assert.Equal(width, await open.Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
        }
    }

    [SkippableFact]
    public async Task OnAPhoneTheSidesStandBelowEachOther()
    {
        await using var desk = await chromium.Open(Meeting);
        await using var phone = await chromium.Open(Meeting, Phone);
        const string isBelow = "(() => { const [one, other] = document.querySelectorAll('#f1 .side'); return other.getBoundingClientRect().top >= one.getBoundingClientRect().bottom; })()";
        Assert.False(await desk.Page.EvaluateAsync<bool>(isBelow));
        Assert.True(await phone.Page.EvaluateAsync<bool>(isBelow));
    }

    [SkippableFact]
    public async Task OnPaperEverythingIsUnfolded()
    {
        await using var open = await chromium.Open(Meeting);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await open.Page.Locator("nav").IsVisibleAsync());
        await open.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.True(await open.Page.Locator("#f4 blockquote").First.IsVisibleAsync());
        await open.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.False(await open.Page.Locator("#f4 blockquote").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task HostileArticlesDoNothing()
    {
        var documents = HostileTexts.All.Select((hostile, index) => new Documents.SourceDocument(hostile + index, $"Bei dem Brand starben drei Menschen. {hostile}", hostile) { Source = hostile, Author = hostile, Url = hostile });
        await using var open = await chromium.Open(HtmlText.Of(HtmlText.Compared(documents)));
        await open.Page.FillAsync("#filter-words", "<script>");
        Assert.Empty(open.Events);
        Assert.Equal(1, await open.Page.Locator("script").CountAsync());
    }
}
