using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private const string Fire = "Bei dem Brand in der Altstadt von Lübeck starben am 5. März 2024 drei Menschen.\n";
    private const string OtherFire = "Bei dem Brand in der Altstadt von Lübeck starben am 5. März 2024 fünf Menschen.\n";

    private readonly Workplace workplace = new();

    public ExplainTests() => workplace.With("a.txt", Fire).With("b.txt", OtherFire);

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void AFindingIsExplainedByItsNumberAndByItsKey()
    {
        var key = (string)JObject.Parse(workplace.Run("check", "a.txt", "b.txt", "--format", "jsonl").Output)["key"]!;
        var byNumber = workplace.Run("explain", "a.txt", "b.txt", "--finding", "f1");
        Assert.Equal((0, string.Empty), (byNumber.Status, byNumber.Error));
        Assert.Equal(byNumber, workplace.Run("explain", "b.txt", "a.txt", "--finding", key));
        Assert.Contains("Schlüssel: " + key, byNumber.Output, StringComparison.Ordinal);
        Assert.Contains("Gruppe (Tote)", byNumber.Output, StringComparison.Ordinal);
        Assert.Contains("EREIGNIS", byNumber.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameComesAsData()
    {
        var output = JObject.Parse(workplace.Run("explain", "a.txt", "b.txt", "--finding", "f1", "--format", "json").Output);
        Assert.Equal("claimcheck/1", (string?)output["schema"]);
        Assert.Equal("apart", (string?)output["pairs"]![0]!["values"]);
        Assert.Equal("same", (string?)output["pairs"]![0]!["fields"]!.Single(field => (string?)field["field"] == "role")["state"]);
        Assert.Equal("sure", (string?)output["events"]![0]!["certainty"]);
        Assert.Equal(2, output["origins"]!.Count());
        Assert.Equal(["a.txt", "b.txt"], output["documents"]!.Select(document => (string?)document["id"]));
    }

    [Fact]
    public void AnUnknownKeyListsTheFindingsThereAre()
    {
        var result = workplace.Run("explain", "a.txt", "b.txt", "--finding", "\u001b[31mf9");
        Assert.Equal((2, string.Empty), (result.Status, result.Output));
        Assert.Matches("^claimcheck: Einen Befund „␛\\[31mf9“ gibt es nicht. Es gibt:\n  f1  [0-9a-f]{16}  Widerspruch  3 / 5\n$", result.Error);
    }

    [Theory]
    [InlineData("es gibt gar keinen", "gar keinen", "--finding", "f1")]
    [InlineData("--finding fehlt", "explain braucht --finding")]
    public void WhatIsMissingIsSaid(string name, string expected, params string[] options)
    {
        Assert.NotEmpty(name);
        var result = workplace.Run(["explain", "a.txt", .. options]);
        Assert.Equal(2, result.Status);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFindingsAgainstOthersHaveTheNumbersOfTheirRun()
    {
        var result = workplace.Run("explain", "a.txt", "--against", "b.txt", "--finding", "f1", "--language", "en");
        Assert.Equal(0, result.Status);
        Assert.Matches("PAIR 1 OF 1: a.txt#[0-9] against b.txt#[0-9]", result.Output);
    }

    [Fact]
    public void WordsOfArticlesAreShownHarmless()
    {
        var hostile = new JObject { ["id"] = "c\u001b[1m", ["source"] = "Blatt\u001b[2J", ["title"] = "\u001b]0;x\u0007", ["text"] = OtherFire + "Das war \u001b]0;x\u0007 alles." };
        workplace.With("c.jsonl", hostile.ToString(Newtonsoft.Json.Formatting.None));
        var output = workplace.Run("explain", "a.txt", "c.jsonl", "--finding", "f1").Output;
        Assert.Contains("c␛[1m", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u0007', output);
    }
}
