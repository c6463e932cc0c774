using System.Text;
using ClaimCheck.Formats;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Cli;

namespace ClaimCheck.Tests.Formats;

public sealed class FolderManifestTests : IDisposable
{
    private const string Page = "<h1>Zwölf Verletzte</h1><p>In Halle sind zwölf Menschen bei einem Brand verletzt worden, sagt die Polizei.";

    private readonly Workplace workplace = new();

    [Theory]
    [InlineData("file,source,published,title,url,author\na.txt,Saale-Blatt,2024-03-05T08:00:00+01:00,\"Brand, Teil 2\",https://a.example/1,Jule Kern\n")]
    [InlineData("\uFEFFFile;Source;Published;Title;URL;Author\r\n.\\a.txt; Saale-Blatt ;2024-03-05T08:00:00+01:00;\"Brand, Teil 2\";https://a.example/1;Jule Kern\r\n")]
    [InlineData("author\tfile\tsource\tnotiz\tpublished\turl\ttitle\nJule Kern\ta.txt\tSaale-Blatt\tx\t2024-03-05T08:00:00+01:00\thttps://a.example/1\tBrand, Teil 2\n")]
    public void ATableGivesWhatTheFilesLack(string table)
    {
        workplace.With("in/articles.csv", table).With("in/a.txt", "In Halle brannte am Montag ein Haus.");
        var document = Assert.Single(Read("in")).Document!;
        Assert.Equal(("a.txt", "Saale-Blatt", "Brand, Teil 2", "https://a.example/1", "Jule Kern"), (document.Id, document.Source, document.Title, document.Url, document.Author));
        Assert.Equal("2024-03-05T08:00+01:00", IsoText.Of(document.Published!));
    }

    [Fact]
    public void ColumnsMayHaveTheirGermanNames()
    {
        workplace.With("in/articles.csv", "Datei;Quelle;Datum;Titel;URL;Autorin\r\na.txt;Saale-Blatt;05.03.2024 08:00;Brand;https://a.example/1;Jule Kern\r\n").With("in/a.txt", "In Halle brannte am Montag ein Haus.");
        workplace.With("in/b/articles.json", """[{"Datei":"b.txt","Quelle":"Unstrut-Kurier"}]""").With("in/b/b.txt", "In Jena brannte ein Haus.");
        var documents = Read("in").Select(read => read.Document!).ToList();
        Assert.Equal(("Saale-Blatt", "Brand", "https://a.example/1", "Jule Kern"), (documents[0].Source, documents[0].Title, documents[0].Url, documents[0].Author));
        Assert.Equal("2024-03-05T08:00", IsoText.Of(documents[0].Published!));
        Assert.Equal("Unstrut-Kurier", documents[1].Source);
    }

    [Fact]
    public void ARowMayNameManyFilesByAPattern()
    {
        workplace.With("in/articles.csv", "file;source\narchiv\\2024\\*.txt;Saale-Blatt\narchiv/2024/c.txt;Elbtal-Rundschau\nnichts/*.txt;Niemand\n")
            .With("in/archiv/2024/a.txt", "Eins.").With("in/archiv/2024/c.txt", "Zwei.").With("in/archiv/d.txt", "Drei.");
        var reads = Read("in");
        Assert.Equal(["Saale-Blatt", "Elbtal-Rundschau", null], reads.Where(read => read.Document is not null).Select(read => read.Document!.Source));
        Assert.Equal(("nichts/*.txt", 4), (Assert.Single(reads, read => read.Problem is not null).Problem!.Detail, reads.Single(read => read.Problem is not null).Problem!.Line));
    }

    [Fact]
    public void AListGoesBeforeWhatAPageSays()
    {
        workplace.With("in/b/articles.json", """[{"file":"a.html","source":"Saale-Blatt","published":"05.03.2024 08:00","title":"Brand in Halle"}]""").With("in/b/a.html", Page).With("in/c.html", Page);
        var reads = Read("in");
        Assert.Equal(["b/a.html", "c.html"], reads.Select(read => read.Document!.Id));
        Assert.Equal(("Saale-Blatt", "Brand in Halle", "html", "2024-03-05T08:00"), (reads[0].Document!.Source, reads[0].Document!.Title, reads[0].Document!.Format, IsoText.Of(reads[0].Document!.Published!)));
        Assert.Equal("Zwölf Verletzte", reads[1].Document!.Title);
    }

    [Fact]
    public void ATableFromExcelIsRead()
    {
        workplace.With("in/articles.csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("file;source\r\nköln.txt;Kölner Bote\r\n")).With("in/köln.txt", "Drei Tote in Köln.");
        Assert.Equal("Kölner Bote", Read("in").Single(read => read.Document is not null).Document!.Source);
    }

    [Fact]
    public void WhatIsWrongIsNamedWithItsLine()
    {
        workplace.With("in/a.txt", "Drei Tote in Halle.").With("in/articles.csv", "file,published\na.txt,morgen\n,2024-01-01\n../b.txt,2024-01-01\n");
        var result = workplace.Run("extract", "in", "--format", "jsonl");
        Assert.Equal(2, result.Status);
        Assert.Equal(
            "in/articles.csv, Zeile 2: „morgen“ ist kein Datum nach ISO 8601 und wird nicht beachtet.\n"
            + "in/articles.csv, Zeile 3: eine Liste von Artikeln braucht die Spalte „file“ oder „Datei“ (möglich sind auch Quelle, Datum, Titel, URL, Autor; Komma oder Semikolon dazwischen).\n"
            + "in/articles.csv, Zeile 4: „../b.txt“ liegt nicht in diesem Ordner; bitte Namen und Ort prüfen.\n",
            result.Error);
        Assert.Contains("\"id\":\"a.txt\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableThatIsNamedItselfReadsWhatItLists()
    {
        workplace.With("in/liste.csv", "file,source\nb.txt,Blatt\n").With("in/a.txt", "Eins.").With("in/b.txt", "Zwei.");
        Assert.Equal(("b.txt", "Blatt"), Assert.Single(Read("in/liste.csv")).Document is { } document ? (document.Id, document.Source) : default);
    }

    [Fact]
    public void ArticlesInAFileOfThatNameAreArticles()
    {
        workplace.With("in/articles.json", """[{"id":"x","text":"Drei Tote in Halle."}]""");
        Assert.Equal("x", Assert.Single(Read("in")).Document!.Id);
    }

    [Fact]
    public void ANewHeadlineKeepsEveryMarkInItsPlace()
    {
        workplace.With("in/a.html", Page).With("in/articles.csv", "file,title\na.html,Brand mit 15 Verletzten\n");
        var output = Newtonsoft.Json.Linq.JObject.Parse(workplace.Run("analyze", "in", "--format", "jsonl").Output);
        var mention = output["mentions"]!.Single(mention => (string?)mention["in"] == "title" && (string?)mention["type"] is "quantity" or "number");
        Assert.StartsWith("15", ((string)output["title"]!)[(int)mention["start"]!..], StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();

    private List<InputRead> Read(string path) => [.. new ArticleReader(new ReaderOptions { WorkingDirectory = workplace.Folder }).Read(path)];
}
