using System.Runtime.Loader;
using ClaimCheck.Tests.Architecture;
using ClaimCheck.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Packaging;

/// <summary>What README.md shows is what comes out. Run with <c>CLAIMCHECK_ACCEPT=1</c> to write new output into it.</summary>
[Collection(nameof(ReadmeTests))]
public class ReadmeTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    [Fact]
    public void TheOutputOnThePageIsTheRealOne()
    {
        Approved.Matches(ReadmePage.With("output:", PrintedReport.Of(ReadmePage.Command())), "README.md");
    }

    [Fact]
    public void TheJsonOnThePageIsPartOfTheRealOutput()
    {
        using var reader = new JsonTextReader(new StringReader(PrintedReport.Of([.. ReadmePage.Command(), "--format", "json"]))) { DateParseHandling = DateParseHandling.None };
        Approved.Matches(ReadmePage.With("json output", JsonExcerpt.Of(JObject.Load(reader), reason: "subject-open")), "README.md");
    }

    [Theory]
    [InlineData("library")]
    [InlineData("mentions")]
    [InlineData("analysis")]
    public void TheCodeOnThePageCompilesAndPrintsWhatThePageSays(string example)
    {
        var code = ReadmePage.Block(example + " -->");
        Assert.True(code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length <= 10, "the library in ten lines");
        Approved.Matches(ReadmePage.With(example + " output", Run(Compile(example, code))), "README.md");
    }

    [Theory]
    [InlineData("src/ClaimCheck.Cli")]
    [InlineData("tests/Samples/wostotschny")]
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

    private static byte[] Compile(string name, string code)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Readme." + name,
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }

    private static string Run(byte[] assembly)
    {
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            var loaded = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(assembly));
            loaded.EntryPoint!.Invoke(null, loaded.EntryPoint.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
