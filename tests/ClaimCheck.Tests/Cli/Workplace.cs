using System.Text;
using ClaimCheck.Cli;

namespace ClaimCheck.Tests.Cli;

/// <summary>A folder of its own in which a test runs the command in this process.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimcheck-");

    /// <summary>Where the command runs.</summary>
    public string Folder => folder.FullName;

    /// <summary>The full path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a text file as UTF-8.</summary>
    public Workplace With(string name, string text) => With(name, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file.</summary>
    public Workplace With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    /// <summary>Runs the command.</summary>
    public CommandResult Run(params string[] arguments) => Run(string.Empty, CancellationToken.None, arguments);

    /// <summary>Runs the command with <paramref name="input"/> on its standard input.</summary>
    public CommandResult RunWithInput(string input, params string[] arguments) => Run(input, CancellationToken.None, arguments);

    /// <summary>Runs the command as on a terminal.</summary>
    public CommandResult RunOnTerminal(int columns, bool hasColours, params string[] arguments) =>
        Run(environment => environment with { HasTerminal = true, Columns = columns, HasColours = hasColours }, string.Empty, arguments, CancellationToken.None);

    /// <summary>Runs the command under a token.</summary>
    public CommandResult Run(string input, CancellationToken cancellation, params string[] arguments) =>
        Run(environment => environment, input, arguments, cancellation);

    private CommandResult Run(Func<CommandEnvironment, CommandEnvironment> terminal, string input, string[] arguments, CancellationToken cancellation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            WorkingDirectory = Folder,
        };
        var status = new CommandLine(terminal(environment)).Run(arguments, cancellation);
        return new CommandResult(status, output.ToString(), error.ToString());
    }

    /// <summary>Removes the folder.</summary>
    public void Dispose() => folder.Delete(recursive: true);
}
