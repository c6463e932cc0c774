using System.Collections.Immutable;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>Numbers everything a report shows, so that its parts can name and link each other.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, ShownDocument> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShownClaim> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Other, string Code)> apart = new(StringComparer.Ordinal);
    private readonly ILookup<string, ShownClaim> byDocument;

    /// <summary>An index of what is shown of <paramref name="comparison"/>.</summary>
    public ReportIndex(Comparison comparison, FindingKind leastSerious)
    {
        Documents = [.. comparison.Documents.Select((document, index) => new ShownDocument(index + 1, document))];
        foreach (var document in Documents)
            documents.Add(document.Source.Id, document);

        Findings = [.. comparison.Findings.Where(finding => finding.Kind <= leastSerious).Select((finding, index) => new ShownFinding(index + 1, finding))];
        var named = Findings.SelectMany(shown => ComparisonSelection.ClaimsOf(shown.Finding).Distinct(StringComparer.Ordinal).Select(claim => (Claim: claim, Finding: shown)))
            .ToLookup(entry => entry.Claim, entry => entry.Finding, StringComparer.Ordinal);
        var compared = comparison.Slots.SelectMany(slot => slot.Claims).ToHashSet(StringComparer.Ordinal);
        foreach (var pair in comparison.Uncompared)
        {
            apart.TryAdd(pair.First, (pair.Second, pair.Code));
            apart.TryAdd(pair.Second, (pair.First, pair.Code));
        }

        foreach (var claim in comparison.Claims)
        {
            var status = compared.Contains(claim.Id) ? ClaimStatus.Compared : apart.ContainsKey(claim.Id) ? ClaimStatus.Apart : ClaimStatus.Alone;
            claims.Add(claim.Id, new ShownClaim(claims.Count + 1, claim, documents[claim.Document], status, [.. named[claim.Id]]));
        }

        Claims = [.. claims.Values.OrderBy(claim => claim.Number)];
        byDocument = Claims.ToLookup(claim => claim.Claim.Document, StringComparer.Ordinal);
    }

    /// <summary>All articles.</summary>
    public ImmutableArray<ShownDocument> Documents { get; }

    /// <summary>All claims, by article and position.</summary>
    public ImmutableArray<ShownClaim> Claims { get; }

    /// <summary>The findings that are shown.</summary>
    public ImmutableArray<ShownFinding> Findings { get; }

    /// <summary>The claims of an article.</summary>
    public IEnumerable<ShownClaim> ClaimsOf(ShownDocument document) => byDocument[document.Source.Id];

    /// <summary>The claims with these ids, as far as they are known.</summary>
    public List<ShownClaim> ClaimsOf(IEnumerable<string> ids) => [.. ids.Where(claims.ContainsKey).Select(id => claims[id])];

    /// <summary>The first claim that <paramref name="claim"/> was kept apart from, and the code of the reason; <see langword="null"/> where there is none.</summary>
    public (ShownClaim Other, string Code)? ApartFrom(ShownClaim claim) =>
        claim.Status == ClaimStatus.Apart && apart.TryGetValue(claim.Claim.Id, out var pair) && claims.TryGetValue(pair.Other, out var other) ? (other, pair.Code) : null;

    /// <summary>The article with this id, or <see langword="null"/>.</summary>
    public ShownDocument? Document(string id) => documents.GetValueOrDefault(id);
}
