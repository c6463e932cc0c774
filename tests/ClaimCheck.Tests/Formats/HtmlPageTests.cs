using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Formats;
using ClaimCheck.Formats.Html;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Formats;

public class HtmlPageTests
{
    private const string Sentence = "In Halle ist am Montag eine Schule mit 340 Plätzen eröffnet worden, sagte die Bürgermeisterin.";

    [Theory]
    [InlineData("<p>Sie<b>ben</b> Ver<i>letz</i>te.</p>", "Sieben Verletzte.")]
    [InlineData("<p>Eins<br>zwei<br><br>drei</p>", "Eins\nzwei\n\ndrei")]
    [InlineData("<p>Eins</p>\n   <p>\n zwei \n drei </p>", "Eins\n\nzwei drei")]
    [InlineData("<p>Ver&shy;letzte: 1.500&nbsp;km</p>", "Ver\u00ADletzte: 1.500\u00A0km")]
    [InlineData("<p>a<span hidden>b</span><script>c</script><!-- d --><noscript>e</noscript>f</p>", "af")]
    [InlineData("<ul><li>Eins<li>Zwei</ul>", "Eins\nZwei")]
    [InlineData("<figure><img src=x><figcaption>Das Werk<span class=quelle>Quelle: dpa</span></figcaption></figure><p>Text</p>", "Text\n\nDas Werk Quelle: dpa")]
    [InlineData("<figure><img src=x><figcaption>Das Werk<small>Max Muster</small></figcaption></figure>", "Das Werk © Max Muster")]
    [InlineData("<table><tr><td>Halle<td>12<tr><td>Merseburg<td>7</table>", "Halle\t12\nMerseburg\t7")]
    [InlineData("<pre>Eins\n  zwei\n\ndrei</pre>", "Eins\nzwei\n\ndrei")]
    [InlineData("<p>rund 3&thinsp;000 m<sup>2</sup></p>", "rund 3\u2009000 m²")]
    public void TextIsWhatAReaderSees(string markup, string expected) =>
        Assert.Equal(expected, string.Join("\n\n", HtmlFragment.Read(markup).Select(paragraph => paragraph.Text)));

    [Fact]
    public void AHeadingThatIsNeverClosedEndsWithItsFirstLine()
    {
        var page = $"<div class=story><h1>Neue Schule in Halle eröffnet<p>{Sentence}<p>Sie hat zwölf Millionen Euro gekostet.</div>";
        var document = Assert.Single(HtmlPage.Read(new InputBytes(Encoding.UTF8.GetBytes(page), "a", "a.html"))).Document!;
        Assert.Equal("Neue Schule in Halle eröffnet", document.Title);
        Assert.Contains("Sie hat zwölf Millionen Euro gekostet.", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-03-05T08:00:00+01:00'>", "2024-03-05T08:00+01:00")]
    [InlineData("<meta name='date' content='20240305'>", "2024-03-05")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-03-05\"}</script>", "2024-03-05")]
    [InlineData("<script type='application/ld+json'>kein JSON {</script><meta name='date' content='2024-03'>", "2024-03")]
    public void TheDateIsThatOfTheHead(string head, string expected) =>
        Assert.Equal(expected, IsoText.Of(Document(head, $"<h1>Schule eröffnet</h1><p>{Sentence}</p>").Published!));

    [Theory]
    [InlineData("<time datetime='2024-03-05T08:00'>gestern</time>")]
    [InlineData("<time>05.03.2024, 08:00 Uhr</time>")]
    [InlineData("<span itemprop='datePublished' content='2024-03-05T08:00'></span>")]
    public void TheDateIsThatOfAMarkedElement(string element) =>
        Assert.Equal("2024-03-05T08:00", IsoText.Of(Document(string.Empty, $"<article>{element}<h1>Schule</h1><p>{Sentence}</p></article>").Published!));

    [Theory]
    [InlineData("<meta charset=windows-1252>", 1252)]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>", 1252)]
    [InlineData("<meta charset='iso-8859-15'>", 28605)]
    [InlineData("<meta charset=windows-1252>", 65001)]
    [InlineData("", 1252)]
    [InlineData("", 1200)]
    public void TheEncodingIsThatOfTheBytes(string meta, int codePage)
    {
        var encoding = codePage < 2000 && codePage == 1200 ? Encoding.Unicode : codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var text = $"Für „400 €“ öffnet {Sentence}";
        if (codePage == 28605)
            text = text.Replace('„', '"').Replace('“', '"');
        var reads = HtmlPage.Read(new InputBytes([.. encoding.GetPreamble(), .. encoding.GetBytes($"<html><head>{meta}</head><body><p>{text}</p></body></html>")], "a", "a.html"));
        Assert.Equal(text, reads[^1].Document!.Text);
    }

    [Fact]
    public void TheArticleOfAPageThatAScriptFillsIsTakenFromItsData()
    {
        var document = Document($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Schule er&ouml;ffnet","articleBody":"{{Sentence}} {{Sentence}}"}</script>""", "<div id=root></div>");
        Assert.Equal(("Schule eröffnet", $"{Sentence} {Sentence}"), (document.Title, document.Text));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/nur/ein/pfad")]
    public void OnlyAddressesOfTheWebAreTaken(string address) =>
        Assert.Null(Document($"<link rel=canonical href='{address}'>", $"<p>{Sentence}</p>").Url);

    private static SourceDocument Document(string head, string body) =>
        HtmlPage.Read(new InputBytes([], "a", "a.html"), $"<!doctype html><html><head>{head}</head><body>{body}</body></html>").Document!;
}
