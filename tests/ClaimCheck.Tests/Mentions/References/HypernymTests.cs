using ClaimCheck.Documents;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Mentions.References;

public class HypernymTests
{
    public static TheoryData<string> Examples()
    {
        var examples = new TheoryData<string>();
        foreach (var row in DataFile.Packaged("de/entities/hypernyms.tsv").Rows)
            examples.Add(row["lemma"] + ": " + row["example"]);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheGeneralNounTakesUpTheSpecialOne(string example)
    {
        var (noun, rest) = Cut(example, ": ");
        var (text, special) = Cut(rest, " => ");
        var article = ClaimPipeline.German.Read(new SourceDocument("a", text));
        var reference = Assert.Single(article.References, reference => reference.Span.In(text) == noun);
        Assert.Equal(special, article.Text.Surface(Assert.Single(reference.Antecedents).Start));
    }

    private static (string Before, string After) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return (text[..at], text[(at + mark.Length)..]);
    }
}
