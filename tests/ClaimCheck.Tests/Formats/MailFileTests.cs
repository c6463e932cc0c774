using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Formats;
using ClaimCheck.Formats.Mail;

namespace ClaimCheck.Tests.Formats;

public class MailFileTests
{
    [Theory]
    [InlineData("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=", "Grüße aus Köln")]
    [InlineData("=?ISO-8859-1?q?K=F6ln?= =?ISO-8859-1?q?er?= Dom", "Kölner Dom")]
    [InlineData("=?utf-8?b?S8O2bG4=?=: drei Tote", "Köln: drei Tote")]
    [InlineData("A =?utf-8?X?nichts?= B", "A =?utf-8?X?nichts?= B")]
    [InlineData("=?", "=?")]
    public void HeaderWordsAreDecoded(string raw, string expected) => Assert.Equal(expected, EncodedWords.Decode(raw));

    [Theory]
    [InlineData("Content-Type: text/html; charset=utf-8\n\n<p>Drei <b>Tote</b></p>", "Drei Tote")]
    [InlineData("Content-Type: text/plain; charset=\"windows-1252\"\n\n\u0084Drei Tote\u0093", "„Drei Tote“")]
    [InlineData("\nDrei Tote\r\n\r\n-- \r\nPolizei", "Drei Tote")]
    [InlineData("Content-Transfer-Encoding: base64\n\nRHJl\naSBUb3Rl", "Drei Tote")]
    [InlineData("Content-Type: multipart/mixed; boundary=\"a b\"\n\nx\n--a b\n\nDrei\n--a b\n\nTote\n", "Drei\n\nTote")]
    [InlineData("Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Nur Markup</p>\n--x--\nnichts", "Nur Markup")]
    public void TheTextIsThatForPeople(string rest, string expected) => Assert.Equal(expected, Document("Subject: a\n" + rest).Text);

    [Theory]
    [InlineData("From: Stadt Halle <presse@halle.example>", "Stadt Halle")]
    [InlineData("From: \"Stadt Halle\" <presse@halle.example>", "Stadt Halle")]
    [InlineData("From: <presse@halle.example>", "presse@halle.example")]
    [InlineData("from: presse@halle.example", "presse@halle.example")]
    public void TheSenderIsTheSource(string from, string expected) => Assert.Equal(expected, Document(from + "\n\nDrei Tote.").Source);

    [Fact]
    public void DeepMailsEndSomewhere()
    {
        var mail = string.Concat(Enumerable.Range(0, 500).Select(level => $"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n")) + "\nText";
        Assert.Equal(InputProblemKind.NoArticle, Assert.Single(MailFile.Read(new InputBytes(Encoding.Latin1.GetBytes(mail), "a", "a.eml"))).Problem!.Kind);
    }

    private static SourceDocument Document(string mail) => Assert.Single(MailFile.Read(new InputBytes(Encoding.Latin1.GetBytes(mail), "a", "a.eml"))).Document!;
}
