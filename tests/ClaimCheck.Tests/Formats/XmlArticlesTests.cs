using System.Text;
using ClaimCheck.Formats;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Tests.Formats;

public class XmlArticlesTests
{
    public static TheoryData<string> Hostile() => new()
    {
        { "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><description>&x;</description></item></channel></rss>" },
        { "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><item><description>&c;</description></item></channel></rss>" },
        { "<rss>" + string.Concat(Enumerable.Repeat("<a>", 100_000)) },
        { "<rss><channel>" },
        { "kein XML" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void NothingIsExpandedOrLoaded(string xml)
    {
        var problem = Assert.Single(Read(xml)).Problem!;
        Assert.Equal((InputProblemKind.InvalidXml, 1), (problem.Kind, problem.Line));
    }

    [Fact]
    public void ADocumentTypeAloneDoesNoHarm() =>
        Assert.Equal("Größe: 3 Meter", Assert.Single(Read("<!DOCTYPE nitf SYSTEM \"http://nitf.example/nitf.dtd\"><nitf><body><body.content><p>Gr&ouml;&szlig;e: 3&nbsp;Meter</p></body.content></body></nitf>")).Document!.Text.Replace('\u00A0', ' '));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<rss><channel><item><title>Nur ein Titel</title></item></channel></rss>")]
    public void OtherXmlHoldsNoArticle(string xml) => Assert.Equal(InputProblemKind.NoArticle, Assert.Single(Read(xml)).Problem!.Kind);

    [Fact]
    public void AnOldRssWithItemsBesideTheChannelIsRead() =>
        Assert.Equal(("Blatt", "Drei Tote."), Assert.Single(Read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>Blatt</title></channel><item><title>Unfall</title><description>Drei Tote.</description></item></rdf:RDF>")).Document is { } document ? (document.Source, document.Text) : default);

    [Fact]
    public void XmlInAnotherEncodingIsRead() =>
        Assert.Equal("Köln", Assert.Single(XmlArticles.Read(new InputBytes(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><description>Köln</description></item></channel></rss>"), "a", "a.xml"))).Document!.Text);

    private static IReadOnlyList<InputRead> Read(string xml) => XmlArticles.Read(new InputBytes(Encoding.UTF8.GetBytes(xml), "a", "a.xml"));
}
