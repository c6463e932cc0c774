using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>A side of a finding with its claims.</summary>
/// <param name="Index">From 0, in the order of the finding.</param>
/// <param name="Side">The side.</param>
/// <param name="Claims">Its claims, as far as they are known.</param>
internal sealed record ShownSide(int Index, FindingSide Side, List<ShownClaim> Claims)
{
    /// <summary>A, B, C, … by which the scale and the passages name it; the 27th is A2.</summary>
    public string Letter
    {
        get
        {
            var letter = ((char)('A' + (Index % 26))).ToString();
            return Index < 26 ? letter : letter + ((Index / 26) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
