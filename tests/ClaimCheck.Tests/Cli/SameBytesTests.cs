using System.Globalization;

namespace ClaimCheck.Tests.Cli;

/// <summary>The same input gives the same bytes.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly Workplace workplace = new();

    public SameBytesTests()
    {
        for (var i = 0; i < 12; i++)
        {
            workplace.With(
                $"in/{i}.txt",
                $"Brand in Halle\n\nBeim Brand in Halle starben am 13. September 2023 {i + 3} Menschen. Der Schaden liegt bei rund {i}50.000 Euro, sagte Bürgermeister Karl Moser. Es waren minus 3,5 Grad.\n");
        }
    }

    public void Dispose() => workplace.Dispose();

    public static TheoryData<string, string> Commands() => new()
    {
        { "check", "json" }, { "check", "text" }, { "check", "jsonl" }, { "check", "csv" }, { "check", "claimreview" }, { "check", "markdown" }, { "check", "sarif" }, { "extract", "csv" }, { "extract", "json" }, { "extract", "text" }, { "analyze", "jsonl" }, { "analyze", "conllu" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void ThreadsChangeNoByte(string command, string format)
    {
        var one = workplace.Run(command, "in", "--format", format, "--threads", "1");
        Assert.Equal(0, one.Status);
        Assert.Equal(one, workplace.Run(command, "in", "--format", format, "--threads", "7"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void CulturesChangeNoByte(string command, string format)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var results = new List<CommandResult>();
            foreach (var culture in new[] { Culture(",", "."), Culture(".", ","), Culture("٫", "٬") })
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                results.Add(workplace.Run(command, "in", "--format", format, "--threads", "1"));
            }

            Assert.All(results, result => Assert.Equal(results[0], result));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    // The tests run without the machine's cultures; these have the marks of German, English and Persian.
    private static CultureInfo Culture(string point, string group)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = "\u200e-";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.ShortDatePattern = "d~M~yy";
        return culture;
    }
}
