using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

/// <summary>CoNLL-U goes in and comes out with the same words, sentences and spaces.</summary>
public sealed class ConlluTests : IDisposable
{
    private const string Rest = "\t_\t_\t_\t_\t_\t_\t_\t";

    private static readonly string[] Words =
    [
        $"1\tAm{Rest}_", $"2\t13.{Rest}SpaceAfter=No", $"3\tMai{Rest}_", $"4\tkam{Rest}_", $"5\ter{Rest}_", $"6\t.{Rest}_", $"7\tGut{Rest}_", string.Empty,
        $"1\tSie{Rest}_", $"2\tblieb{Rest}SpaceAfter=No", $"3\t.{Rest}_", string.Empty,
    ];

    private readonly Workplace workplace = new();

    public ConlluTests() => workplace.With("a.conllu", string.Join('\n', Words) + "\n");

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void WordsSentencesAndSpacesStayAsTheyWere()
    {
        var output = workplace.Run("analyze", "a.conllu", "--format", "conllu").Output;
        var lines = output.Split('\n').Where(line => !line.StartsWith('#')).ToList();

        Assert.Equal(Words.Select(Given), lines.Take(Words.Length).Select(Given));
        Assert.Equal(["er", "bleiben"], [Cells(lines[4])[2], Cells(lines[9])[2]]);
        Assert.Equal(["PRON", "VERB"], [Cells(lines[4])[3], Cells(lines[9])[3]]);
        Assert.Contains("# text = Am 13.Mai kam er . Gut\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheJsonOfAnalyzeListsTheWordsUnasked()
    {
        var document = JObject.Parse(workplace.Run("analyze", "a.conllu", "--format", "jsonl").Output);
        Assert.Equal(["Am", "13.", "Mai", "kam", "er", ".", "Gut", "Sie", "blieb", "."], document["tokens"]!.Select(token => (string?)token["text"]));
        Assert.Equal(2, document["sentences"]!.Count());
    }

    private static string[] Cells(string line) => line.Split('\t');

    /// <summary>The columns that the input fills: number, word and space.</summary>
    private static string Given(string line) => line.Length == 0 ? line : string.Join(' ', Cells(line)[0], Cells(line)[1], Cells(line)[9]);
}
