using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

public sealed class BaselineTests : IDisposable
{
    private const string Fire = "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen.\n";
    private const string OtherFire = "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen.\n";
    private const string LaterFire = "Bei dem Brand in der Altstadt von Lübeck starben neun Menschen.\n";

    private readonly Workplace workplace = new();

    public BaselineTests() => workplace.With("in/a.txt", Fire).With("in/b.txt", OtherFire);

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void WhatIsAcceptedIsNotReportedAgain()
    {
        Assert.Equal(1, Check("--fail-on", "contradiction", "--write-baseline", "known.json").Status);
        Accept("Der Nachtdienst hat nachgefragt.");

        var again = Check("--fail-on", "contradiction", "--baseline", "known.json");
        Assert.Equal((0, string.Empty), (again.Status, again.Error));
        Assert.DoesNotContain("WIDERSPRUCH", again.Output, StringComparison.Ordinal);
        Assert.Contains("1 bekannter Befund nicht gezeigt (--baseline).\n", again.Output, StringComparison.Ordinal);
        Assert.Contains("Nichts Neues", again.Output, StringComparison.Ordinal);

        var json = JObject.Parse(Check("--format", "json", "--baseline", "known.json").Output);
        Assert.Empty(json["findings"]!);
        Assert.Equal(1, (int?)json["summary"]!["known"]);
    }

    [Fact]
    public void CompareAndAgainstKnowTheBaselineToo()
    {
        Check("--write-baseline", "known.json");
        string[][] runs = [["compare", "in/a.txt", "in/b.txt"], ["check", "in/a.txt", "--against", "in/b.txt"]];
        foreach (var run in runs)
        {
            Assert.Equal(1, workplace.Run([.. run, "--fail-on", "contradiction"]).Status);
            Assert.Equal(0, workplace.Run([.. run, "--fail-on", "contradiction", "--baseline", "known.json"]).Status);
        }
    }

    [Fact]
    public void NewFindingsAreReportedAndCount()
    {
        Check("--write-baseline", "known.json");
        workplace.With("in/a.txt", LaterFire);
        var result = Check("--fail-on", "contradiction", "--baseline", "known.json");
        Assert.Equal(1, result.Status);
        Assert.Contains("5 gegen 9", result.Output.Replace("9 gegen 5", "5 gegen 9", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditElsewhereInTheArticleChangesNoKey()
    {
        Check("--write-baseline", "known.json");
        workplace.With("in/a.txt", "Feuer in der Altstadt\n\nDie Feuerwehr war mit zwei Löschzügen vor Ort. Es regnete.\n\n" + Fire + "\nDie Untersuchung dauert an. Der Oberbürgermeister will am Freitag kommen.\n");
        Assert.Empty(JObject.Parse(Check("--format", "json", "--baseline", "known.json", "--min-severity", "update").Output)["findings"]!);
    }

    [Fact]
    public void TheSameValuesInOtherArticlesAreAnotherFinding()
    {
        Check("--write-baseline", "known.json");
        workplace.With("other/c.txt", Fire).With("other/d.txt", OtherFire);
        Assert.Contains("WIDERSPRUCH", workplace.Run("check", "other", "--baseline", "known.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WritingAgainKeepsWhatPeopleWrote()
    {
        Check("--write-baseline", "known.json");
        Accept("Der Nachtdienst hat nachgefragt.");
        workplace.With("in/c.txt", LaterFire);
        Check("--write-baseline", "known.json");

        var entries = Entries();
        Assert.True(entries.Count > 1);
        Assert.Equal("Der Nachtdienst hat nachgefragt.", Assert.Single(entries, entry => ((string)entry["reason"]!).Length > 0)["reason"]);
        Assert.Equal(entries.Select(entry => (string)entry["key"]!).Order(StringComparer.Ordinal), entries.Select(entry => (string)entry["key"]!));
        var before = File.ReadAllText(workplace.PathOf("known.json"));
        Check("--write-baseline", "known.json");
        Assert.Equal(before, File.ReadAllText(workplace.PathOf("known.json")));
    }

    [Fact]
    public void AnEntryCanBeReadByPeople()
    {
        Check("--write-baseline", "known.json");
        var entry = Assert.Single(Entries());
        Assert.Equal(["key", "kind", "relation", "sides", "documents", "reason"], entry.Properties().Select(property => property.Name));
        Assert.Equal(["3", "5"], entry["sides"]!.Select(side => (string)side!));
        Assert.Equal(["a.txt", "b.txt"], entry["documents"]!.Select(id => (string)id!));
        Assert.Equal(string.Empty, (string?)entry["reason"]);
    }

    [Fact]
    public void EntriesWithoutAReasonAreNamed()
    {
        Check("--write-baseline", "known.json");
        Assert.Equal("known.json: 1 Eintrag hat noch keine Begründung (\"reason\").\n", Check("--baseline", "known.json").Error);
        Assert.Empty(Check("--baseline", "known.json", "--quiet").Error);
    }

    [Theory]
    [InlineData("{", "known.json, Zeile 1: kein gültiges JSON")]
    [InlineData("[]", "known.json, Zeile 1: keine Baseline")]
    [InlineData("{\"schema\":\"claimcheck/1\"}", "keine Baseline")]
    [InlineData("{\"schema\":\"claimcheck-baseline/1\",\n\"finding\":[]}", "Zeile 2: „finding“ gibt es dort nicht")]
    [InlineData("{\"schema\":\"claimcheck-baseline/1\",\"findings\":[\n{\"reason\":\"\"}]}", "Zeile 2: ein Eintrag")]
    [InlineData("{\"schema\":\"claimcheck-baseline/1\",\"findings\":[\n{\"key\":7}]}", "Zeile 2: ein Eintrag")]
    [InlineData("{\"schema\":\"claimcheck-baseline/1\",\"findings\":[{\"key\":\"a\",\"re\u001b[1mason\":\"\"}]}", "␛[1m")]
    public void ABadFileIsNamedWithItsLine(string text, string expected)
    {
        workplace.With("known.json", text);
        foreach (var option in new[] { "--baseline", "--write-baseline" })
        {
            var result = Check(option, "known.json");
            Assert.Equal(2, result.Status);
            Assert.Contains(expected, result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', result.Error);
            Assert.Equal(text, File.ReadAllText(workplace.PathOf("known.json")));
        }
    }

    [Theory]
    [InlineData("nicht gefunden", "--baseline", "nix.json")]
    [InlineData("kann nicht geschrieben werden", "--write-baseline", "nix/known.json")]
    [InlineData("gehört zu dem, was gelesen wird", "--write-baseline", "in/a.txt")]
    public void WhatCannotBeDoneIsSaid(string expected, params string[] options)
    {
        var result = workplace.Run(["check", "in/a.txt", "in/b.txt", .. options]);
        Assert.Equal(2, result.Status);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(Fire, File.ReadAllText(workplace.PathOf("in/a.txt")));
    }

    [Fact]
    public void TheBaselineMayLieBesideTheArticles()
    {
        Check("--write-baseline", "in/known.json");
        Check("--write-baseline", "in/known.json");
        Assert.DoesNotContain("WIDERSPRUCH", Check("--baseline", "in/known.json").Output, StringComparison.Ordinal);
    }

    private CommandResult Check(params string[] options) => workplace.Run(["check", "in", .. options]);

    private List<JObject> Entries() => [.. JObject.Parse(File.ReadAllText(workplace.PathOf("known.json")))["findings"]!.Cast<JObject>()];

    private void Accept(string reason) =>
        workplace.With("known.json", File.ReadAllText(workplace.PathOf("known.json")).Replace("\"reason\": \"\"", $"\"reason\": \"{reason}\"", StringComparison.Ordinal));
}
