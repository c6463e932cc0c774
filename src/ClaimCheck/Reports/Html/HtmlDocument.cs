using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes the frame of a page: head, navigation, the parts in their order, and the closing lines.</summary>
internal sealed class HtmlDocument(HtmlPage page)
{
    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes a comparison: overview, findings, claims, articles.</summary>
    public void WriteComparison() => Write(page.Terms.Count("summary-documents", page.Comparison.Summary.Documents), () =>
    {
        new HtmlOverview(page).WriteComparison();
        new HtmlFindings(page).Write();
    });

    /// <summary>Writes claims and articles.</summary>
    public void WriteClaims() => Write(page.Terms.Count("summary-claims", page.Comparison.Summary.Claims), new HtmlOverview(page).WriteClaims);

    private void Write(string subject, Action writeFirstParts)
    {
        html.Doctype();
        using (html.Open("html", ("lang", page.Messages.Language)))
        {
            WriteHead(page.Say("title", ("subject", subject)));
            using (html.Open("body"))
            {
                html.Element("a", page.Say("skip"), ("class", "skip"), ("href", "#content"));
                WriteHeader();
                using (html.Open("main", ("id", "content")))
                {
                    writeFirstParts();
                    new HtmlClaims(page).Write();
                    new HtmlArticles(page).Write();
                }

                using (html.Open("footer"))
                    html.Element("p", page.Say("footer"));
                html.Line();
                html.Asset("script", HtmlAssets.Script);
            }
        }

        html.Line();
    }

    private void WriteHead(string title)
    {
        using var head = html.Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlAssets.Policy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Void("meta", ("name", "generator"), ("content", JsonReports.Schema));
        html.Element("title", title);
        html.Asset("style", HtmlAssets.Style);
    }

    private void WriteHeader()
    {
        using var header = html.Open("header", ("class", "top"));
        html.Element("p", "ClaimCheck", ("class", "brand"));
        using var navigation = html.Open("nav", ("aria-label", page.Say("navigation")));
        using var list = html.Open("ul");
        Link("overview");
        foreach (var kind in page.Index.Findings.Select(shown => shown.Finding.Kind).Distinct().Order())
            Link(HtmlKind.Anchor(kind));
        Link("claims");
        Link("articles");
    }

    private void Link(string part)
    {
        using var item = html.Open("li");
        html.Element("a", page.Say("part-" + part), ("href", "#" + part));
    }
}
