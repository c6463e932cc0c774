using System.Globalization;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>A finding with its place in the report.</summary>
/// <param name="Number">From 1, in the order of the report.</param>
/// <param name="Finding">The finding.</param>
internal sealed record ShownFinding(int Number, Finding Finding)
{
    /// <summary>The id of its element.</summary>
    public string Anchor { get; } = "f" + Number.ToString(CultureInfo.InvariantCulture);
}
