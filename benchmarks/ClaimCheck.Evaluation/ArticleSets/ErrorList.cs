using ClaimCheck.Claims;
using ClaimCheck.Findings;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Lists missed conflicts and false alarms for reading.</summary>
internal sealed class ErrorList(IReadOnlyList<SetResult> results, TextWriter output)
{
    /// <summary>Prints all lists.</summary>
    public void Write()
    {
        output.WriteLine("### Missed conflicts");
        output.WriteLine();
        foreach (var result in results)
        {
            foreach (var relation in result.Conflicts.Where(relation => !result.IsFound(relation)))
                WriteMissed(result, relation);
        }

        output.WriteLine();
        output.WriteLine("### False alarms");
        output.WriteLine();
        foreach (var result in results)
        {
            foreach (var finding in result.Findings.Where(finding => !result.IsRight(finding)))
                WriteFinding(result, finding);
        }

        output.WriteLine();
        output.WriteLine("### Wrong pairs of right findings");
        output.WriteLine();
        foreach (var result in results)
        {
            foreach (var pair in result.Pairs.Where(pair => !result.IsRight(pair) && result.IsRight(pair.Finding)))
                output.WriteLine($"- {result.Gold.Name} {Label(pair.Finding)}\n  - {Shown(result, pair.First)}\n  - {Shown(result, pair.Second)}");
        }

        output.WriteLine();
        output.WriteLine("### Found as another kind");
        output.WriteLine();
        foreach (var result in results)
        {
            foreach (var relation in result.Conflicts.Where(relation => result.IsFound(relation) && !result.IsFoundAsItsKind(relation)))
                output.WriteLine($"- {result.Gold.Name} {relation.Relation} {relation.First.Id}–{relation.Second.Id}, found as {string.Join(", ", result.Pairs.Where(pair => pair.Meets(relation)).Select(pair => Label(pair.Finding)).Distinct())}: „{relation.First.Quote}“ / „{relation.Second.Quote}“");
        }

        output.WriteLine();
        output.WriteLine("### Not scored: inside one article, and by arithmetic");
        output.WriteLine();
        foreach (var result in results)
        {
            foreach (var finding in result.Comparison.Findings.Where(finding => finding.Kind != FindingKind.Corroboration && !ReportedPair.IsScored(finding)))
                WriteFinding(result, finding);
        }

        output.WriteLine();
    }

    private void WriteMissed(SetResult result, GoldRelation relation)
    {
        output.WriteLine($"- {result.Gold.Name} {relation.Relation} {relation.First.Id}–{relation.Second.Id}, trap {relation.Trap}: {relation.Why}");
        WriteSide(result, relation.First);
        WriteSide(result, relation.Second);
        foreach (var apart in result.Comparison.Uncompared)
        {
            if (Meets(result, apart.First, apart.Second, relation) || Meets(result, apart.Second, apart.First, relation))
                output.WriteLine($"  - {apart.First} and {apart.Second}: {apart.Code}");
        }
    }

    private static bool Meets(SetResult result, string first, string second, GoldRelation relation) =>
        ReportedPair.Overlap(ClaimOf(result, first), relation.First) && ReportedPair.Overlap(ClaimOf(result, second), relation.Second);

    private static Claim ClaimOf(SetResult result, string id) => result.Comparison.Claims.First(claim => claim.Id == id);

    private void WriteSide(SetResult result, GoldClaim gold)
    {
        var read = result.Comparison.Claims.Where(claim => ReportedPair.Overlap(claim, gold)).Select(claim => claim.Id).ToList();
        output.WriteLine($"  - „{gold.Quote}“ ({gold.Kind}; {(read.Count == 0 ? "no claim read" : "read as " + string.Join(", ", read))})");
    }

    private void WriteFinding(SetResult result, Finding finding)
    {
        output.WriteLine($"- {result.Gold.Name} {Label(finding)}");
        var claims = result.Comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        foreach (var side in finding.Sides)
        {
            output.WriteLine($"  - {side.Value}");
            foreach (var claim in side.Claims)
                output.WriteLine($"    - {Shown(result, claims[claim])}");
        }
    }

    private static string Shown(SetResult result, Claim claim)
    {
        var content = result.Gold.Documents.Single(document => document.Id == claim.Document).Content;
        var sentence = claim.Sentence.In(content).Replace('\n', ' ');
        return $"{claim.Id} „{ReportedPair.PlaceOf(claim).In(content)}“ in: {sentence}";
    }

    private static string Label(Finding finding) =>
        $"{finding.Kind.ToString().ToLowerInvariant()} {finding.Reason.Code} {finding.Relation} {finding.Confidence}";
}
