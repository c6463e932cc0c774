using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports;

/// <summary>Findings that are known and accepted, so that only new ones are reported.</summary>
/// <remarks>A finding is known where its key is in the list and at least one of its documents is; both survive edits elsewhere in the articles.</remarks>
public sealed record FindingBaseline
{
    /// <summary>The version that a baseline file names.</summary>
    public const string Schema = "claimcheck-baseline/1";

    /// <summary>A baseline without findings.</summary>
    public static FindingBaseline Empty { get; } = new();

    /// <summary>The accepted findings, in the order of their keys.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; init; } = [];

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="BaselineFormatException">It is no baseline, or one of another version.</exception>
    public static FindingBaseline Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new FindingBaseline { Entries = BaselineJson.Read(reader) };
    }

    /// <summary>Writes the baseline as JSON, an entry on several lines, so that a version control system shows what changed.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        BaselineJson.Write(writer, Entries);
    }

    /// <summary>The baseline with the findings of <paramref name="comparison"/> that it does not know yet; what is there stays as it is.</summary>
    /// <param name="comparison">A comparison.</param>
    /// <param name="leastSerious">The least serious kind that is added.</param>
    public FindingBaseline With(Comparison comparison, FindingKind leastSerious)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var claims = ClaimsOf(comparison);
        var added = comparison.Findings
            .Where(finding => finding.Kind <= leastSerious && EntryOf(finding, claims) is null)
            .Select(finding => new BaselineEntry
            {
                Key = finding.Key,
                Kind = JsonNames.Of(finding.Kind),
                Relation = finding.Relation,
                Sides = [.. finding.Sides.Select(side => side.Value)],
                Documents = DocumentsOf(finding, claims),
            });
        return this with { Entries = [.. Entries.Concat(added).OrderBy(entry => entry.Key, StringComparer.Ordinal)] };
    }

    /// <summary>The comparison without the findings that are known; <see cref="ComparisonSummary.Known"/> counts them, the others keep their ids.</summary>
    public Comparison Unknown(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var claims = ClaimsOf(comparison);
        var found = comparison.Findings.ToLookup(finding => EntryOf(finding, claims) is null);
        return comparison with
        {
            Findings = [.. found[true]],
            Summary = comparison.Summary with { Known = comparison.Summary.Known + found[false].Count() },
        };
    }

    private static Dictionary<string, Claim> ClaimsOf(Comparison comparison) => comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    private static ImmutableArray<string> DocumentsOf(Finding finding, Dictionary<string, Claim> claims) =>
        [.. finding.Sides.SelectMany(side => side.Claims).Where(claims.ContainsKey).Select(id => claims[id].Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private BaselineEntry? EntryOf(Finding finding, Dictionary<string, Claim> claims)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == finding.Key && (entry.Documents.IsEmpty || entry.Documents.Intersect(DocumentsOf(finding, claims), StringComparer.Ordinal).Any()))
                return entry;
        }

        return null;
    }
}
