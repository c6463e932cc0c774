using System.Diagnostics;

namespace ClaimCheck.Tests.Cli;

public sealed class CompletionTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("powershell")]
    public void AScriptNamesEveryCommandAndItsOptions(string shell)
    {
        var result = workplace.Run("completion", shell);
        Assert.Equal((0, string.Empty), (result.Status, result.Error));
        Assert.DoesNotContain('@', result.Output.Replace("= @(", string.Empty, StringComparison.Ordinal));
        foreach (var word in new[] { "check", "extract", "analyze", "compare", "explain", "models", "completion", "--min-severity", "--finding", "corroboration" })
            Assert.Contains(word, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fish")]
    [InlineData("0")]
    public void OtherShellsAreRefused(string shell)
    {
        var result = workplace.Run("completion", shell);
        Assert.Equal((2, "claimcheck: completion braucht eine Shell: bash, zsh oder powershell.\n"), (result.Status, result.Error));
    }

    [SkippableTheory]
    [InlineData("claimcheck ex", 1, "explain extract")]
    [InlineData("claimcheck check --fo", 2, "--format")]
    [InlineData("claimcheck check --format js", 3, "json jsonl")]
    [InlineData("claimcheck check artikel", 2, "artikel eins.txt|artikel zwei.txt")]
    [InlineData("claimcheck completion z", 2, "zsh")]
    public void BashCompletesWhatWasBegun(string line, int word, string expected)
    {
        workplace.With("artikel eins.txt", "x").With("artikel zwei.txt", "x").With("script", workplace.Run("completion", "bash").Output);
        var words = string.Join(' ', line.Split(' ').Select(part => "'" + part + "'"));
        var run = $"set -eu; complete() {{ :; }}; source ./script; COMP_WORDS=({words}); COMP_CWORD={word}; _claimcheck; printf '%s\\n' \"${{COMPREPLY[@]}}\" | sort";
        var found = Printed("bash", "--norc", "-c", run);
        var separator = expected.Contains('|', StringComparison.Ordinal) ? '|' : ' ';
        Assert.Equal(expected.Split(separator), found.TrimEnd('\n').Split('\n'));
    }

    [SkippableTheory]
    [InlineData("bash", "bash", "-n", "script")]
    [InlineData("zsh", "zsh", "-n", "script")]
    [InlineData("powershell", "pwsh", "-NoProfile", "-File", "script.ps1")]
    public void TheShellReadsItsScript(string shell, string program, params string[] arguments)
    {
        var script = workplace.Run("completion", shell).Output;
        workplace.With("script", script).With("script.ps1", script);
        Assert.Empty(Printed(program, arguments));
    }

    private string Printed(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workplace.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            Assert.Equal(string.Empty, process.StandardError.ReadToEnd());
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Skip.If(true, program + " is not here");
            throw;
        }
    }
}
