using ClaimCheck.Documents;
using ClaimCheck.Formats;

namespace ClaimCheck.Tests.Formats;

public class ConlluTextTests
{
    private const string Rest = "\t_\t_\t_\t_\t_\t_\t_\t";

    [Fact]
    public void WordsAreJoinedByTheirSpaces()
    {
        var conllu = $"# text = x\n1-2\tIm{Rest}_\n1\tIn{Rest}_\n2\tdem{Rest}_\n3\tHaus{Rest}SpaceAfter=No\n4\t.{Rest}_\n4.1\tist{Rest}_\n\n\n1\tJa{Rest}SpaceAfter=No\n2\t.{Rest}_\n";
        Assert.Equal("Im Haus.\nJa.", Document(conllu).Text);
    }

    [Fact]
    public void WordsAndSentencesAreKeptAsTheyAre()
    {
        // Our own tokenizer would neither part "13.Mai" nor keep "10 000 km" together, and would end a sentence at "kam.".
        var conllu = $"1\tAm{Rest}_\n2\t13.{Rest}SpaceAfter=No\n3\tMai{Rest}_\n4\tkam{Rest}SpaceAfter=No\n5\t.{Rest}_\n6\t10 000 km{Rest}_\n\n1\tGut{Rest}_\n";
        var text = ClaimPipeline.German.Read(Document(conllu)).Text;

        Assert.Equal(["Am", "13.", "Mai", "kam", ".", "10 000 km", "Gut"], Enumerable.Range(0, text.Tokens.Length).Select(text.Surface));
        Assert.Equal(["Am 13.Mai kam. 10 000 km", "Gut"], text.Sentences.Select(sentence => sentence.Span.In(text.Document.Content)));
    }

    [Theory]
    [InlineData("# c\n1\tHaus\n")]
    [InlineData("# c\n1\t\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    public void ALineWithoutAWordInTenColumnsIsNamed(string conllu) =>
        Assert.Equal(new InputProblem("a.conllu", 2, InputProblemKind.InvalidConllu), ConlluText.Read("a", "a.conllu", conllu).Problem);

    [Fact]
    public void AFileWithoutSentencesIsAnEmptyText() => Assert.Empty(ClaimPipeline.German.Read(Document("# only a comment\n\n")).Text.Tokens);

    private static SourceDocument Document(string conllu) => ConlluText.Read("a", "a.conllu", conllu).Document!;
}
