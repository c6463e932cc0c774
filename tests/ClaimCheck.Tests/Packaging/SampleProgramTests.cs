using ClaimCheck.Tests.Architecture;
using ClaimCheck.Tests.Snapshots;
using Microsoft.CodeAnalysis;

namespace ClaimCheck.Tests.Packaging;

/// <summary>The sample programs in <c>tests/Samples</c> compile and do what they say.</summary>
[Collection(nameof(ReadmeTests))]
public class SampleProgramTests
{
    private static readonly string[] WebUsings = ["Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Http", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting"];

    [Fact]
    public void TheConsoleSamplePrintsWhatTheToolPrints() =>
        Assert.Equal(
            PrintedReport.Of("check", "tests/Samples/faehre", "--format", "markdown", "--min-severity", "update"),
            CompiledCode.Run(CompiledCode.Compile("ConsoleApp", Code("console-app", "Program.cs")), Repository.PathOf("tests", "Samples", "faehre")));

    [Fact]
    public void TheWebSampleCompiles() => CompiledCode.Compile("WebApi", Code("web-api", "Program.cs"), usings: WebUsings);

    [Fact]
    public void TheSnapshotSampleHoldsTheFindingsOfItsArticles()
    {
        CompiledCode.Compile("SnapshotTests", Code("snapshot-tests", "ArticleSetTests.cs"), OutputKind.DynamicallyLinkedLibrary, "Xunit");
        Approved.Matches(PrintedReport.Of("check", "tests/Samples/faehre", "--format", "markdown"), "tests", "Samples", "snapshot-tests", "articles.verified.md");
    }

    [Fact]
    public void EverySampleIsBuiltWithTheSolution()
    {
        var solution = File.ReadAllText(Repository.PathOf("ClaimCheck.sln")).Replace('\\', '/');
        var projects = Repository.FilesBelow("tests/Samples", "*.csproj").ToList();
        Assert.Equal(3, projects.Count);
        Assert.All(projects, project => Assert.Contains('"' + project + '"', solution, StringComparison.Ordinal));
    }

    private static string Code(params string[] path) => File.ReadAllText(Repository.PathOf(["tests", "Samples", .. path]));
}
