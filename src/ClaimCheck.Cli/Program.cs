using System.Text;
using ClaimCheck.Cli;

// Bytes must not depend on the machine: UTF-8 without byte order mark, LF.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 16 * 1024) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8, 1024) { NewLine = "\n", AutoFlush = true };
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // A second Ctrl-C ends the process at once.
    press.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};

var environment = new CommandEnvironment
{
    OpenInput = Console.OpenStandardInput,
    Output = output,
    Error = error,
    WorkingDirectory = Environment.CurrentDirectory,
    HasColours = HasColours(),
    HasTerminal = !Console.IsOutputRedirected,
    Columns = Console.IsOutputRedirected ? null : Console.WindowWidth,
    ShowsProgress = !Console.IsErrorRedirected,
};

try
{
    return new CommandLine(environment).Run(args, cancellation.Token);
}
catch (IOException)
{
    // Whoever read our output has closed it.
    return ExitStatus.Unreadable;
}

// https://no-color.org, https://bixense.com/clicolors: a set and not empty NO_COLOR wins.
static bool HasColours()
{
    if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        return false;
    if (Environment.GetEnvironmentVariable("CLICOLOR_FORCE") is { Length: > 0 } forced && forced != "0")
        return true;

    return !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
