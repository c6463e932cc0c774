using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports;

/// <summary>Finds the claims and documents of a comparison by the ids that its findings name.</summary>
internal sealed class ComparisonIndex(Comparison comparison)
{
    private readonly Dictionary<string, Claim> claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, SourceDocument> documents =
        comparison.Documents.ToDictionary(document => document.Document.Id, document => document.Document, StringComparer.Ordinal);

    /// <summary>The claims of <paramref name="ids"/> in their order; unknown ids are left out.</summary>
    public List<Claim> ClaimsOf(IEnumerable<string> ids) => [.. ids.Where(claims.ContainsKey).Select(id => claims[id])];

    /// <summary>The document that holds a claim.</summary>
    public SourceDocument DocumentOf(Claim claim) => documents[claim.Document];

    /// <summary>The findings of <paramref name="leastSerious"/> and all more serious kinds, in output order.</summary>
    public IEnumerable<Finding> Findings(FindingKind leastSerious) => comparison.Findings.Where(finding => finding.Kind <= leastSerious);
}
