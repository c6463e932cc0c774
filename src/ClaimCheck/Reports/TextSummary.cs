using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Closes a report: what was found, and how much of the articles was understood and compared.</summary>
internal sealed class TextSummary(TextPage page, Comparison comparison, TextReportOptions options)
{
    private readonly Messages messages = options.Messages;
    private readonly TextTerms terms = new(options.Messages);

    /// <summary>Writes the summary.</summary>
    public void Write()
    {
        page.Line(0, Verdict(), TextStyle.Heading);
        if (comparison.Summary.Documents > 0)
            page.Line(0, terms.Numbers(comparison.Summary));
        if (comparison.Summary.Known > 0)
            page.Line(0, terms.Count("summary-known", comparison.Summary.Known), TextStyle.Faint);
        var hidden = comparison.Findings.Where(finding => finding.Kind > options.LeastSerious).GroupBy(finding => finding.Kind).OrderBy(kind => kind.Key).ToList();
        if (hidden.Count > 0)
            page.Line(0, messages.Format("summary-hidden", ("kinds", Counts(hidden)), ("option", JsonNames.Of(hidden[^1].Key))), TextStyle.Faint);
    }

    /// <summary>"No conflict" is said only where claims were compared.</summary>
    private string Verdict()
    {
        var conflicts = comparison.Findings.Where(finding => finding.Kind != FindingKind.Corroboration).GroupBy(finding => finding.Kind).OrderBy(kind => kind.Key).ToList();
        if (conflicts.Count > 0)
            return messages.Format("summary-found", ("kinds", Counts(conflicts)));
        if (comparison.Summary.Known > 0)
            return messages.Template("summary-nothing-new");
        if (comparison.Summary.Documents == 0)
            return messages.Template("summary-nothing-read");
        if (comparison.Summary.Claims == 0)
            return messages.Template("summary-nothing-understood");
        return messages.Template(comparison.Summary.Compared == 0 ? "summary-nothing-compared" : "summary-no-conflict");
    }

    private string Counts(IEnumerable<IGrouping<FindingKind, Finding>> kinds) =>
        string.Join(", ", kinds.Select(kind => terms.Count("count-" + JsonNames.Of(kind.Key), kind.Count())));
}
