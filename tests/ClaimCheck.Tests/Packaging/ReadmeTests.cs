using ClaimCheck.Tests.Architecture;
using ClaimCheck.Tests.Snapshots;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Packaging;

/// <summary>What README.md shows is what comes out. Run with <c>CLAIMCHECK_ACCEPT=1</c> to write new output into it.</summary>
[Collection(nameof(ReadmeTests))]
public class ReadmeTests
{
    public static TheoryData<string> Outputs() => [.. ReadmePage.Outputs()];

    public static TheoryData<string> Files() => [.. ReadmePage.Files()];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheOutputOnThePageIsTheRealOne(string marker)
    {
        var output = PrintedReport.Of(ReadmePage.Command(marker));
        var shown = ReadmePage.LinesOf(marker) is { } lines ? string.Join('\n', output.Split('\n').Take(lines)) : output;
        Approved.Matches(ReadmePage.With(marker, shown), "README.md");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AFileOnThePageIsTheRealOne(string marker) =>
        Approved.Matches(ReadmePage.With(marker, File.ReadAllText(Repository.PathOf(ReadmePage.Command(marker)[0].Split('/')))), "README.md");

    [Fact]
    public void TheJsonOnThePageIsPartOfTheRealOutput()
    {
        using var reader = new JsonTextReader(new StringReader(PrintedReport.Of([.. ReadmePage.Command(), "--format", "json"]))) { DateParseHandling = DateParseHandling.None };
        Approved.Matches(ReadmePage.With("json output", JsonExcerpt.Of(JObject.Load(reader), reason: "subject-open")), "README.md");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("claimreview")]
    [InlineData("sarif")]
    public void TheExportsOnThePageArePartsOfTheRealOutput(string format)
    {
        var printed = PrintedReport.Of([.. ReadmePage.Command(), "--format", format]);
        Approved.Matches(ReadmePage.With(format + " output", ExportExcerpt.Of(format, printed, reason: "subject-open")), "README.md");
    }

    [Theory]
    [InlineData("library")]
    [InlineData("mentions")]
    [InlineData("analysis")]
    [InlineData("reading")]
    [InlineData("services")]
    public void TheCodeOnThePageCompilesAndPrintsWhatThePageSays(string example)
    {
        var code = ReadmePage.Block(example + " -->");
        Assert.True(code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length <= 10, "the library in ten lines");
        Approved.Matches(ReadmePage.With(example + " output", CompiledCode.Run(CompiledCode.Compile("Readme." + example, code))), "README.md");
    }

    [Theory]
    [InlineData("src/ClaimCheck.Cli")]
    [InlineData("tests/Samples/wostotschny")]
    [InlineData("tests/Samples/console-app")]
    [InlineData("tests/Samples/web-api")]
    [InlineData("tests/Samples/snapshot-tests")]
    [InlineData("benchmarks/RESULTS.md")]
    [InlineData("benchmarks/ClaimCheck.Evaluation")]
    [InlineData("models/README.md")]
    [InlineData("NOTICE")]
    [InlineData("LICENSE")]
    public void WhatThePageNamesIsThere(string path)
    {
        Assert.Contains(path, ReadmePage.Text, StringComparison.Ordinal);
        Assert.True(Path.Exists(Repository.PathOf(path.Split('/'))));
    }

    [Fact]
    public void ThePageEndsWithTheReleaseNotes() =>
        Assert.Equal("## Release notes", ReadmePage.Text.Split('\n').Last(line => line.StartsWith("## ", StringComparison.Ordinal)));
}
