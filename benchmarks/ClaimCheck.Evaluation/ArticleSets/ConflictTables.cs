using System.Globalization;
using ClaimCheck.Findings;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Prints how well conflicts were found.</summary>
internal sealed class ConflictTables(IReadOnlyList<SetResult> results, TextWriter output)
{
    private static readonly FindingKind[] Kinds = [FindingKind.Contradiction, FindingKind.Discrepancy, FindingKind.Update];

    /// <summary>Prints all tables.</summary>
    public void Write()
    {
        WritePairs();
        WriteContradictions();
        WriteFindings();
        WriteTraps();
        WriteSets();
    }

    private void WritePairs()
    {
        output.WriteLine("### Conflicts, in pairs of claims");
        output.WriteLine();
        output.WriteLine("Precision by the kind reported, recall by the kind annotated; a right pair of another kind counts as found.");
        output.WriteLine();
        output.WriteLine(Score.Header("kind"));
        foreach (var kind in Kinds)
            output.WriteLine(ScoreOf(pair => pair.Finding.Kind == kind, relation => IsKind(relation, kind)).Row(Name(kind)));
        output.WriteLine(ScoreOf(_ => true, _ => true).Row("all"));
        output.WriteLine();
        var found = Count(Conflicts().Where(one => one.Result.IsFound(one.Relation)), one => one.Result.IsFoundAsItsKind(one.Relation));
        output.WriteLine($"Kind right of the conflicts found: {found}");
        output.WriteLine();
    }

    private void WriteContradictions()
    {
        var contradictions = Conflicts().Where(one => IsKind(one.Relation, FindingKind.Contradiction)).ToList();
        output.WriteLine("| contradictions found | recall |");
        output.WriteLine("|---|---|");
        output.WriteLine($"| both sides hold a value of one dimension | {Count(contradictions.Where(one => one.Relation.IsOfOneDimension), IsFound)} |");
        output.WriteLine($"| the rest | {Count(contradictions.Where(one => !one.Relation.IsOfOneDimension), IsFound)} |");
        output.WriteLine();
    }

    private void WriteFindings()
    {
        output.WriteLine("| findings | right |");
        output.WriteLine("|---|---|");
        foreach (var kind in Kinds)
            output.WriteLine($"| {Name(kind)} | {Right(finding => finding.Kind == kind)} |");
        output.WriteLine($"| all | {Right(_ => true)} |");
        output.WriteLine();
        output.WriteLine("| findings by reason | right |");
        output.WriteLine("|---|---|");
        foreach (var code in results.SelectMany(result => result.Findings).Select(finding => finding.Reason.Code).Distinct().Order(StringComparer.Ordinal))
            output.WriteLine($"| {code} | {Right(finding => finding.Reason.Code == code)} |");
        output.WriteLine();
        var confidences = results.SelectMany(result => result.Findings).Select(finding => finding.Confidence).Distinct().OrderDescending();
        output.WriteLine("| findings by confidence | right |");
        output.WriteLine("|---|---|");
        foreach (var confidence in confidences)
            output.WriteLine($"| {confidence} | {Right(finding => finding.Confidence == confidence)} |");
        output.WriteLine();
    }

    private void WriteTraps()
    {
        output.WriteLine("| trap | conflicts found | false alarms among the tempting pairs |");
        output.WriteLine("|---|---|---|");
        foreach (var trap in results.SelectMany(result => result.Gold.Relations).Select(relation => relation.Trap).Distinct().Order(StringComparer.Ordinal))
        {
            var tempting = results.SelectMany(result => result.Gold.Relations.Where(relation => !relation.IsConflict && relation.Trap == trap).Select(relation => (Result: result, Relation: relation)));
            output.WriteLine($"| {trap} | {Count(Conflicts().Where(one => one.Relation.Trap == trap), IsFound)} | {Count(tempting, IsFound)} |");
        }

        output.WriteLine();
    }

    private void WriteSets()
    {
        output.WriteLine("| set | conflicts found | pairs right | findings right | false alarms (findings) | inside one article | by arithmetic |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var result in results)
        {
            var conflicts = result.Conflicts.ToList();
            var findings = result.Findings.ToList();
            var right = findings.Count(result.IsRight);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {result.Gold.Name} | {conflicts.Count(result.IsFound)}/{conflicts.Count} | {result.Pairs.Count(result.IsRight)}/{result.Pairs.Length} | {right}/{findings.Count} | {findings.Count - right} | {Apart(result, within: true)} | {Apart(result, within: false)} |"));
        }

        output.WriteLine();
        output.WriteLine($"False alarms a set: {results.Sum(result => result.Findings.Count(finding => !result.IsRight(finding)))}/{results.Count}");
        output.WriteLine();
    }

    private Score ScoreOf(Func<ReportedPair, bool> isReported, Func<GoldRelation, bool> isGold)
    {
        var precision = default(Share);
        var recall = default(Share);
        foreach (var result in results)
        {
            foreach (var pair in result.Pairs.Where(isReported))
                precision = precision.Plus(result.IsRight(pair));
            foreach (var relation in result.Conflicts.Where(isGold))
                recall = recall.Plus(result.IsFound(relation));
        }

        return new Score(precision, recall);
    }

    private Share Right(Func<Finding, bool> isCounted)
    {
        var share = default(Share);
        foreach (var result in results)
        {
            foreach (var finding in result.Findings.Where(isCounted))
                share = share.Plus(result.IsRight(finding));
        }

        return share;
    }

    private IEnumerable<(SetResult Result, GoldRelation Relation)> Conflicts() =>
        results.SelectMany(result => result.Conflicts.Select(relation => (result, relation)));

    private static bool IsFound((SetResult Result, GoldRelation Relation) one) => one.Result.IsFound(one.Relation);

    private static Share Count<T>(IEnumerable<T> items, Func<T, bool> isHit) =>
        items.Aggregate(default(Share), (share, item) => share.Plus(isHit(item)));

    private static int Apart(SetResult result, bool within) =>
        result.Comparison.Findings.Count(finding => finding.Kind != FindingKind.Corroboration && !ReportedPair.IsScored(finding)
            && within == (finding.Scope == FindingScope.Within));

    private static bool IsKind(GoldRelation relation, FindingKind kind) => relation.Relation == Name(kind);

    private static string Name(FindingKind kind) => kind.ToString().ToLowerInvariant();
}
