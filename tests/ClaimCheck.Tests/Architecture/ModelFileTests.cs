using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClaimCheck.Languages;
using ClaimCheck.Models.German;

namespace ClaimCheck.Tests.Architecture;

/// <summary>Data files are sorted, composed, and say what they are and where they come from.</summary>
public partial class ModelFileTests
{
    public static TheoryData<string> Tables() => [.. ModelFile.All().Where(file => file.IsTable).Select(file => file.Path)];

    public static TheoryData<string> Files() => [.. ModelFile.All().Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void TheHeaderNamesFileColumnsSourceAndLicence(string path)
    {
        var header = new ModelFile(path).Header.ToList();
        Assert.StartsWith(Path.GetFileName(path) + ":", header[0], StringComparison.Ordinal);
        Assert.Contains(header, line => line.StartsWith("columns:", StringComparison.Ordinal));
        Assert.Contains(header, line => line.StartsWith("source:", StringComparison.Ordinal) && line.Contains("; licence:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void RowsAreSortedAndDifferent(string path)
    {
        var rows = new ModelFile(path).Rows.ToList();
        for (var i = 1; i < rows.Count; i++)
            Assert.True(string.CompareOrdinal(rows[i - 1], rows[i]) < 0, $"{path}: \"{rows[i]}\" must not stand behind \"{rows[i - 1]}\"");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void TextIsComposedWithPlainLineEnds(string path)
    {
        var file = new ModelFile(path);
        Assert.False(file.Bytes.AsSpan().StartsWith("\uFEFF"u8), "begins with a byte order mark");
        Assert.True(file.Text.IsNormalized(NormalizationForm.FormC), "is not in NFC");
        Assert.DoesNotContain('\r', file.Text);
        Assert.EndsWith("\n", file.Text, StringComparison.Ordinal);
        // A message may be a piece that others follow.
        Assert.True(path.EndsWith("messages.tsv", StringComparison.Ordinal) || !file.Lines.Any(line => line.EndsWith(' ')), "a line ends with a blank");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void SourceAndLicenceAreKnown(string path) =>
        Assert.True(new ModelFile(path).Origin.Contains("; licence:", StringComparison.Ordinal),
            $"{path}: a table names 'source: …; licence: …' in its header, any other file on a card {Path.GetFileNameWithoutExtension(path)}.md beside it");

    [Fact]
    public void TheNoticeNamesEveryFileThatOthersMade()
    {
        var notice = File.ReadAllText(Repository.PathOf("NOTICE"));
        var foreign = ModelFile.All().Where(file => file.Licence != "MIT").ToList();
        Assert.NotEmpty(foreign);
        Assert.All(foreign, file => Assert.Contains(file.Path["models/".Length..] + "\n", notice, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFileIsPackedOnce() =>
        Assert.Equal(ModelFile.All().Select(file => file.Path["models/".Length..]), GermanModels.Names());

    [Fact]
    public void ThePageAboutTheModelsListsEveryFile()
    {
        const string begin = "<!-- files: generated, see ModelFileTests -->\n";
        var page = File.ReadAllText(Repository.PathOf("models", "README.md"));
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        Assert.True(start >= begin.Length, "models/README.md has no line " + begin);
        var table = new StringBuilder("| file | what it is | rows | source | licence |\n|---|---|---|---|---|\n");
        foreach (var file in ModelFile.All())
            table.Append(CultureInfo.InvariantCulture, $"| `{file.Path["models/".Length..]}` | {file.Subject} | {(file.IsMessages ? CountOnPage(page, file) : file.IsTable ? file.Rows.Count() : "–")} | {file.Source} | {file.Licence} |\n");
        Approved.Matches(page[..start] + table, "models", "README.md");
    }

    /// <summary>How much the tool has to say changes with every feature and tells nothing of the language: what the page holds there may stay.</summary>
    private static string CountOnPage(string page, ModelFile file)
    {
        var row = page.Split('\n').FirstOrDefault(line => line.StartsWith($"| `{file.Path["models/".Length..]}` |", StringComparison.Ordinal));
        return row?.Split('|')[3].Trim() ?? "–";
    }

    [Fact]
    public void MessagesHaveTheSameKeysAndSlotsInBothLanguages()
    {
        Assert.Equal(Messages.German.Keys, Messages.English.Keys);
        foreach (var key in Messages.German.Keys)
            Assert.Equal((key, Slots(Messages.German.Template(key))), (key, Slots(Messages.English.Template(key))));
    }

    [Fact]
    public void EveryMessageCanBeRendered()
    {
        foreach (var messages in new[] { Messages.German, Messages.English })
        {
            foreach (var key in messages.Keys)
            {
                var slots = Slots(messages.Template(key)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => (slot, "x")).ToArray();
                Assert.DoesNotContain('{', messages.Format(key, slots));
            }
        }
    }

    private static string Slots(string template) =>
        string.Join(' ', SlotPattern().Matches(template).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex SlotPattern();
}
