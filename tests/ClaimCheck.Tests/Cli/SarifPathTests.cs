using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

/// <summary>CI systems look for files from the root of the checkout, where the tool runs.</summary>
public sealed class SarifPathTests : IDisposable
{
    private readonly Workplace workplace = new();

    public SarifPathTests() => workplace
        .With("texte/lokal/a.txt", "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen.\n")
        .With("texte/b.txt", "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen.\n");

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData("texte")]
    [InlineData("texte/**/*.txt")]
    [InlineData("./texte/")]
    [InlineData(".")]
    public void FilesAreNamedFromTheWorkingDirectory(string path)
    {
        Reports.Sarif.SarifStructure.Check(Log(path));
        var places = Places(path);
        Assert.Equal(["texte/b.txt", "texte/lokal/a.txt"], places.Select(place => (string?)place["uri"]).Order(StringComparer.Ordinal));
        Assert.All(places, place => Assert.Equal("%SRCROOT%", (string?)place["uriBaseId"]));
    }

    [Fact]
    public void ArticlesOfOneFileAreToldApart()
    {
        workplace.With("feed/alle.jsonl", """
            {"id":"x 1","text":"Bei dem Brand in der Altstadt von Kiel starben drei Menschen."}
            {"id":"y","text":"Bei dem Brand in der Altstadt von Kiel starben fünf Menschen."}
            """);
        Assert.Equal(["feed/alle.jsonl#x%201", "feed/alle.jsonl#y"], Places("feed").Select(place => (string?)place["uri"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatIsPipedInHasNoFile()
    {
        var log = JObject.Parse(workplace.RunWithInput("Bei dem Brand in der Altstadt von Lübeck starben neun Menschen.", "check", "-", "texte/b.txt", "--format", "sarif").Output);
        var places = log.SelectTokens("$..artifacts[*].location").ToList();
        Assert.Contains(places, place => (string?)place["uri"] == "-" && place["uriBaseId"] is null);
        Assert.Contains(places, place => (string?)place["uri"] == "texte/b.txt");
    }

    private JObject Log(string path) => JObject.Parse(workplace.Run("check", path, "--format", "sarif").Output);

    private List<JToken> Places(string path) => [.. Log(path).SelectTokens("$..artifacts[*].location")];
}
