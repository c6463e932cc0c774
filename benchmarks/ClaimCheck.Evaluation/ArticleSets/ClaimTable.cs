using ClaimCheck.Claims;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Prints how many of the annotated claims were read, and how well.</summary>
internal sealed class ClaimTable(IReadOnlyList<SetResult> results, TextWriter output)
{
    /// <summary>Prints the table.</summary>
    public void Write()
    {
        output.WriteLine("### Claims");
        output.WriteLine();
        output.WriteLine("Kind, value and comparator are counted over the claims found (and over those that have one).");
        output.WriteLine();
        output.WriteLine("| kind annotated | found | kind right | value right | comparator right |");
        output.WriteLine("|---|---|---|---|---|");
        var kinds = results.SelectMany(result => result.Gold.Claims).Select(claim => claim.Kind).Distinct().Order(StringComparer.Ordinal);
        foreach (var kind in kinds)
            output.WriteLine(Row(kind, claim => claim.Kind == kind));
        output.WriteLine(Row("all with a value", claim => claim.Value is not null));
        output.WriteLine(Row("all", _ => true));
        output.WriteLine();
    }

    /// <summary>Lists the claims that were not found or hold another value.</summary>
    public void WriteErrors()
    {
        output.WriteLine("### Claims missed or misread");
        output.WriteLine();
        foreach (var result in results)
        {
            foreach (var gold in result.Gold.Claims)
            {
                var found = Found(result, gold);
                if (found.Count == 0)
                    output.WriteLine($"- {result.Gold.Name} {gold.Id} {gold.Kind} missed: „{gold.Quote}“ {Shown(gold.Value)}");
                else if (gold.Value is { } value && !found.Any(claim => ValueMatch.IsRight(value, claim)))
                    output.WriteLine($"- {result.Gold.Name} {gold.Id} {gold.Kind} misread: „{gold.Quote}“ {Shown(value)}, found {string.Join("; ", found.Select(Shown))}");
            }
        }

        output.WriteLine();
    }

    private string Row(string name, Func<GoldClaim, bool> isCounted)
    {
        Share recall = default, kind = default, value = default, comparator = default;
        foreach (var result in results)
        {
            foreach (var gold in result.Gold.Claims.Where(isCounted))
            {
                var found = Found(result, gold);
                recall = recall.Plus(found.Count > 0);
                if (found.Count == 0)
                    continue;

                kind = kind.Plus(found.Any(claim => KindMatch.IsRight(gold.Kind, claim)));
                if (gold.Value is { } goldValue)
                    value = value.Plus(found.Any(claim => ValueMatch.IsRight(goldValue, claim)));
                if (gold.Value is { IsNumber: true } number)
                    comparator = comparator.Plus(found.Any(claim => ValueMatch.IsComparatorRight(number, claim)));
            }
        }

        return $"| {name} | {recall} | {kind} | {value} | {comparator} |";
    }

    private static List<Claim> Found(SetResult result, GoldClaim gold) =>
        [.. result.Comparison.Claims.Where(claim => ReportedPair.Overlap(claim, gold))];

    private static string Shown(GoldValue? value) => value switch
    {
        null => string.Empty,
        { Number: { } number } => FormattableString.Invariant($"= {value.Comparator} {number} {value.Unit}"),
        { Low: { } low, High: { } high } => FormattableString.Invariant($"= {low}..{high} {value.Unit}"),
        { From: { } from, To: { } to } => from == to ? $"= {from}" : $"= {from}..{to}",
        _ => $"= {value.Text}",
    };

    private static string Shown(Claim claim) =>
        FormattableString.Invariant($"{claim.Kind} {claim.Relation} {claim.Value?.Comparator} {claim.Value?.Printed} {claim.Value?.Unit?.Code} {claim.Timex?.Value}").Trim();
}
