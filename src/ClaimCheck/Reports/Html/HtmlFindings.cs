using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes the findings by kind, most serious first; corroborations are folded away.</summary>
internal sealed class HtmlFindings(HtmlPage page)
{
    private readonly HtmlWriter html = page.Html;
    private readonly HtmlFinding finding = new(page);

    /// <summary>Writes all kinds that are shown.</summary>
    public void Write()
    {
        foreach (var kind in page.Index.Findings.GroupBy(shown => shown.Finding.Kind).OrderBy(kind => kind.Key))
            Write(kind.Key, [.. kind]);
    }

    private void Write(FindingKind kind, List<ShownFinding> findings)
    {
        var anchor = HtmlKind.Anchor(kind);
        using var section = html.Open("section", ("id", anchor), ("class", anchor), ("aria-labelledby", anchor + "-title"));
        using (html.Open("h2", ("id", anchor + "-title")))
        {
            HtmlKind.WriteSign(html, kind);
            html.Text(page.Terms.Count("count-" + anchor, findings.Count));
        }

        html.Element("p", page.Say("about-" + anchor), ("class", "about"));
        foreach (var shown in findings)
        {
            if (kind == FindingKind.Corroboration)
                finding.WriteFolded(shown);
            else
                finding.Write(shown);
        }
    }
}
