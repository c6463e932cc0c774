namespace ClaimCheck.Reports.Html;

/// <summary>Lists what was read: outlet, date, title, and what a reader should know about each article.</summary>
internal sealed class HtmlSources(HtmlPage page)
{
    /// <summary>More articles than this are folded away.</summary>
    private const int MostOpen = 12;

    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes the list.</summary>
    public void Write()
    {
        if (page.Index.Documents.IsEmpty)
            return;
        using var details = html.Open("details", ("class", "sources"), ("open", page.Index.Documents.Length <= MostOpen ? string.Empty : null));
        html.Element("summary", page.Count("sources", page.Index.Documents.Length));
        using var list = html.Open("ol");
        foreach (var document in page.Index.Documents)
            Write(document);
    }

    private void Write(ShownDocument document)
    {
        using var item = html.Open("li");
        html.Element("b", document.Outlet);
        html.Text(" ");
        page.WriteDate(document.Source.Published);
        html.Text(" ");
        html.Element("a", TitleOf(document), ("href", "#" + document.Anchor));
        html.Text(" ");
        html.Element("small", Notes(document));
    }

    private static string TitleOf(ShownDocument document) =>
        string.IsNullOrWhiteSpace(document.Source.Title) ? document.Source.Id : HtmlPage.Shortened(document.Source.Title, 120);

    private string Notes(ShownDocument document)
    {
        var claims = page.Index.ClaimsOf(document).ToList();
        var notes = new List<string> { page.Terms.Count("summary-claims", claims.Count) };
        var findings = claims.SelectMany(claim => claim.Findings).Distinct().Count();
        if (findings > 0)
            notes.Add(page.Count("in-findings", findings));
        if (document.Compared.Language != "de")
            notes.Add(page.Say("not-german", ("language", document.Compared.Language)));
        else if (claims.Count == 0)
            notes.Add(page.Say("no-claims"));
        if (document.Source.Published is null)
            notes.Add(page.Say("no-date"));
        if (document.Compared.Supersedes is { } earlier)
            notes.Add(page.Say("supersedes", ("document", page.Index.Document(earlier)?.Outlet ?? earlier), ("id", earlier)));
        return string.Join(" · ", notes);
    }
}
