using ClaimCheck.Documents;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes the full articles with all their claims marked, each linked to its row and its findings.</summary>
internal sealed class HtmlArticles(HtmlPage page)
{
    /// <summary>Beyond this browsers draw an article only when it comes into view.</summary>
    private const int MostDrawnAtOnce = 50;

    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes all articles.</summary>
    public void Write()
    {
        using var section = html.Open("section", ("id", "articles"), ("class", page.Index.Documents.Length > MostDrawnAtOnce ? "lazy" : null), ("aria-labelledby", "articles-title"));
        html.Element("h2", page.Say("part-articles"), ("id", "articles-title"));
        html.Element("p", page.Say("about-articles"), ("class", "about"));
        foreach (var document in page.Index.Documents)
            Write(document);
    }

    private void Write(ShownDocument document)
    {
        var heading = document.Anchor + "-title";
        var text = new MarkedText(page, document);
        using var article = html.Open("article", ("id", document.Anchor), ("class", "text"), ("aria-labelledby", heading), ("lang", page.LanguageOf(document)));
        using (html.Open("header"))
        {
            WriteOrigin(document.Source);
            using (html.Open("h3", ("id", heading)))
            {
                if (document.Source.TitleSpan is { } title && !string.IsNullOrWhiteSpace(title.In(document.Source.Content)))
                    text.WriteLine(title);
                else
                    html.Text(string.IsNullOrWhiteSpace(document.Source.Title) ? document.Source.Id : document.Source.Title);
            }
        }

        text.WriteParagraphs(document.Source.BodySpan);
    }

    private void WriteOrigin(SourceDocument source)
    {
        using var line = html.Open("p", ("class", "origin"));
        if (!string.IsNullOrWhiteSpace(source.Source))
        {
            html.Element("cite", source.Source);
            html.Text(" ");
        }

        page.WriteDate(source.Published);
        if (!string.IsNullOrWhiteSpace(source.Author))
        {
            html.Text(" ");
            html.Element("span", source.Author, ("class", "author"));
        }

        html.Text(" ");
        html.Element("span", source.Id, ("class", "file"));
        WriteAddress(source.Url);
    }

    private void WriteAddress(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return;
        html.Text(" ");
        if (WebAddress.Of(address) is { } web)
            html.Element("a", new Uri(web).Host, ("href", web), ("rel", "noreferrer"));
        else
            html.Element("span", address, ("class", "address"));
    }
}
