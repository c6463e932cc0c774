using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Writes the sentences of claims with outlet, date and voice.</summary>
internal sealed class TextPassages(TextPage page, Comparison comparison, Messages messages)
{
    private readonly PassageGroups groups = new(comparison, messages);

    /// <summary>Writes the passages of <paramref name="claims"/>.</summary>
    public void Write(IEnumerable<Claim> claims)
    {
        foreach (var group in groups.Of(claims))
        {
            page.Line(4, group.Heading, TextStyle.Faint);
            page.Line(6, group.Pieces);
        }
    }
}
