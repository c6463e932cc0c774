using ClaimCheck.Cli;

namespace ClaimCheck.Tests.Snapshots;

/// <summary>Whole reports about the articles that ship with the repository.</summary>
public class SampleReports
{
    [Fact]
    public void MeetingAsText() => Snapshot.MatchesText(Printed("check", "tests/Samples/wostotschny", "--min-severity", "corroboration"));

    [Fact]
    public void MeetingAsJson() => Snapshot.MatchesJson(Printed("check", "tests/Samples/wostotschny", "--format", "json"));

    [Fact]
    public void FerryAsText() => Snapshot.MatchesText(Printed("check", "tests/Samples/faehre", "--min-severity", "corroboration"));

    private static string Printed(params string[] arguments)
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
