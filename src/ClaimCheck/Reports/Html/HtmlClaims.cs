using System.Globalization;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes all claims as a table; the script of the page filters and sorts it in place.</summary>
internal sealed class HtmlClaims(HtmlPage page)
{
    /// <summary>Words of the sentence that are shown before and behind those of the claim, in UTF-16 code units.</summary>
    private const int Around = 60;

    private readonly HtmlWriter html = page.Html;
    // Each outlet with a number of its own, by which the script filters.
    private readonly Dictionary<string, int> outlets = page.Index.Documents.Select(document => document.Outlet).Distinct(StringComparer.Ordinal)
        .Select((outlet, index) => (outlet, index)).ToDictionary(entry => entry.outlet, entry => entry.index + 1, StringComparer.Ordinal);
    private readonly bool isCompared = !page.Comparison.Slots.IsEmpty || !page.Comparison.Uncompared.IsEmpty || page.Comparison.Summary.Compared > 0;

    /// <summary>Writes the table.</summary>
    public void Write()
    {
        using var section = html.Open("section", ("id", "claims"), ("aria-labelledby", "claims-title"));
        html.Element("h2", page.Say("part-claims"), ("id", "claims-title"));
        if (page.Index.Claims.IsEmpty)
        {
            html.Element("p", page.Say("nothing-understood"));
            return;
        }

        html.Element("p", page.Say("about-claims"), ("class", "about"));
        WriteFilter();
        using var table = html.Open("table", ("id", "claim-table"), ("aria-describedby", "claim-count"));
        WriteHead();
        using var body = html.Open("tbody");
        foreach (var claim in page.Index.Claims)
            WriteRow(claim);
    }

    /// <summary>Hidden until the script, which it is of no use without, shows it.</summary>
    private void WriteFilter()
    {
        using (html.Open("div", ("id", "claim-filter"), ("class", "filter"), ("role", "search"), ("hidden", string.Empty)))
        {
            using (html.Open("label"))
            {
                html.Element("span", page.Say("filter-words"));
                html.Void("input", ("id", "filter-words"), ("type", "search"), ("autocomplete", "off"));
            }

            if (isCompared)
                WriteStatusChoice();
            WriteOutletChoice();
        }

        html.Element(
            "p",
            page.Say("shown", ("shown", page.Number(page.Index.Claims.Length)), ("all", page.Number(page.Index.Claims.Length))),
            ("id", "claim-count"),
            ("role", "status"),
            ("data-template", page.Messages.Template("html-shown")));
    }

    private void WriteStatusChoice()
    {
        using var label = html.Open("label");
        html.Element("span", page.Say("column-status"));
        using var choice = html.Open("select", ("id", "filter-status"));
        html.Element("option", page.Say("filter-all"), ("value", string.Empty));
        html.Element("option", page.Say("filter-found"), ("value", "found"));
        foreach (var status in Enum.GetValues<ClaimStatus>().OrderDescending())
            html.Element("option", page.Say("status-" + JsonNames.Of(status)), ("value", JsonNames.Of(status)));
    }

    private void WriteOutletChoice()
    {
        using var label = html.Open("label");
        html.Element("span", page.Say("column-source"));
        using var choice = html.Open("select", ("id", "filter-source"));
        html.Element("option", page.Say("filter-all"), ("value", string.Empty));
        foreach (var (outlet, number) in outlets)
            html.Element("option", outlet, ("value", NumberOf(number)));
    }

    private void WriteHead()
    {
        using var head = html.Open("thead");
        using var row = html.Open("tr");
        Column("number");
        Column("measured");
        Column("value");
        Column("words");
        Column("source");
        Column("published");
        Column("voice");
        if (isCompared)
            Column("status");
    }

    private void Column(string name) => html.Element("th", page.Say("column-" + name), ("scope", "col"), ("class", "is-" + name));

    private void WriteRow(ShownClaim shown)
    {
        var claim = shown.Claim;
        var document = shown.Document;
        using var row = html.Open("tr", ("id", shown.Row), ("data-status", Status(shown)), ("data-source", NumberOf(outlets[document.Outlet])));
        using (html.Open("th", ("scope", "row"), ("class", "is-number")))
        {
            if (shown.HasPassage)
                html.Element("a", shown.Label, ("href", "#" + shown.Passage), ("aria-label", page.Say("to-passage-in", ("outlet", document.Outlet), ("number", shown.Label))));
            else
                html.Text(shown.Label);
        }

        html.Element("td", page.Measured(shown), ("class", "is-measured"));
        html.Element("td", page.ValueOf(shown), ("class", "is-value"), ("data-sort", SortKeyOf(shown)));
        WriteWords(shown);
        html.Element("td", document.Outlet, ("class", "is-source"));
        using (html.Open("td", ("class", "is-published"), ("data-sort", document.Source.Published is { } published ? IsoText.Of(published) : string.Empty)))
            page.WriteDate(document.Source.Published is { } day ? day with { Time = null, Offset = null } : null);
        html.Element("td", claim.Attribution.Speaker?.Canonical ?? string.Empty, ("class", "is-voice"));
        if (isCompared)
            WriteStatus(shown);
    }

    /// <summary>The words of the claim among those of its sentence.</summary>
    private void WriteWords(ShownClaim shown)
    {
        var content = shown.Document.Source.Content;
        using var cell = html.Open("td", ("class", "is-words"), ("lang", page.LanguageOf(shown.Document)));
        html.Text(Before(content, shown.Claim.Span.Start, shown.Claim.Sentence.Start));
        html.Element("b", HtmlPage.Shortened(shown.Claim.Span.In(content), 2 * Around));
        html.Text(Behind(content, shown.Claim.Span.End, shown.Claim.Sentence.End));
    }

    private static string Before(string content, int end, int sentenceStart)
    {
        if (end - sentenceStart <= Around)
            return content[Math.Min(sentenceStart, end)..end];
        var blank = content.IndexOf(' ', end - Around, Around);
        return "…" + content[(blank < 0 ? end : blank)..end];
    }

    private static string Behind(string content, int start, int sentenceEnd)
    {
        if (sentenceEnd - start <= Around)
            return content[start..Math.Max(sentenceEnd, start)];
        var blank = content.LastIndexOf(' ', start + Around - 1, Around);
        return content[start..(blank < 0 ? start : blank)] + "…";
    }

    private void WriteStatus(ShownClaim shown)
    {
        using var cell = html.Open("td", ("class", "is-status"));
        html.Element("span", page.Say("status-" + JsonNames.Of(shown.Status)));
        if (page.Index.ApartFrom(shown) is var (other, code))
        {
            html.Text(" ");
            html.Element("a", other.Label, ("href", "#" + other.Row), ("aria-label", page.Say("to-claim", ("number", other.Label))));
            html.Text(" ");
            html.Element("small", page.Terms.Uncompared(code));
        }

        foreach (var finding in shown.Findings)
        {
            html.Text(" ");
            html.Element("a", finding.Finding.Id, ("class", HtmlKind.Anchor(finding.Finding.Kind)), ("href", "#" + finding.Anchor), ("aria-label", page.Say("to-finding", ("id", finding.Finding.Id))));
        }
    }

    private static string Status(ShownClaim shown) => JsonNames.Of(shown.Status) + (shown.Findings.IsEmpty ? string.Empty : " found");

    /// <summary>Numbers in SI units, so that 1.500 m stand before 2 km; times by their calendar.</summary>
    private static string SortKeyOf(ShownClaim shown)
    {
        if (shown.Claim.Value is not { } value)
            return shown.Claim.Timex?.Value ?? string.Empty;
        var number = value.Unit is { } unit && unit.TryConvert(value.Printed, out var si) ? si : value.Printed;
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string NumberOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
