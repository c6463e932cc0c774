using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>Runs one command from its arguments to its exit status.</summary>
internal sealed class CommandLine(CommandEnvironment environment)
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">What the user typed behind the name of the tool.</param>
    /// <param name="cancellation">Set by Ctrl-C.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public int Run(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        try
        {
            var settings = new CommandSyntax().Parse(arguments);
            if (settings.Help)
            {
                environment.Output.Write(HelpText.For(settings.Command, settings.Messages));
                environment.Output.Flush();
                return ExitStatus.Ran;
            }

            return new CommandRun(settings, environment).Execute(cancellation);
        }
        catch (UsageException error)
        {
            environment.Error.Write(VisibleText.Of("claimcheck: " + error.Message) + "\n");
            foreach (var line in error.Details)
                environment.Error.Write("  " + VisibleText.Of(line) + "\n");
            environment.Error.Flush();
            return ExitStatus.Unreadable;
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Cancelled;
        }
    }
}
