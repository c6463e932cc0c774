using System.Diagnostics;
using System.Text;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

/// <summary>One clear line for what is wrong; the other files are still done.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "In Halle brannte am Montag ein Haus, 12 Menschen wurden verletzt.\n";

    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    public static TheoryData<byte[], string> Refused() => new()
    {
        { [], "leer oder keine gewöhnliche Datei" },
        { " \n\t \n"u8.ToArray(), "leer oder keine gewöhnliche Datei" },
        { [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], "kein Text" },
        { [.. "Zw\u00F6lf Menschen in Sch\u00F6nebeck und K\u00F6then, \u00FCberwiegend \u00E4ltere"u8, 0xC3, 0x28], "weder UTF-8 noch windows-1252" },
        { [1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "kein Text" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsNoTextIsRefusedInOneLine(byte[] bytes, string expected)
    {
        var result = workplace.With("in/bad.txt", bytes).With("in/good.txt", Good).Run("extract", "in", "--format", "jsonl");
        Assert.Equal(2, result.Status);
        Assert.StartsWith("in/bad.txt: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(sign => sign == '\n'));
        Assert.Equal("good.txt", (string?)JObject.Parse(result.Output)["id"]);
    }

    [Fact]
    public void OtherEncodingsAreDetected()
    {
        const string text = "Zwölf Männer aus Köln zahlten „300 €“.\r\n";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        workplace.With("bom.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).With("little.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])
            .With("big.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]).With("windows.txt", windows.GetBytes(text));
        var result = workplace.Run("extract", "bom.txt", "little.txt", "big.txt", "windows.txt", "--format", "jsonl", "--include-text");
        Assert.Equal((0, "windows.txt: kein UTF-8, als windows-1252 gelesen.\n"), (result.Status, result.Error));
        Assert.All(result.Output.TrimEnd('\n').Split('\n'), line => Assert.Equal(text, (string?)JObject.Parse(line)["text"]));
    }

    [Fact]
    public void UnpairedSurrogatesAreKeptAndEscaped()
    {
        workplace.With("a.jsonl", "{\"id\":\"a\",\"text\":\"Ein \\ud83d Zeichen \\udc00 und \\ud83d\\ude00.\"}\n");
        var output = workplace.Run("analyze", "a.jsonl", "--format", "jsonl", "--include-text").Output;
        Assert.Contains("Ein \\ud83d Zeichen \\udc00 und \U0001F600.", output, StringComparison.Ordinal);
        Assert.Contains("\"characters\":23,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepJsonIsRefused()
    {
        workplace.With("deep.json", new string('[', 100_000)).With("deep.jsonl", "{\"text\":\"Gut.\"}\n{\"text\":\"x\",\"a\":" + new string('[', 5000) + new string(']', 5000) + "}\n");
        var result = workplace.Run("extract", "deep.json", "deep.jsonl", "--format", "jsonl", "--quiet");
        Assert.Equal(2, result.Status);
        Assert.Contains("deep.jsonl, Zeile 2: kein gültiges JSON", result.Error, StringComparison.Ordinal);
        Assert.Equal("deep.jsonl", (string?)JObject.Parse(result.Output)["id"]);
    }

    [Fact]
    public void FrontMatterThatYamlRefusesIsReadLiterally()
    {
        workplace.With("a.txt", "---\ntitle: Berlin: 3 Tote\nsource: &x Blatt\nurl: *x\nauthor: \"Anna\npublished: 2023-09-13\n---\nDrei Menschen starben.\n");
        var result = workplace.Run("extract", "a.txt", "--format", "jsonl");
        var document = JObject.Parse(result.Output);
        Assert.Equal("Berlin: 3 Tote", (string?)document["title"]);
        Assert.Equal("*x", (string?)document["url"]);
        Assert.Equal("2023-09-13", (string?)document["published"]);
        Assert.Equal(4, result.Error.Count(sign => sign == '\n'));
        Assert.StartsWith("a.txt, Zeile 2: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, result.Status);
    }

    [SkippableFact]
    public void LinksThatLeadBackAreNotFollowed()
    {
        Skip.If(OperatingSystem.IsWindows());
        workplace.With("in/sub/a.txt", Good);
        Directory.CreateSymbolicLink(workplace.PathOf("in/sub/loop"), workplace.PathOf("in"));
        File.CreateSymbolicLink(workplace.PathOf("in/self.txt"), workplace.PathOf("in/self.txt"));
        var result = workplace.Run("extract", "in", "--format", "jsonl");
        Assert.Equal("sub/a.txt", (string?)JObject.Parse(result.Output)["id"]);
        Assert.Contains("in/sub/loop: Verknüpfung führt", result.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void PipesAndDevicesAreNotOpened()
    {
        Skip.If(OperatingSystem.IsWindows());
        using (var make = Process.Start("mkfifo", [workplace.PathOf("pipe.txt")]))
            make.WaitForExit();
        File.CreateSymbolicLink(workplace.PathOf("zero.txt"), "/dev/zero");
        var result = workplace.With("a.txt", Good).Run("extract", "pipe.txt", "zero.txt", "a.txt", "--format", "jsonl");
        Assert.Equal(2, result.Status);
        Assert.Equal(2, result.Error.Split("keine gewöhnliche Datei").Length - 1);
        Assert.Equal("a.txt", (string?)JObject.Parse(result.Output)["id"]);
    }

    [Fact]
    public void TheOutputIsNeverAnInput()
    {
        workplace.With("in/a.txt", Good);
        foreach (var output in new[] { "in/a.txt", "./in/../in/a.txt" })
        {
            var result = workplace.Run("extract", "in", "--output", output);
            Assert.Equal(2, result.Status);
            Assert.Contains("wird nicht überschrieben", result.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Good, File.ReadAllText(workplace.PathOf("in/a.txt")));
    }

    [Fact]
    public void TheOutputAppearsWhole()
    {
        workplace.With("a.txt", Good).With("out.json", "old");
        Assert.Equal(0, workplace.Run("extract", "a.txt", "--format", "json", "--output", "out.json").Status);
        Assert.StartsWith("{\"schema\"", File.ReadAllText(workplace.PathOf("out.json")), StringComparison.Ordinal);
        Assert.Equal(2, workplace.Run("extract", "a.txt", "--output", "no/such/folder.json").Status);
        Assert.Equal(2, Directory.GetFiles(workplace.Folder).Length);
    }

    [Fact]
    public void ACancelledRunLeavesNothingBehind()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var result = workplace.With("a.txt", Good).With("b.txt", Good).Run(string.Empty, cancellation.Token, "check", "a.txt", "b.txt", "--output", "out.txt");
        Assert.Equal(130, result.Status);
        Assert.Equal(2, Directory.GetFiles(workplace.Folder).Length);
    }

    [Fact]
    public void HostileNamesAndTextsAreShownHarmless()
    {
        workplace.With("a.jsonl", "{\"id\":\"a\\u001b[31m\",\"title\":\"[red]Titel\\u202e[/]\",\"source\":\"Blatt\\u0007\",\"text\":\"Es kamen 12\\u200b Menschen\\u001b[2J.\"}\n");
        var result = workplace.Run("analyze", "a.jsonl");
        var missing = workplace.Run("check", "nix\u001b[2J.txt");
        Assert.DoesNotContain(result.Output + missing.Error, sign => sign is '\u001b' or '\u0007' or '\u202e' or '\u200b');
        Assert.Contains("[red]Titel⟨U+202E⟩[/]", result.Output, StringComparison.Ordinal);
        Assert.Contains("nix␛[2J.txt", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ALongLineAndManyNumbersAreDone()
    {
        workplace.With("line.txt", string.Concat(Enumerable.Repeat("Am Montag kamen 12 Menschen nach Halle. ", 1_000)))
            .With("numbers.txt", string.Join(' ', Enumerable.Range(1, 1_000)) + " Menschen.");
        var result = workplace.Run("extract", "line.txt", "numbers.txt", "--format", "jsonl", "--output", "out.jsonl", "--quiet");
        Assert.Equal((0, 2), (result.Status, File.ReadAllLines(workplace.PathOf("out.jsonl")).Length));
    }
}
