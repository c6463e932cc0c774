using ClaimCheck.Claims;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes one finding: what it is about, why it was made, how far the sides lie apart, and the passages of each side.</summary>
internal sealed class HtmlFinding(HtmlPage page)
{
    private readonly HtmlWriter html = page.Html;
    private readonly HtmlPassages passages = new(page);
    private readonly HtmlScale scale = new(page);
    private readonly HtmlTimeline timeline = new(page);

    /// <summary>Writes a finding with all its sides.</summary>
    public void Write(ShownFinding shown)
    {
        var heading = shown.Anchor + "-title";
        using var article = html.Open("article", ("id", shown.Anchor), ("class", "finding"), ("aria-labelledby", heading));
        using (html.Open("h3", ("id", heading)))
        {
            html.Element("span", shown.Finding.Id, ("class", "name"));
            html.Text(" ");
            html.Element("span", page.Findings.TitleOf(shown.Finding), ("class", "title"));
            html.Text(" ");
            html.Element("small", Values(shown.Finding));
        }

        WriteNotes(shown.Finding);
        html.Element("p", page.Findings.ReasonOf(shown.Finding), ("class", "reason"));
        WriteBody(shown.Finding);
    }

    /// <summary>Writes a finding that opens when it is asked for.</summary>
    public void WriteFolded(ShownFinding shown)
    {
        using var details = html.Open("details", ("id", shown.Anchor), ("class", "finding"));
        using (html.Open("summary"))
        {
            html.Element("span", shown.Finding.Id, ("class", "name"));
            html.Text(" ");
            html.Element("b", page.Findings.TitleOf(shown.Finding), ("class", "title"));
            html.Text(" ");
            html.Element("span", Values(shown.Finding));
            html.Text(" ");
            html.Element("small", string.Join(" · ", shown.Finding.Sides.Select(Sources)));
        }

        WriteNotes(shown.Finding);
        html.Element("p", page.Findings.ReasonOf(shown.Finding), ("class", "reason"));
        WriteBody(shown.Finding);
    }

    private void WriteBody(Finding finding)
    {
        var sides = finding.Sides.Select((side, index) => new ShownSide(index, side, page.Index.ClaimsOf(side.Claims))).ToList();
        if (finding.Kind == FindingKind.Update)
            timeline.Write(sides);
        else if (sides.Count > 1)
            scale.Write(finding, sides);

        using (html.Open("div", ("class", "sides")))
        {
            foreach (var side in sides)
                Write(side, isAlone: sides.Count == 1);
        }

        var fits = page.Index.ClaimsOf(finding.Fits);
        if (fits.Count == 0)
            return;
        using var rest = html.Open("div", ("class", "fits"));
        html.Element("h4", page.Messages.Template("report-fits"));
        passages.Write(fits);
    }

    private void Write(ShownSide side, bool isAlone)
    {
        using var section = html.Open("section", ("class", "side"), ("aria-label", page.Say("side", ("side", side.Letter), ("value", side.Side.Value))));
        using (html.Open("h4"))
        {
            if (!isAlone)
            {
                SideMark.Write(html, side.Index);
                html.Element("span", side.Letter, ("class", "letter"));
                html.Text(" ");
            }

            html.Element("b", ValueOf(side.Side));
        }

        html.Element("p", Sources(side.Side), ("class", "counted"));
        passages.Write(side.Claims);
    }

    /// <summary>Scope, evidence and the name by which the finding stays known.</summary>
    private void WriteNotes(Finding finding)
    {
        using var notes = html.Open("p", ("class", "notes"));
        html.Element("span", page.Messages.Template("scope-" + JsonNames.Of(finding.Scope)));
        html.Text(" · ");
        html.Element("span", page.Messages.Format("report-confidence", ("confidence", page.Number(finding.Confidence.Value))));
        html.Text(" · ");
        html.Element("span", page.Say("rule", ("code", finding.Reason.Code)));
        html.Text(" · ");
        html.Element("span", finding.Key, ("class", "key"));
    }

    private string Values(Finding finding) =>
        string.Join(finding.Kind == FindingKind.Update ? " → " : page.Messages.Template("reason-against"), finding.Sides.Select(ValueOf));

    private string Sources(FindingSide side) =>
        page.Terms.Count("report-sources", side.Sources) + ", " + page.Terms.Count("report-independent", side.IndependentSources);

    /// <summary>The value of a side with the words that bound it, in the notation of the report's language.</summary>
    private string ValueOf(FindingSide side)
    {
        var claims = page.Index.ClaimsOf(side.Claims);
        var typical = TypicalClaim.Of(claims, claim => claim.Claim, side.Value) ?? claims.FirstOrDefault();
        var value = typical is null || typical.Claim.Kind is ClaimKind.Quote or ClaimKind.Statement ? string.Empty : page.ValueOf(typical);
        return value.Length == 0 ? side.Value : value;
    }
}
