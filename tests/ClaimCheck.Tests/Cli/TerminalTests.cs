using System.Text.RegularExpressions;

namespace ClaimCheck.Tests.Cli;

public sealed partial class TerminalTests : IDisposable
{
    private const string Fire = "Bei dem Brand in der Altstadt von Lübeck starben am 5. März 2024 drei Menschen [/sic].\n";
    private const string OtherFire = "Bei dem Brand in der Altstadt von Lübeck starben am 5. März 2024 fünf Menschen [/sic].\n";

    private readonly Workplace workplace = new();

    public TerminalTests() => workplace.With("a[red].txt", Fire).With("b.txt", OtherFire);

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData(30)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void NoLineIsWiderThanTheTerminalAndNoWordIsLost(int columns)
    {
        var result = workplace.RunOnTerminal(columns, hasColours: false, "check", "a[red].txt", "b.txt");
        Assert.Equal((0, string.Empty), (result.Status, result.Error));
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= Math.Max(columns, 40), line));
        Assert.DoesNotContain('\u001b', result.Output);
        var words = Words(result.Output);
        foreach (var word in new[] { "[/sic]", "»drei«", "»fünf«", "Altstadt", "Grund:" })
            Assert.Contains(word, words, StringComparison.Ordinal);
    }

    [Fact]
    public void ADerivationHasItsFieldsInATable()
    {
        var lines = workplace.RunOnTerminal(80, hasColours: false, "explain", "a[red].txt", "b.txt", "--finding", "f1").Output.Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        Assert.Contains(lines, line => line.Contains("│ Feld", StringComparison.Ordinal) && line.Contains("│ Vergleich", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("│ Gruppe", StringComparison.Ordinal) && line.Contains("│ Tote", StringComparison.Ordinal) && line.Contains("│ Gleich", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void TheDataFilesStandInATable(int columns)
    {
        var output = workplace.RunOnTerminal(columns, hasColours: false, "models").Output;
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= columns, line));
        Assert.Contains("2016-04-24", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AtEightyColumnsBothSentencesStandInAPanel()
    {
        var lines = workplace.RunOnTerminal(80, hasColours: false, "check", "a[red].txt", "b.txt").Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith('╭') && line.Contains("f1  Tote", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("│ 3 ", StringComparison.Ordinal) && line.Contains("a[red].txt", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Bei dem Brand in der Altstadt von Lübeck starben am 5.", StringComparison.Ordinal));
    }

    [Fact]
    public void ColoursMarkWhatPlainMarksMarkElsewhere()
    {
        var output = workplace.RunOnTerminal(80, hasColours: true, "check", "a[red].txt", "b.txt").Output;
        Assert.Contains("\u001b[", output, StringComparison.Ordinal);
        Assert.DoesNotContain('»', output);
        Assert.Equal(
            Words(workplace.RunOnTerminal(80, hasColours: false, "check", "a[red].txt", "b.txt").Output).Replace("»", string.Empty, StringComparison.Ordinal).Replace("«", string.Empty, StringComparison.Ordinal),
            Words(Colour().Replace(output, string.Empty)));
    }

    [Fact]
    public void AFileHoldsThePlainReport()
    {
        workplace.RunOnTerminal(80, hasColours: true, "check", "a[red].txt", "b.txt", "--output", "out.txt");
        Assert.Equal(workplace.Run("check", "a[red].txt", "b.txt").Output, File.ReadAllText(workplace.PathOf("out.txt")));
    }

    [Fact]
    public void SignsThatActOnATerminalAreShown()
    {
        workplace.With("c.jsonl", "{\"id\":\"c\\u001b[2J\",\"source\":\"\\u009bBlatt[blink]\",\"text\":\"" + OtherFire.Trim() + " \\u001b]0;x\\u0007\"}\n");
        var output = workplace.RunOnTerminal(80, hasColours: false, "check", "a[red].txt", "c.jsonl").Output;
        Assert.Contains("c␛[2J", output, StringComparison.Ordinal);
        Assert.Contains("[blink]", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, sign => char.IsControl(sign) && sign != '\n');
    }

    [Fact]
    public void FactsAndUncomparedFollowThePanels()
    {
        var output = workplace.RunOnTerminal(80, hasColours: false, "check", "a[red].txt", "b.txt", "--facts", "--explain").Output;
        Assert.Contains("FAKTENBLATT", output, StringComparison.Ordinal);
        Assert.Contains("NICHT VERGLICHEN", output, StringComparison.Ordinal);
        Assert.Contains("Gefunden: ", output, StringComparison.Ordinal);
    }

    /// <summary>The words without frames and line breaks.</summary>
    private static string Words(string output) => Spaces().Replace(Frame().Replace(output, " "), " ");

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colour();

    [GeneratedRegex("[│─╭╮╰╯\n]")]
    private static partial Regex Frame();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
