using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Csv;

/// <summary>Writes a row for each claim of each finding: first those of the sides, then those that fit several.</summary>
internal sealed class CsvFindings(CsvTable table, ComparisonIndex index, ReportOptions options)
{
    private readonly FindingText text = new(index, options.Messages);
    private readonly CsvClaimCells cells = new(table, options.Messages);

    /// <summary>Writes the rows of all findings that are shown.</summary>
    public void Write()
    {
        foreach (var finding in index.Findings(options.LeastSerious))
        {
            for (var side = 0; side < finding.Sides.Length; side++)
                Write(finding, (side + 1).ToString(CultureInfo.InvariantCulture), finding.Sides[side].Claims);
            Write(finding, options.Messages.Template("csv-fits"), finding.Fits);
        }
    }

    private void Write(Finding finding, string side, IEnumerable<string> claims)
    {
        foreach (var claim in index.ClaimsOf(claims))
            Row(finding, side, claim);
    }

    private void Row(Finding finding, string side, Claim claim)
    {
        table.Text(finding.Id);
        table.Text(finding.Key);
        table.Text(text.KindOf(finding));
        table.Text(options.Messages.Template("scope-" + JsonNames.Of(finding.Scope)));
        table.Text(text.TitleOf(finding));
        table.Number(finding.Confidence.Value);
        table.Plain(side);
        cells.Write(claim, index.DocumentOf(claim));
        table.Text(finding.Reason.Code);
        table.Text(text.ReasonOf(finding));
        table.EndRow();
    }
}
