using System.Diagnostics;
using System.Globalization;

namespace ClaimCheck.Tests.Packaging;

/// <summary>The packed packages in a folder of their own, with a package cache of their own, so that no earlier build is tested.</summary>
public sealed class PackageFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimcheck-packages-").FullName;

    /// <summary>Packs all packages; what is built already is taken as it is.</summary>
    public PackageFolder()
    {
        Directory.CreateDirectory(Feed);
        Run(Repository.Root, "dotnet", "pack", "ClaimCheck.sln", "--no-restore", "-c", Repository.Configuration, "-o", Feed, "-v", "q", "--nologo", "-p:PackageVersion=" + Version);
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><clear /><add key="packed" value="{Feed}" /><add key="nuget.org" value="https://api.nuget.org/v3/index.json" /></packageSources></configuration>""");
    }

    /// <summary>A version that no registry has.</summary>
    public static string Version { get; } = "0.1.0-test" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder with the packages.</summary>
    public string Feed => Path.Combine(folder, "feed");

    /// <summary>A fresh folder below this one, outside the checkout.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;

    /// <summary>Runs a program and returns its output; fails where it does.</summary>
    public string Run(string workingDirectory, string program, params string[] arguments)
    {
        var (status, output) = TryRun(workingDirectory, program, arguments);
        Assert.True(status == 0, $"{program} {string.Join(' ', arguments)} ended with {status}\n{output}");
        return output;
    }

    /// <summary>Runs a program and returns its exit status and output.</summary>
    public (int Status, string Output) TryRun(string workingDirectory, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NUGET_PACKAGES"] = Path.Combine(folder, "cache");
        start.Environment["DOTNET_CLI_HOME"] = folder;
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // The test runner's own settings must not reach the new process.
        start.Environment.Remove("MSBuildSDKsPath");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
