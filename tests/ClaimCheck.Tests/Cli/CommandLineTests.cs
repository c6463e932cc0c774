using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private const string Fire = "Beim Brand in Halle starben am Montag nach Angaben der Polizei 12 Menschen. Der Schaden beträgt rund 650.000 Euro.\n";
    private const string OtherFire = "Beim Brand in Halle starben am Montag nach Angaben der Polizei 15 Menschen. Das Haus liegt 3 Kilometer vom Bahnhof entfernt.\n";

    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("extract", "--help")]
    [InlineData("analyze", "-h")]
    [InlineData("explain", "--help")]
    [InlineData("models", "--help")]
    [InlineData("completion", "--help", "--language", "en")]
    [InlineData("compare", "--help", "--language", "en")]
    public void HelpShowsExamples(params string[] arguments)
    {
        var result = workplace.Run(arguments);
        Assert.Equal((0, string.Empty), (result.Status, result.Error));
        Assert.Contains("  claimcheck check artikel/", arguments[0] == "--help" ? result.Output : "  claimcheck check artikel/", StringComparison.Ordinal);
        Assert.Contains("claimcheck " + (arguments[0] == "--help" ? "check" : arguments[0]), result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claimcheck: Es fehlt ein Befehl")]
    [InlineData("„chek“", "chek", "a.txt")]
    [InlineData("„--colour“", "check", "a.txt", "--colour")]
    [InlineData("Es fehlt, was gelesen werden soll", "check")]
    [InlineData("--format kennt „xml“ nicht; möglich sind: text, json, jsonl, ", "check", "a.txt", "--format", "xml")]
    [InlineData("--format kennt „conllu“ nicht", "check", "a.txt", "--format", "conllu")]
    [InlineData("nicht „13.9.2023“", "check", "a.txt", "--date", "13.9.2023")]
    [InlineData("nicht „0“", "check", "a.txt", "--threads", "0")]
    [InlineData("--language kennt „fr“ nicht", "check", "a.txt", "--language", "fr")]
    [InlineData("--fail-on kennt „update“ nicht", "check", "a.txt", "--fail-on", "update")]
    [InlineData("„--date“ fehlt ein Wert", "check", "a.txt", "--date")]
    [InlineData("zwei Dateien", "compare", "a.txt", "b.txt", "c.txt")]
    [InlineData("JSONL-Datei mit Paaren", "compare", "a.txt")]
    public void WrongUsageIsSaidInOneLine(string expected, params string[] arguments)
    {
        var result = workplace.With("a.txt", Fire).Run(arguments);
        Assert.Equal(2, result.Status);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(sign => sign == '\n'));
        Assert.Empty(result.Output);
    }

    [Fact]
    public void AMissingFileSpoilsNoOther()
    {
        var result = workplace.With("a.txt", Fire).Run("extract", "nix.txt", "a.txt", "--format", "json");
        Assert.Equal((2, "nix.txt: nicht gefunden.\n"), (result.Status, result.Error));
        Assert.Equal("a.txt", (string?)JObject.Parse(result.Output)["documents"]![0]!["id"]);
    }

    [Fact]
    public void JsonLinesHoldOneDocumentEach()
    {
        var result = workplace.With("in/a.txt", Fire).With("in/b/c.md", OtherFire).Run("analyze", "in", "--format", "jsonl", "--tokens");
        var lines = result.Output.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();
        Assert.Equal(["a.txt", "b/c.md"], lines.Select(line => (string?)line["id"]));
        Assert.All(lines, line => Assert.Equal("claimcheck/1", (string?)line["schema"]));
        Assert.Equal("Beim", (string?)lines[0]["tokens"]![0]!["text"]);
    }

    [Fact]
    public void EverySpanOfTheOutputIsItsText()
    {
        workplace.With("a.jsonl", """{"id":"a","title":"Halle: 12 Tote bei Brand","text":"Beim Brand in Halle starben am 13. September 2023 12 Menschen, sagte Bürgermeister Karl Moser."}""" + "\n");
        var output = JObject.Parse(workplace.Run("analyze", "a.jsonl", "--format", "jsonl", "--tokens", "--include-text").Output);
        var spans = output.Descendants().OfType<JObject>().Where(item => item["start"] is not null && item["text"] is not null).ToList();
        Assert.NotEmpty(spans);
        Assert.All(spans, span =>
        {
            var field = (string)output[(string?)span["in"] ?? "text"]!;
            Assert.Equal((string?)span["text"], field[(int)span["start"]!..(int)span["end"]!]);
        });
    }

    [Fact]
    public void TheOrderOfTheArgumentsChangesNoByte()
    {
        workplace.With("a.txt", Fire).With("b.txt", OtherFire);
        Assert.Equal(workplace.Run("check", "a.txt", "b.txt", "--format", "json"), workplace.Run("check", "b.txt", "a.txt", "--format", "json"));
    }

    [Fact]
    public void PairsGiveALineEachInOrder()
    {
        workplace.With("pairs.jsonl", """
            {"id":"p1","a":"In Halle starben 12 Menschen.","b":"In Halle starben 15 Menschen.","published":"2023-09-13"}
            {"id":"p2","a":"nur einer"}
            kein JSON
            {"id":"p4","a":{"id":"x","text":"Es regnet."},"b":{"id":"x","text":"Es schneit.","published":"2020-01-02"}}
            """);
        var result = workplace.Run("compare", "pairs.jsonl");
        var lines = result.Output.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();
        Assert.Equal(2, result.Status);
        Assert.Equal(["p1", "p2", null, "p4"], lines.Select(line => (string?)line["id"]));
        Assert.Equal(["schema", "id", "documents", "findings", "claims"], lines[0].Properties().Select(property => property.Name));
        Assert.Equal(["a", "b"], lines[0]["documents"]!.Select(document => (string?)document["id"]));
        Assert.All(lines[0]["documents"]!, document => Assert.Equal("2023-09-13", (string?)document["published"]));
        Assert.Contains("kein Paar", (string?)lines[1]["error"], StringComparison.Ordinal);
        Assert.Contains("JSON", (string?)lines[2]["error"], StringComparison.Ordinal);
        Assert.Equal(["x", "x#2"], lines[3]["documents"]!.Select(document => (string?)document["id"]));
    }

    [Theory]
    [InlineData("Ein Text von der Standardeingabe.", "-")]
    [InlineData("[{\"text\":\"Eins.\"},{\"id\":\"zwei\",\"text\":\"Zwei.\"}]", "-", "zwei")]
    [InlineData("{\"id\":\"eins\",\"text\":\"Eins.\"}\n{\"id\":\"eins\",\"text\":\"Zwei.\"}\n", "eins", "eins#2")]
    public void TheStandardInputIsTextOrJson(string input, params string[] ids)
    {
        var result = workplace.RunWithInput(input, "analyze", "-", "--format", "json", "--quiet");
        Assert.Equal(ids, JObject.Parse(result.Output)["documents"]!.Select(document => (string?)document["id"]));
    }

    [Fact]
    public void OtherFilesOfAFolderAreCountedInOneLine()
    {
        workplace.With("in/a.txt", Fire).With("in/b.png", [1, 2, 3]).With("in/gold.json", """{"facts":[{"id":1}]}""").With("in/.hidden/c.txt", Fire);
        var result = workplace.Run("extract", "in", "--format", "jsonl");
        Assert.Equal((0, "2 Dateien anderer Art oder ohne Artikel ausgelassen.\n"), (result.Status, result.Error));
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void ATextOfNoKnownLanguageIsNamedAndYieldsNoClaims()
    {
        workplace.With("a.jsonl", "{\"id\":\"leer\",\"text\":\"\"}\n");
        var result = workplace.Run("extract", "a.jsonl", "--format", "jsonl");
        Assert.Equal((0, "leer: kein deutscher Text (Sprache: und); keine Aussagen gelesen.\n"), (result.Status, result.Error));
        Assert.Empty(JObject.Parse(result.Output)["claims"]!);
    }

    [Fact]
    public void TheDateOfTheOptionFillsWhatIsMissing()
    {
        workplace.With("a.jsonl", """
            {"id":"none","text":"Es regnet."}
            {"id":"month","text":"Es regnet.","published":"2023-09"}
            {"id":"other","text":"Es regnet.","published":"2023-08"}
            {"id":"day","text":"Es regnet.","published":"2023-09-01T08:30:00+02:00"}
            """);
        var lines = workplace.Run("extract", "a.jsonl", "--format", "jsonl", "--date", "2023-09-13").Output.TrimEnd('\n').Split('\n').Select(JObject.Parse);
        Assert.Equal(
            ["2023-09-13 option", "2023-09-13 option", "2023-08 metadata", "2023-09-01T08:30+02:00 metadata"],
            lines.Select(line => $"{line.Value<string>("published")} {line.Value<string>("publishedFrom")}"));
    }

    [Fact]
    public void AgainstReportsOnTheOthersOnly()
    {
        workplace.With("a.txt", Fire).With("b.txt", OtherFire);
        var output = JObject.Parse(workplace.Run("check", "a.txt", "--against", "b.txt", "--format", "json").Output);
        var named = output["findings"]!.SelectMany(finding => finding["sides"]!).SelectMany(side => side["claims"]!).Select(id => (string?)id)
            .Concat(output["slots"]!.SelectMany(slot => slot["claims"]!).Select(id => (string?)id)).ToHashSet();
        Assert.All(output["claims"]!, claim => Assert.True((string?)claim["document"] == "a.txt" || named.Contains((string?)claim["id"])));
    }
}
