using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Evaluation.ArticleSets;
using ClaimCheck.Findings;

namespace ClaimCheck.Tests.Snapshots;

/// <summary>The findings across the articles of an annotated set, and how they stand to the annotation, for people to read line by line.</summary>
internal sealed class SetReport
{
    private readonly StringBuilder text = new();
    private readonly SetResult result;
    private readonly Dictionary<string, Claim> claims;
    private readonly Dictionary<string, string> contents;

    private SetReport(SetResult result)
    {
        this.result = result;
        claims = result.Comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        contents = result.Gold.Documents.ToDictionary(document => document.Id, document => document.Content, StringComparer.Ordinal);
    }

    /// <summary>Writes the report.</summary>
    public static string Of(SetResult result)
    {
        var report = new SetReport(result);
        var across = result.Comparison.Findings.Where(finding => finding.Scope == FindingScope.Across).ToLookup(finding => finding.Kind == FindingKind.Corroboration);
        foreach (var conflict in across[false])
            report.WriteConflict(conflict);
        report.WriteCorroborations(across[true]);
        report.WriteAnnotation();
        return report.text.ToString();
    }

    /// <summary>What tells one finding of a set from the others: its reason and the values of its sides.</summary>
    public static string Signature(Finding finding) =>
        $"{finding.Reason.Code}: {string.Join(" / ", finding.Sides.Select(side => side.Value))}";

    private void WriteConflict(Finding finding)
    {
        Line($"{NameOf(finding.Kind)} {finding.Reason.Code} {finding.Confidence}");
        foreach (var side in finding.Sides)
        {
            Line($"  {side.Value} [{ArticlesOf(side)}]");
            foreach (var sentence in side.Claims.Select(claim => SentenceOf(claims[claim])).Distinct())
                Line($"    {sentence}");
        }

        Line($"  {finding.Reason.German}");
        Line(string.Empty);
    }

    private void WriteCorroborations(IEnumerable<Finding> corroborations)
    {
        foreach (var finding in corroborations)
            Line($"corroboration {finding.Relation} {finding.Confidence}: {finding.Sides[0].Value} [{ArticlesOf(finding.Sides[0])}]");
        if (corroborations.Any())
            Line(string.Empty);
    }

    private void WriteAnnotation()
    {
        foreach (var relation in result.Conflicts)
        {
            var kinds = result.Pairs.Where(pair => pair.Meets(relation)).Select(pair => NameOf(pair.Finding.Kind)).Distinct().Order(StringComparer.Ordinal).ToList();
            var found = kinds.Count == 0 ? "offen" : kinds.Contains(relation.Relation) ? "gefunden" : $"gefunden als {string.Join(", ", kinds)}";
            Line($"{found}: {relation.Relation} {QuoteOf(relation.First)} / {QuoteOf(relation.Second)}: {relation.Why}");
        }

        foreach (var finding in result.Findings.Where(finding => !result.IsRight(finding)))
            Line($"nicht annotiert: {NameOf(finding.Kind)} {Signature(finding)}");
    }

    private string ArticlesOf(FindingSide side) => string.Join(", ", side.Claims.Select(claim => claims[claim].Document).Distinct());

    private string SentenceOf(Claim claim)
    {
        var content = contents[claim.Document];
        return $"{claim.Document}: {claim.Sentence.In(content).Replace('\n', ' ')}";
    }

    private static string QuoteOf(GoldClaim claim) => $"{claim.Document} „{claim.Quote}“";

    private static string NameOf(FindingKind kind) => kind.ToString().ToLowerInvariant();

    private void Line(string line) => text.Append(line).Append('\n');
}
