using System.Diagnostics;

namespace ClaimCheck.Tests.Cli;

/// <summary>The time zone of the machine changes no byte; a process takes it from <c>TZ</c> when it starts.</summary>
public class TimeZoneTests
{
    // The annotated sets would only make it longer.
    private static readonly string[] Samples = ["faehre", "formats", "news-sentences", "phrases", "wostotschny"];

    [Theory]
    [InlineData("check", "json")]
    [InlineData("check", "text")]
    [InlineData("analyze", "json")]
    public void ZonesADayApartGiveTheSameBytes(string command, string format)
    {
        var west = Run("Pacific/Pago_Pago", command, format);
        var east = Run("Pacific/Kiritimati", command, format);

        Assert.NotEmpty(west);
        Assert.Equal(west, east);
    }

    private static string Run(string zone, string command, string format)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ClaimCheck.Cli.dll");
        var folders = Samples.Select(folder => Repository.PathOf("tests", "Samples", folder));
        var start = new ProcessStartInfo("dotnet", [program, command, .. folders, "--format", format]) { RedirectStandardOutput = true };
        start.Environment["TZ"] = zone;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
