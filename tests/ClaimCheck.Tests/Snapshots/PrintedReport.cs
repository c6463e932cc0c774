using ClaimCheck.Cli;

namespace ClaimCheck.Tests.Snapshots;

/// <summary>What the command line prints when it is run in the repository.</summary>
internal static class PrintedReport
{
    /// <summary>The standard output of a run that must end with status 0.</summary>
    public static string Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment
        {
            OpenInput = () => Stream.Null,
            Output = output,
            Error = TextWriter.Null,
            WorkingDirectory = Repository.Root,
        };
        Assert.Equal(0, new CommandLine(environment).Run(arguments, CancellationToken.None));
        return output.ToString();
    }
}
