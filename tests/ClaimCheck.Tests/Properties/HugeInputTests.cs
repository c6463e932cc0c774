using ClaimCheck.Documents;

namespace ClaimCheck.Tests.Properties;

/// <summary>Texts that no newsroom writes: each took the square of its length somewhere once and would not end here then.</summary>
public class HugeInputTests
{
    [Theory]
    [InlineData("Das sind ", "17 ", 10_000)]
    [InlineData("Das sind ", "17, ", 10_000)]
    [InlineData("Das sind ", "12 Tote und ", 5_000)]
    [InlineData("Er war ", "am 12. September 2023 ", 5_000)]
    [InlineData("Er sah ", "Angela Merkel und er sie ", 10_000)]
    [InlineData("Er sah ", "12 Kilometer von der Grenze zu China ", 5_000)]
    [InlineData("", "„Das ist doch nicht wahr, mein Herr“, sagte der Minister. ", 20_000)]
    [InlineData("Er sagte ", "„das ", 100_000)]
    [InlineData("Er sagte ", "(", 100_000)]
    [InlineData("Er sagte das", ", dass er sagt", 50_000)]
    [InlineData("Er sagte ", "und er geht ", 50_000)]
    public void RepeatedWordsAreReadAndCompared(string start, string repeated, int times)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, times)) + "in der Stadt.";
        var article = ClaimPipeline.German.Read(new SourceDocument("a", text));

        var comparison = ClaimPipeline.German.Compare([article]);

        Assert.Equal(article.Claims.Length, comparison.Claims.Length);
        Assert.True(article.Text.Tokens.Length >= times);
    }

    [Fact]
    public void ATableOfFiguresInTwoArticlesIsCompared()
    {
        var rows = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"In der Stadt Nummer {i} sind {i + 2} Menschen gestorben. "));
        var one = ClaimPipeline.German.Read(new SourceDocument("a", rows));
        var other = ClaimPipeline.German.Read(new SourceDocument("b", rows));

        Assert.NotEmpty(ClaimPipeline.German.Compare([one, other]).Claims);
    }
}
