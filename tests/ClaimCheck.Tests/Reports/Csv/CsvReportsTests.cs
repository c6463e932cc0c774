using System.Globalization;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Csv;
using ClaimCheck.Tests.Properties;
using ClaimCheck.Tests.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Reports.Csv;

public class CsvReportsTests
{
    private static readonly string[] Numbers = ["Sicherheit", "bis", "Anfang", "Ende"];

    [Fact]
    public void AComparisonIsATableWithARowForEachClaim() =>
        Snapshot.MatchesText(Readable(Written(ComparisonSample.Build())));

    [Fact]
    public void TheClaimsOfArticlesAreATable() =>
        Snapshot.MatchesText(Readable(Claims(SampleArticles.Ferry, new ReportOptions())));

    [Fact]
    public void EnglishTablesHaveCommasAndDecimalPoints()
    {
        var rows = ParsedCsv.Rows(Written(ComparisonSample.Build(), new ReportOptions { Messages = Messages.English }), ',');
        Assert.Equal(["0.3", "1"], rows[1].Skip(5).Take(2));
    }

    [Fact]
    public void FindingsBelowTheSeverityAreLeftOut() =>
        Assert.All(ParsedCsv.Rows(Written(ComparisonSample.Build(), new ReportOptions { LeastSerious = FindingKind.Update })).Skip(1), row => Assert.Equal("f1", row[0]));

    [Fact]
    public void EveryCellOfEveryRowComesBack()
    {
        var comparison = ClaimPipeline.German.Compare(SampleArticles.Meeting);
        var claims = comparison.Claims.ToDictionary(claim => claim.Id);
        var documents = comparison.Documents.ToDictionary(document => document.Document.Id, document => document.Document);
        var expected = comparison.Findings.SelectMany(finding => finding.Sides.SelectMany(side => side.Claims).Concat(finding.Fits).Select(claim => (finding, claims[claim]))).ToList();
        var rows = Table(Written(comparison));
        Assert.Equal(expected.Count, rows.Count);
        foreach (var (row, (finding, claim)) in rows.Zip(expected))
        {
            var document = documents[claim.Document];
            Assert.Equal(finding.Key, ParsedCsv.Unguarded(row["Schlüssel"]));
            Assert.Equal(finding.Reason.German, row["Grund"]);
            Assert.Equal(document.Id, row["Artikel"]);
            Assert.Equal(VisibleText.Of(claim.Sentence.In(document.Content)), row["Satz"]);
            Assert.Equal(claim.Span.In(document.Content), document.Text[int.Parse(row["Anfang"], CultureInfo.InvariantCulture)..int.Parse(row["Ende"], CultureInfo.InvariantCulture)]);
        }
    }

    [Fact]
    public void AnyTextComesBackFromItsCell() => Prop.ForAll(GeneratedText.Any, text =>
    {
        using var writer = new StringWriter();
        var table = new CsvTable(writer, Messages.German);
        table.Headings(["key", "end"]);
        table.Text(text);
        table.Text(text);
        table.EndRow();
        Assert.All(ParsedCsv.Rows(writer.ToString())[1], cell => Assert.Equal(VisibleText.Of(text), ParsedCsv.Unguarded(cell)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(HostileArticles.Cases), MemberType = typeof(HostileArticles))]
    public void NoCellIsComputedAndNoCellBreaksOut(int attack)
    {
        var rows = ParsedCsv.Rows(Written(HostileArticles.With(HostileArticles.Attacks[attack])));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.All(rows.SelectMany(row => row), cell =>
        {
            Assert.DoesNotContain(cell, sign => char.IsControl(sign) || sign is '\u202E' or '\u2028' or '\u200B');
            Assert.False(cell.TrimStart() is [('=' or '+' or '-' or '@' or '＝'), ..], cell);
        });
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" @SUMME(A1)", "' @SUMME(A1)")]
    [InlineData("2:1", "'2:1")]
    [InlineData("1-2", "'1-2")]
    [InlineData("4830000000000012", "'4830000000000012")]
    [InlineData("12e5", "'12e5")]
    [InlineData("'schon", "''schon")]
    [InlineData("650 Kilometer", "650 Kilometer")]
    [InlineData("E-Mail", "E-Mail")]
    [InlineData("", "")]
    public void WhatASpreadsheetWouldTurnIntoSomethingElseIsGuarded(string text, string expected) => Assert.Equal(expected, SpreadsheetText.Of(text));

    [Fact]
    public void NumbersStayNumbersWithADecimalComma()
    {
        var rows = Table(Written(ClaimPipeline.German.Compare(SampleArticles.Meeting)));
        Assert.Contains(rows, row => row["Wert"] == "1500" && row["Einheit"] == "km" && row["Vergleich"] == "mehr als");
        Assert.Contains(rows, row => row["Sicherheit"] == "0,4");
        Assert.All(rows.SelectMany(row => Numbers.Select(column => row[column])), cell => Assert.True(cell.All(sign => char.IsAsciiDigit(sign) || sign is ',' or '-'), cell));
    }

    private static List<Dictionary<string, string>> Table(string text)
    {
        var rows = ParsedCsv.Rows(text);
        return [.. rows.Skip(1).Select(row => row.Select((cell, i) => (Name: rows[0][i], cell)).ToDictionary(pair => pair.Name, pair => pair.cell))];
    }

    /// <summary>Without the byte order mark and with the line ends of the repository; the other tests ask for both.</summary>
    private static string Readable(string table) => table.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Written(Comparison comparison, ReportOptions? options = null)
    {
        using var writer = new StringWriter();
        CsvReports.WriteComparison(writer, comparison, options ?? new ReportOptions());
        return writer.ToString();
    }

    private static string Claims(IEnumerable<Article> articles, ReportOptions options)
    {
        using var writer = new StringWriter();
        CsvReports.WriteClaims(writer, articles, options);
        return writer.ToString();
    }
}
