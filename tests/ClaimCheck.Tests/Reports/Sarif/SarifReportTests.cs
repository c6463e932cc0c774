using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Reports.Sarif;
using ClaimCheck.Tests.Properties;
using ClaimCheck.Tests.Snapshots;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace ClaimCheck.Tests.Reports.Sarif;

public class SarifReportTests
{
    [Fact]
    public void AComparisonIsALogWithAResultForEachFinding() => Snapshot.MatchesJson(Written(ComparisonSample.Build(), new SarifReportOptions()));

    [Fact]
    public void TheLogIsWhatTheSpecificationSays()
    {
        SarifStructure.Check(Log(ClaimPipeline.German.Compare(SampleArticles.Meeting)));
        SarifStructure.Check(Log(ClaimPipeline.German.Compare(SampleArticles.Ferry), new SarifReportOptions { IncludeText = true, Messages = Messages.English }));
        SarifStructure.Check(Log(ComparisonSample.Empty(documents: 0, claims: 0, compared: 0)));
    }

    [Fact]
    public void TheKindDecidesTheLevel()
    {
        var results = Results(Log(ComparisonSample.Build()));
        Assert.Equal(["warning", "none"], results.Select(result => (string?)result["level"]));
        Assert.Equal(["fail", "pass"], results.Select(result => (string?)result["kind"]));
        Assert.Equal(["k1", "k2"], results.Select(result => (string?)result["partialFingerprints"]!["claimCheckFindingKey/v1"]));
    }

    [Fact]
    public void EveryRuleHasItsHelpInBothLanguages()
    {
        var codes = Messages.German.Keys.Where(key => key.StartsWith("rule-", StringComparison.Ordinal)).ToHashSet();
        var reasons = Messages.German.Keys.Where(key => key.StartsWith("reason-", StringComparison.Ordinal) && Messages.German.Template(key).Contains('{', StringComparison.Ordinal));
        Assert.Empty(reasons.Select(key => "rule-" + key["reason-".Length..]).Except(codes).Except(["rule-assumed", "rule-head"]));
    }

    [Fact]
    public void EveryRegionHoldsTheWordsOfItsClaim()
    {
        foreach (var articles in new[] { SampleArticles.Meeting, SampleArticles.Ferry })
            CheckRegions(ClaimPipeline.German.Compare(articles));
    }

    [Fact]
    public void EveryRegionOfAnyArticlesHoldsTheWordsOfItsClaim() => Prop.ForAll(
        Arb.From(Gen.ListOf(GeneratedText.Article.Generator, 2)),
        texts => CheckRegions(ClaimPipeline.German.Compare(texts.Select((text, i) => Read(text.Replace(". ", i == 0 ? ".\r\n" : ".\n\n", StringComparison.Ordinal), i))))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Theory]
    [MemberData(nameof(HostileArticles.Cases), MemberType = typeof(HostileArticles))]
    public void AnyArticleGivesAValidLog(int attack)
    {
        var comparison = HostileArticles.With(HostileArticles.Attacks[attack]);
        var written = Written(comparison, new SarifReportOptions { IncludeText = true });
        // Strict UTF-8, no escaped half of a pair, nothing that acts on a terminal.
        Assert.Equal(written, new UTF8Encoding(false, true).GetString(new UTF8Encoding(false, true).GetBytes(written)));
        Assert.DoesNotContain("\\ud", written, StringComparison.Ordinal);
        Assert.DoesNotContain(written, sign => sign is '\u202E' || (char.IsControl(sign) && sign != '\n'));
        var log = Log(comparison);
        SarifStructure.Check(log);
        CheckRegions(comparison);
        Assert.All(Results(log), result => Assert.DoesNotContain("[", ((string)result["message"]!["text"]!).Replace("\\[", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("dpa/Brand in Lübeck#2.txt", "dpa/Brand%20in%20L%C3%BCbeck%232.txt")]
    [InlineData("http://a", "http%3A%2F%2Fa")]
    [InlineData("/etc/passwd", "%2Fetc%2Fpasswd")]
    [InlineData("../a", "..%2Fa")]
    [InlineData("..", "%2E%2E")]
    public void AnArtifactIsARelativeReference(string id, string expected) => Assert.Equal(expected, ArtifactUri.Of(id));

    [Fact]
    public void AnArtifactNamesItsTextByItsHash()
    {
        var comparison = ClaimPipeline.German.Compare(SampleArticles.Ferry);
        var artifacts = Log(comparison, new SarifReportOptions { IncludeText = true })["runs"]![0]!["artifacts"]!;
        Assert.All(artifacts, artifact => Assert.Equal(
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes((string)artifact["contents"]!["text"]!))).ToLowerInvariant(),
            (string?)artifact["hashes"]!["sha-256"]));
        Assert.Equal(comparison.Documents.Select(document => document.Document.Text), artifacts.Select(artifact => (string?)artifact["contents"]!["text"]));
    }

    [Fact]
    public void ATextThatStandsInNoFileIsInTheLog()
    {
        var comparison = ComparisonSample.Build();
        var documents = comparison.Documents.Select(document => document with { Document = document.Document with { Format = document.Document.Id == "a" ? "html" : null } });
        var artifacts = Log(comparison with { Documents = [.. documents] })["runs"]![0]!["artifacts"]!;
        Assert.Equal([comparison.Documents[0].Document.Text, null, null], artifacts.Select(artifact => (string?)artifact["contents"]?["text"]));
    }

    /// <summary>Looks up each region in its text, by offset and by line and column, and compares the claims that are pointed at.</summary>
    private static void CheckRegions(Comparison comparison)
    {
        var run = Log(comparison)["runs"]![0]!;
        var texts = new List<string>();
        foreach (var document in comparison.Documents.Select(compared => compared.Document))
            texts.AddRange(document.HasTitleField ? [document.Text, document.Title!] : [document.Text]);
        Assert.Equal(texts.Count, run["artifacts"]!.Count());

        var claims = comparison.Claims.ToDictionary(claim => claim.Id);
        var documents = comparison.Documents.ToDictionary(document => document.Document.Id, document => document.Document);
        foreach (var (result, finding) in run["results"]!.Zip(comparison.Findings))
        {
            var places = result["locations"]!.Concat(result["relatedLocations"] ?? new JArray()).ToList();
            var words = places.Select(place => Words(texts[(int)place["physicalLocation"]!["artifactLocation"]!["index"]!], place["physicalLocation"]!["region"]!));
            var expected = finding.Sides.SelectMany(side => side.Claims).Concat(finding.Fits).Select(id => claims[id].Span.In(documents[claims[id].Document].Content));
            Assert.Equal(expected.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
            Assert.Equal(finding.Sides.Length, result["locations"]!.Count());
            Assert.Equal(places.Count, places.Select(place => (int)place["id"]!).Distinct().Count());
        }
    }

    private static string Words(string text, JToken region)
    {
        var words = text.Substring((int)region["charOffset"]!, (int)region["charLength"]!);
        var lines = text.Split('\n');
        var start = lines.Take((int)region["startLine"]! - 1).Sum(line => line.Length + 1) + (int)region["startColumn"]! - 1;
        var end = lines.Take((int)region["endLine"]! - 1).Sum(line => line.Length + 1) + (int)region["endColumn"]! - 1;
        Assert.Equal(words, text[start..end]);
        return words;
    }

    private static Article Read(string text, int index) =>
        ClaimPipeline.German.Read(new SourceDocument($"{index}", text, index == 0 ? "Brand in Lübeck: 4 Tote" : null) { Source = $"Blatt {index}", Published = PublicationTime.On(new LocalDate(2023, 9, 13)) });

    private static JEnumerable<JToken> Results(JObject log) => log["runs"]![0]!["results"]!.Children();

    private static JObject Log(Comparison comparison, SarifReportOptions? options = null)
    {
        using var reader = new JsonTextReader(new StringReader(Written(comparison, options ?? new SarifReportOptions()))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static string Written(Comparison comparison, SarifReportOptions options)
    {
        using var writer = new StringWriter();
        SarifReport.Write(writer, comparison, options);
        return writer.ToString();
    }
}
