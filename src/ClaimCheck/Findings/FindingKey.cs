using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Names a finding by what it says, so that the name survives edits elsewhere.</summary>
internal static class FindingKey
{
    private const int Bytes = 8;

    /// <summary>A hash over slot, kind and the normalized values of the sides.</summary>
    public static string Of(FindingKind kind, IReadOnlyList<List<ClaimProfile>> sides)
    {
        var slot = sides.SelectMany(side => side).Select(SlotOf).Min(StringComparer.Ordinal)!;
        var values = sides.Select(side => Normalized(Representative.Of(side))).Order(StringComparer.Ordinal);
        var text = string.Join('\n', values.Prepend(slot).Prepend(kind.ToString()));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, Bytes).ToLowerInvariant();
    }

    /// <summary>The value of a claim; the words of a quotation, and of a statement that has no value.</summary>
    public static string Normalized(ClaimProfile claim) =>
        claim.Claim.Kind == ClaimKind.Quote ? string.Join(' ', claim.Wording.Words)
        : claim.Claim is { State: null, Value: null, Timex: null } and not { Kind: ClaimKind.Location or ClaimKind.Score }
            ? Folding.Fold(claim.Claim.Span.In(claim.Article.Article.Document.Content))
            : Normalized(claim.Claim);

    /// <summary>The value of a claim in SI units and without the words that bound it.</summary>
    private static string Normalized(Claim claim)
    {
        if (claim.Kind == ClaimKind.Score)
            return string.Join(':', claim.Score.Select(Invariant));
        if (claim.State is { } state)
            return state.Group + " " + state.Value + " " + claim.Polarity;
        if (claim.Kind == ClaimKind.Location)
            return claim.Event?.Trigger + " " + claim.Place?.Canonical + " " + claim.Polarity;
        if (claim.Value is { } value)
        {
            var printed = value.Unit is { } unit && unit.TryConvert(value.Printed, out var si) ? si : value.Printed;
            return Invariant(printed) + " " + (value.Unit?.SiCode ?? string.Empty) + claim.Change?.Direction;
        }

        return claim.Timex?.Value ?? string.Empty;
    }

    private static string SlotOf(ClaimProfile claim) => claim.Claim.Kind switch
    {
        ClaimKind.Count => "count " + (claim.Claim.Role ?? claim.Head),
        _ => claim.Claim.Relation + " " + claim.Claim.Value?.Dimension.Name,
    };

    private static string Invariant(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
