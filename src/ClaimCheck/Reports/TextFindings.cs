using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Writes findings by kind: each side with its passages, then the reason.</summary>
internal sealed class TextFindings
{
    private readonly TextPage page;
    private readonly ComparisonIndex index;
    private readonly FindingText text;
    private readonly TextReportOptions options;
    private readonly Messages messages;
    private readonly TextTerms terms;
    private readonly ValueText values;
    private readonly TextPassages passages;

    /// <summary>Writes the findings of <paramref name="comparison"/> to <paramref name="page"/>.</summary>
    public TextFindings(TextPage page, Comparison comparison, TextReportOptions options)
    {
        this.page = page;
        index = new ComparisonIndex(comparison);
        text = new FindingText(index, options.Messages);
        this.options = options;
        messages = options.Messages;
        terms = new TextTerms(messages);
        values = new ValueText(messages);
        passages = new TextPassages(page, comparison, messages);
    }

    /// <summary>Writes all kinds that are shown.</summary>
    public void Write()
    {
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            var found = index.Findings(options.LeastSerious).Where(finding => finding.Kind == kind).ToList();
            if (found.Count == 0)
                continue;

            page.Line(0, terms.Count("heading-" + JsonNames.Of(kind), found.Count), kind == FindingKind.Contradiction ? TextStyle.Alarm : TextStyle.Heading);
            page.Blank();
            foreach (var finding in found)
                Write(finding);
        }
    }

    /// <summary>Writes one finding.</summary>
    public void Write(Finding finding)
    {
        page.Line(0, [new TextPiece(finding.Id + "  " + VisibleText.Of(text.TitleOf(finding)), TextStyle.Heading), new TextPiece(" · " + Notes(finding), TextStyle.Faint)]);
        foreach (var side in finding.Sides)
            Write(side);
        if (!finding.Fits.IsEmpty)
        {
            page.Line(2, messages.Template("report-fits"), TextStyle.Heading);
            passages.Write(index.ClaimsOf(finding.Fits));
        }

        page.Line(2, [new TextPiece(messages.Template("report-reason") + " ", TextStyle.Heading), new TextPiece(VisibleText.Of(text.ReasonOf(finding)))]);
        page.Blank();
    }

    private void Write(FindingSide side)
    {
        var sources = terms.Count("report-sources", side.Sources);
        if (side.IndependentSources != side.Sources)
            sources += ", " + terms.Count("report-independent", side.IndependentSources);
        var value = VisibleText.Of(text.ValueOf(side));
        page.Line(2, [new TextPiece("▪ "), new TextPiece(value, TextStyle.Heading), new TextPiece((value.Length == 0 ? string.Empty : " · ") + sources, TextStyle.Faint)]);
        passages.Write(index.ClaimsOf(side.Claims));
    }

    private string Notes(Finding finding)
    {
        var confidence = messages.Format("report-confidence", ("confidence", values.Number(finding.Confidence.Value)));
        return messages.Template("scope-" + JsonNames.Of(finding.Scope)) + " · " + confidence;
    }
}
