using ClaimCheck.Findings;
using ClaimCheck.Reports;
using ClaimCheck.Reports.ClaimReview;
using ClaimCheck.Tests.Snapshots;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Reports.ClaimReview;

public class ClaimReviewReportTests
{
    // Properties of schema.org for the types that are used.
    private static readonly Dictionary<string, string[]> Properties = new()
    {
        ["ClaimReview"] = ["identifier", "creativeWorkStatus", "inLanguage", "name", "reviewBody", "claimReviewed", "itemReviewed"],
        ["Claim"] = ["author", "datePublished", "appearance"],
        ["NewsArticle"] = ["identifier", "headline", "url", "datePublished", "inLanguage", "publisher", "author", "text"],
        ["Organization"] = ["name"],
        ["Person"] = ["name"],
    };

    [Fact]
    public void AComparisonGivesADraftForEachSide() => Snapshot.MatchesJson(Written(ComparisonSample.Build()));

    [Fact]
    public void TheVerdictIsLeftToPeople()
    {
        var drafts = Drafts(Written(ComparisonSample.Build())).ToList();
        Assert.Equal(3, drafts.Count);
        Assert.All(drafts, draft => Assert.Equal("Draft", (string?)draft["creativeWorkStatus"]));
        Assert.All(drafts, draft => Assert.Null(draft["reviewRating"]));
    }

    [Fact]
    public void EveryPropertyBelongsToItsType() =>
        Assert.All(JObject.Parse(Written(ComparisonSample.Build()))["@graph"]!.SelectMany(draft => ((JContainer)draft).DescendantsAndSelf()).OfType<JObject>(), item =>
            Assert.Empty(item.Properties().Select(property => property.Name).Where(name => name != "@type").Except(Properties[(string)item["@type"]!])));

    [Theory]
    [InlineData("https://zeitung.example/a?b=1&c=2", "https://zeitung.example/a?b=1&c=2")]
    [InlineData("http://zeitung.example/ä", "http://zeitung.example/%C3%A4")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("ftp://zeitung.example/", null)]
    [InlineData("/artikel/1", null)]
    [InlineData("https://zeitung.example/\"><script>", "https://zeitung.example/%22%3E%3Cscript%3E")]
    public void OnlyAddressesOfTheWebAreWritten(string url, string? expected)
    {
        var comparison = ComparisonSample.Build();
        var documents = comparison.Documents.Select(document => document with { Document = document.Document with { Url = url } });
        var written = Written(comparison with { Documents = [.. documents] });
        Assert.All(Drafts(written).SelectMany(draft => draft["itemReviewed"]!["appearance"]!), article => Assert.Equal(expected, (string?)article["url"]));
    }

    [Theory]
    [MemberData(nameof(HostileArticles.Cases), MemberType = typeof(HostileArticles))]
    public void ADraftMayStandInAScriptElement(int attack)
    {
        var comparison = HostileArticles.With(HostileArticles.Attacks[attack]);
        var written = Written(comparison);
        Assert.DoesNotContain(written, sign => sign is '<' or '>' or '&' or '\u202E' || char.IsSurrogate(sign) && HostileArticles.Attacks[attack] != "\uD83D\uDE00");
        var drafts = Drafts(written).ToList();
        Assert.Equal(comparison.Findings.Sum(finding => finding.Sides.Length), drafts.Count);
        var sources = comparison.Documents.Select(document => VisibleText.Of(document.Document.Source!)).ToHashSet();
        Assert.All(drafts.SelectMany(draft => draft["itemReviewed"]!["appearance"]!), article => Assert.Contains((string)article["publisher"]!["name"]!, sources));
    }

    [Fact]
    public void AVoiceIsTheAuthorOfTheClaim()
    {
        var south = Drafts(Written(ComparisonSample.Build()))[1]!["itemReviewed"]!;
        Assert.Equal("Gouverneur", (string?)south["author"]!["name"]);
        Assert.Equal("2023-09-13", (string?)south["datePublished"]);
    }

    private static JToken Drafts(string written)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(written)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JObject.Load(reader)["@graph"]!;
    }

    private static string Written(Comparison comparison)
    {
        using var writer = new StringWriter();
        ClaimReviewReport.Write(writer, comparison, new ReportOptions());
        return writer.ToString();
    }
}
