using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Html;
using ClaimCheck.Tests.Snapshots;
using NodaTime;

namespace ClaimCheck.Tests.Reports.Html;

public class HtmlReportsTests
{
    [Fact]
    public void TheOverviewCountsOriginsAsFindingsDo()
    {
        const string copied = "Bei dem Brand in der Altstadt von Lübeck sind am Dienstag nach Angaben der Polizei drei Menschen gestorben.";
        var articles = new[] { ("A-Blatt", copied), ("B-Blatt", copied), ("C-Blatt", "Drei Tote gab es bei dem Brand in der Altstadt von Lübeck, sagte die Feuerwehr."), ("D-Blatt", "Es regnet.") }
            .Select((article, i) => ClaimPipeline.German.Read(new SourceDocument(i.ToString(System.Globalization.CultureInfo.InvariantCulture), article.Item2) { Source = article.Item1 }));
        Assert.Contains("4 Artikel von 3 unabhängigen Quellen", HtmlText.Of(ClaimPipeline.German.Compare(articles)), StringComparison.Ordinal);
    }

    [Fact]
    public void AComparisonIsOnePage() => Snapshot.MatchesHtml(HtmlText.WithoutAssets(HtmlText.Of(ComparisonSample.Build())));

    [Fact]
    public void ClaimsAloneAreATableAndTheArticles()
    {
        var article = ClaimPipeline.German.Read(new SourceDocument("a", "Bei dem Brand in Lübeck starben drei Menschen."));
        using var writer = new StringWriter();
        HtmlReports.WriteClaims(writer, [article], new ReportOptions());
        var page = HtmlText.Parsed(writer.ToString());
        Assert.Equal(article.Claims.Length, page.QuerySelectorAll("#claim-table tbody tr").Length);
        Assert.Equal("drei Menschen", page.QuerySelector("#d1 mark")!.TextContent);
        Assert.Null(page.QuerySelector(".kinds, .coverage, .finding, .is-status, #filter-status"));
    }

    [Fact]
    public void WhatIsNotShownIsCounted()
    {
        var page = HtmlText.Parsed(HtmlText.Of(ComparisonSample.Build(), new ReportOptions { LeastSerious = FindingKind.Discrepancy }));
        Assert.Null(page.QuerySelector("#corroboration"));
        var tile = page.QuerySelector("li.corroboration .tile")!;
        Assert.Equal("DIV", tile.TagName);
        Assert.Equal("1", tile.QuerySelector("b")!.TextContent);
        Assert.Contains("nicht gezeigt", tile.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 0, 0, "Keine prüfbare Aussage erkannt.")]
    [InlineData(2, 7, 0, "Nichts verglichen:")]
    [InlineData(2, 7, 4, "Kein Konflikt gefunden")]
    public void SilenceIsToldFromNotUnderstanding(int documents, int claims, int compared, string expected) =>
        Assert.StartsWith(expected, HtmlText.Parsed(HtmlText.Of(ComparisonSample.Empty(documents, claims, compared))).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void TheOverviewCountsSourcesOnceAndLeavesCorrectedArticlesOut()
    {
        var lead = HtmlText.Parsed(HtmlText.Of(ComparisonSample.Build())).QuerySelector(".lead")!.TextContent;
        Assert.Equal("3 Artikel von 2 unabhängigen Quellen, erschienen vom September 2023 bis zum 13.09.2023", lead);
    }

    [Fact]
    public void AClaimThatWasKeptApartNamesTheOtherAndTheReason()
    {
        var sample = ComparisonSample.Build();
        var page = HtmlText.Parsed(HtmlText.Of(sample with { Slots = [] }));
        var status = page.QuerySelector("#c1 .is-status")!;
        Assert.Equal("#c2", status.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("verschiedene Gegenstände", status.QuerySelector("small")!.TextContent);
    }

    [Fact]
    public void KnownFindingsAreCounted()
    {
        var sample = ComparisonSample.Build();
        var page = HtmlText.Parsed(HtmlText.Of(sample with { Summary = sample.Summary with { Known = 2 } }));
        Assert.StartsWith("2 bekannte Befunde", page.QuerySelector("#overview > .about")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyKnownFindingsAreNoPeace()
    {
        var sample = ComparisonSample.Build();
        var page = HtmlText.Parsed(HtmlText.Of(sample with { Findings = [], Summary = sample.Summary with { Known = 2 } }));
        Assert.StartsWith("Nichts Neues", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EnglishIsWrittenThroughout()
    {
        var html = HtmlText.Of(ComparisonSample.Build(), new ReportOptions { Messages = Messages.English });
        var page = HtmlText.Parsed(html);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Both distances count from Wladiwostok.", page.QuerySelector("#f1 .reason")!.TextContent);
        Assert.Contains("more than 1,500 km", page.QuerySelector("#f1")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void AnUpdateIsATimeLine()
    {
        var line = HtmlText.Parsed(HtmlText.Of(SampleFolder.Ferry)).QuerySelector("#update .timeline")!;
        var times = line.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")!).ToList();
        Assert.Equal(times.Order(StringComparer.Ordinal), times);
        var values = line.QuerySelectorAll("b").Select(value => value.TextContent).ToList();
        Assert.Equal(["mindestens 3", "5", "7"], values);
    }

    [Fact]
    public void ANumericConflictHasAScale()
    {
        var scale = HtmlText.Parsed(HtmlText.Of(ComparisonSample.Build())).QuerySelector("#f1 .scale")!;
        Assert.Contains("1.373\u00A0km (Faktor 11,8)", scale.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, scale.QuerySelectorAll("svg svg path").Length);
    }

    [Fact]
    public void TheSameInputGivesTheSameBytes() => Assert.Equal(HtmlText.Of(SampleFolder.Meeting), HtmlText.Of(SampleFolder.Meeting));

    [Fact]
    public void NobodyHandsInNothing()
    {
        Assert.Throws<ArgumentNullException>(() => HtmlReports.WriteComparison(null!, ComparisonSample.Build(), new ReportOptions()));
        Assert.Throws<ArgumentNullException>(() => HtmlReports.WriteComparison(TextWriter.Null, null!, new ReportOptions()));
        Assert.Throws<ArgumentNullException>(() => HtmlReports.WriteComparison(TextWriter.Null, ComparisonSample.Build(), null!));
        Assert.Throws<ArgumentNullException>(() => HtmlReports.WriteClaims(TextWriter.Null, null!, new ReportOptions()));
    }

    [Fact]
    public void TheReportGrowsAsItsInput()
    {
        var few = LengthOf(50);
        var many = LengthOf(2000);
        Assert.InRange(many, few * 20, few * 41);
    }

    /// <summary>The length of a report on generated articles, each with one claim that contradicts that of another.</summary>
    private static long LengthOf(int articles)
    {
        var sample = ComparisonSample.Build();
        var documents = Enumerable.Range(0, articles).Select(i => new ComparedDocument(
            new SourceDocument($"r{i:D4}", sample.Documents[i % 2].Document.Text) { Source = $"Blatt {i:D4}", Published = PublicationTime.On(new LocalDate(2024, 1, 1)) }, "de", null)).ToList();
        var claims = documents.Select((document, i) => sample.Claims[i % 2] with { Id = document.Document.Id + "#1", Document = document.Document.Id }).ToList();
        var findings = Enumerable.Range(0, articles / 2).Select(i => sample.Findings[0] with
        {
            Id = $"f{i}",
            Sides = [new FindingSide("1.500 km", [claims[2 * i].Id], 1, 1), new FindingSide("127 km", [claims[(2 * i) + 1].Id], 1, 1)],
        });
        return HtmlText.Of(new Comparison([.. documents], [.. claims], [.. findings], [], [], new ComparisonSummary(articles, articles, articles, 0))).Length - HtmlAssets.Style.Length - HtmlAssets.Script.Length;
    }
}
