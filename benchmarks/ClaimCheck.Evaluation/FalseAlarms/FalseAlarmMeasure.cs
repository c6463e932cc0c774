using ClaimCheck.Documents;
using ClaimCheck.Findings;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime.Text;

namespace ClaimCheck.Evaluation.FalseAlarms;

/// <summary>Counts what is reported over articles that have nothing to do with each other.</summary>
internal static class FalseAlarmMeasure
{
    private const int GroupSize = 10;

    /// <summary>Runs over a file with one article a line (<c>id</c>, <c>text</c>, <c>title</c>, <c>date</c>): in groups of ten in file order, then all at once.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        var pipeline = ClaimPipeline.German;
        var articles = File.ReadLines(args[0]).Where(line => line.Length > 0).Select(line => pipeline.Read(Document(line))).ToList();
        var groups = articles.Chunk(GroupSize).Select(group => pipeline.Compare(group)).ToList();
        List<Comparison> all = [pipeline.Compare(articles)];

        output.WriteLine($"## Unrelated articles: {articles.Count} articles, {articles.Sum(article => article.Claims.Length)} claims");
        output.WriteLine();
        output.WriteLine("| run | contradictions | discrepancies | updates | corroborations | inside one article |");
        output.WriteLine("|---|---|---|---|---|---|");
        WriteCounts(output, "in groups of ten", groups);
        WriteCounts(output, "all at once", all);
        output.WriteLine();
        WriteList(output, "In groups of ten", groups);
        WriteList(output, "All at once", all);
        return 0;
    }

    private static SourceDocument Document(string line)
    {
        var article = JsonConvert.DeserializeObject<JObject>(line, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
        return new SourceDocument((string)article["id"]!, (string)article["text"]!, (string?)article["title"])
        {
            Published = LocalDatePattern.Iso.Parse((string?)article["date"] ?? string.Empty) is { Success: true, Value: var date } ? PublicationTime.On(date) : null,
            PublishedFrom = PublishedFrom.Metadata,
        };
    }

    private static void WriteCounts(TextWriter output, string run, List<Comparison> comparisons)
    {
        var across = comparisons.SelectMany(comparison => comparison.Findings).Where(finding => finding.Scope == FindingScope.Across).ToList();
        var within = comparisons.Sum(comparison => comparison.Findings.Count(finding => finding.Scope == FindingScope.Within));
        output.WriteLine($"| {run} | {Count(across, FindingKind.Contradiction)} | {Count(across, FindingKind.Discrepancy)} | {Count(across, FindingKind.Update)} | {Count(across, FindingKind.Corroboration)} | {within} |");
    }

    private static int Count(List<Finding> findings, FindingKind kind) => findings.Count(finding => finding.Kind == kind);

    private static void WriteList(TextWriter output, string heading, List<Comparison> comparisons)
    {
        output.WriteLine($"### {heading}");
        output.WriteLine();
        foreach (var comparison in comparisons)
        {
            var contents = comparison.Documents.ToDictionary(one => one.Document.Id, one => one.Document.Content, StringComparer.Ordinal);
            var claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
            foreach (var finding in comparison.Findings.Where(finding => finding.Kind != FindingKind.Corroboration))
            {
                output.WriteLine($"- {finding.Scope.ToString().ToLowerInvariant()} {finding.Kind.ToString().ToLowerInvariant()} {finding.Reason.Code} {finding.Relation} {finding.Confidence}");
                foreach (var claim in finding.Sides.SelectMany(side => side.Claims).Select(id => claims[id]))
                    output.WriteLine($"  - {claim.Id} „{(claim.Mention?.Span ?? claim.Span).In(contents[claim.Document])}“ in: {claim.Sentence.In(contents[claim.Document]).Replace('\n', ' ')}");
            }
        }

        output.WriteLine();
    }
}
