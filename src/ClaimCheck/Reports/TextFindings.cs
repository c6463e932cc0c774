using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Writes findings by kind: each side with its passages, then the reason.</summary>
internal sealed class TextFindings
{
    private readonly TextPage page;
    private readonly Comparison comparison;
    private readonly TextReportOptions options;
    private readonly Messages messages;
    private readonly TextTerms terms;
    private readonly ValueText values;
    private readonly TextPassages passages;
    private readonly Dictionary<string, Claim> claims;

    /// <summary>Writes the findings of <paramref name="comparison"/> to <paramref name="page"/>.</summary>
    public TextFindings(TextPage page, Comparison comparison, TextReportOptions options)
    {
        this.page = page;
        this.comparison = comparison;
        this.options = options;
        messages = options.Messages;
        terms = new TextTerms(messages);
        values = new ValueText(messages);
        passages = new TextPassages(page, comparison, messages);
        claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
    }

    /// <summary>Writes all kinds that are shown.</summary>
    public void Write()
    {
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            var found = comparison.Findings.Where(finding => finding.Kind == kind).ToList();
            if (found.Count == 0 || kind > options.LeastSerious)
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
        page.Line(0, [new TextPiece(finding.Id + "  " + VisibleText.Of(TitleOf(finding)), TextStyle.Heading), new TextPiece(" · " + Notes(finding), TextStyle.Faint)]);
        foreach (var side in finding.Sides)
            Write(side);
        if (!finding.Fits.IsEmpty)
        {
            page.Line(2, messages.Template("report-fits"), TextStyle.Heading);
            passages.Write(ClaimsOf(finding.Fits));
        }

        var reason = messages.Language == "de" ? finding.Reason.German : finding.Reason.English;
        page.Line(2, [new TextPiece(messages.Template("report-reason") + " ", TextStyle.Heading), new TextPiece(VisibleText.Of(reason))]);
        page.Blank();
    }

    private void Write(FindingSide side)
    {
        var sources = terms.Count("report-sources", side.Sources);
        if (side.IndependentSources != side.Sources)
            sources += ", " + terms.Count("report-independent", side.IndependentSources);
        var value = VisibleText.Of(ValueOf(side));
        page.Line(2, [new TextPiece("▪ "), new TextPiece(value, TextStyle.Heading), new TextPiece((value.Length == 0 ? string.Empty : " · ") + sources, TextStyle.Faint)]);
        passages.Write(ClaimsOf(side.Claims));
    }

    /// <summary>The value in the notation of the report's language.</summary>
    private string ValueOf(FindingSide side)
    {
        if (messages.Language == "de" || ClaimsOf(side.Claims) is not [var first, ..])
            return side.Value;
        var value = values.Of(first);
        return value.Length == 0 ? side.Value : value;
    }

    /// <summary>What the sides disagree about: "Tote", "Entfernung".</summary>
    private string TitleOf(Finding finding)
    {
        var first = ClaimsOf(finding.Sides.SelectMany(side => side.Claims)).FirstOrDefault();
        return first is null ? terms.Relation(finding.Relation) : terms.Measured(first, passages.DocumentOf(first));
    }

    private string Notes(Finding finding)
    {
        var confidence = messages.Format("report-confidence", ("confidence", values.Number(finding.Confidence.Value)));
        return messages.Template("scope-" + JsonNames.Of(finding.Scope)) + " · " + confidence;
    }

    private List<Claim> ClaimsOf(IEnumerable<string> ids) => [.. ids.Where(claims.ContainsKey).Select(id => claims[id])];
}
