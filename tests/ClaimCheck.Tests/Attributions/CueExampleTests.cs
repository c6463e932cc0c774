using ClaimCheck.Attributions;
using ClaimCheck.Documents;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Attributions;

/// <summary>Runs the examples of the lists of cues.</summary>
public class CueExampleTests
{
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var name in (string[])["cue-verbs.tsv", "cue-prepositions.tsv", "cue-adverbs.tsv", "cue-nouns.tsv"])
        {
            foreach (var row in DataFile.Packaged("de/attributions/" + name).Rows)
                examples.Add(name, row["example"]);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheExampleIsReadAsTheListSays(string list, string example)
    {
        _ = list;
        var parts = example.Split(" => ");
        var quotations = ClaimPipeline.German.Read(new SourceDocument("example", parts[0])).Quotations;
        if (parts[1] == "-")
        {
            Assert.Empty(quotations);
            return;
        }

        var expected = parts[1].Split(": ", 2);
        Assert.Contains(quotations, quotation =>
            Enum.GetName(quotation.Type)!.Equals(expected[0], StringComparison.OrdinalIgnoreCase)
            && string.Join(" … ", quotation.Spans.Select(span => span.In(parts[0]))) == expected[1]);
    }

    [Fact]
    public void OutletsHaveOneGroupForEachName() =>
        Assert.All(
            DataFile.Packaged("de/attributions/outlets.tsv").Rows.GroupBy(row => row["canonical"], StringComparer.Ordinal),
            outlet => Assert.Single(outlet.Select(row => row["group"]).Distinct(StringComparer.Ordinal)));
}
