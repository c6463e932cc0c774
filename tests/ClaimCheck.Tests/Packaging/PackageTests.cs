using System.IO.Compression;
using System.Xml.Linq;

namespace ClaimCheck.Tests.Packaging;

/// <summary>The packages work where the checkout is not: in a fresh project, and as an installed tool.</summary>
[Trait("Category", "Package")]
public sealed class PackageTests : IClassFixture<PackageFolder>
{
    private const string Unreachable = "the package registry cannot be reached for the dependencies";

    private readonly PackageFolder packages;

    public PackageTests(PackageFolder packages) => this.packages = packages;

    [SkippableFact]
    public void ThePackedLibraryRunsTheCodeOfThePageInAFreshProject()
    {
        var folder = packages.NewFolder("fresh");
        CopyConfiguration(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), ReadmePage.Block("library -->"));
        File.WriteAllText(
            Path.Combine(folder, "fresh.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ClaimCheck" Version="{PackageFolder.Version}" />
                <PackageReference Include="ClaimCheck.Formats" Version="{PackageFolder.Version}" />
              </ItemGroup>
            </Project>
            """);

        var (status, output) = packages.TryRun(folder, "dotnet", "run", "--project", folder);
        Skip.If(IsUnreachable(output), Unreachable);
        Assert.True(status == 0, output);
        Assert.EndsWith(ReadmePage.Block("library output"), output.Replace("\r", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void ThePackedToolIsInstalledAndChecksTheSampleArticles()
    {
        var folder = packages.NewFolder("tool");
        CopyConfiguration(folder);
        var (status, output) = packages.TryRun(folder, "dotnet", "tool", "install", "ClaimCheck.Cli", "--tool-path", folder, "--version", PackageFolder.Version);
        Skip.If(IsUnreachable(output), Unreachable);
        Assert.True(status == 0, output);

        var printed = packages.Run(folder, Path.Combine(folder, "claimcheck"), "check", Repository.PathOf("tests", "Samples", "wostotschny"), "--format", "json");
        Assert.StartsWith("{\"schema\":\"claimcheck/1\"", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDataPackageHoldsNoticeCardsAndOneAssembly()
    {
        var names = Entries("ClaimCheck.Models.German");
        Assert.Contains("NOTICE", names);
        Assert.Contains("README.md", names);
        Assert.Contains(names, name => name.StartsWith("cards/", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal));
        Assert.Equal("lib/net8.0/ClaimCheck.Models.German.dll", Assert.Single(names, name => name.EndsWith(".dll", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ClaimCheck", "ClaimCheck.Models.German Newtonsoft.Json NodaTime")]
    [InlineData("ClaimCheck.Models.German", "")]
    [InlineData("ClaimCheck.Formats", "AngleSharp ClaimCheck YamlDotNet")]
    [InlineData("ClaimCheck.Extensions.DependencyInjection", "ClaimCheck Microsoft.Extensions.DependencyInjection.Abstractions Microsoft.Extensions.Logging.Abstractions")]
    public void APackageDependsOnWhatItSays(string package, string expected)
    {
        using var archive = Open(package);
        using var specification = archive.GetEntry(package + ".nuspec")!.Open();
        var dependencies = XDocument.Load(specification).Descendants()
            .Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', dependencies));
    }

    [Theory]
    [InlineData("ClaimCheck")]
    [InlineData("ClaimCheck.Formats")]
    [InlineData("ClaimCheck.Extensions.DependencyInjection")]
    public void ALibraryPackageHoldsBothFrameworksWithDocumentation(string package)
    {
        var names = Entries(package);
        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            Assert.Contains($"lib/{framework}/{package}.dll", names);
            Assert.Contains($"lib/{framework}/{package}.xml", names);
        }
    }

    private static bool IsUnreachable(string output) =>
        output.Contains("NU1301", StringComparison.Ordinal) || output.Contains("Unable to load the service index", StringComparison.Ordinal);

    private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(packages.Feed, $"{package}.{PackageFolder.Version}.nupkg"));

    private List<string> Entries(string package)
    {
        using var archive = Open(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private void CopyConfiguration(string folder) =>
        File.Copy(Path.Combine(Path.GetDirectoryName(packages.Feed)!, "nuget.config"), Path.Combine(folder, "nuget.config"));
}
