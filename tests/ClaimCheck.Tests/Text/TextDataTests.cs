using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Text;

/// <summary>Runs the examples of the abbreviations.</summary>
public class TextDataTests
{
    public static TheoryData<string> Examples() =>
        [.. DataFile.Packaged("de/text/abbreviations.tsv").Rows.Select(row => row["example"])];

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnAbbreviationIsReadAsItsExampleSays(string example)
    {
        var sides = example.Split(" => ");
        var text = new Tokenizer(Language.German).Tokenize(new SourceDocument("a", sides[0]));
        var read = string.Join(" / ", text.Sentences.Select(sentence => string.Join(" ¦ ", Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Count).Select(text.Surface))));

        Assert.Equal(sides[1].Replace(" | ", " / ", StringComparison.Ordinal), read);
    }
}
