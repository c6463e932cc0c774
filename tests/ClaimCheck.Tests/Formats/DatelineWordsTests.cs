using ClaimCheck.Formats;
using ClaimCheck.Languages;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Formats;

public class DatelineWordsTests
{
    public static TheoryData<string> Examples() => [.. DataFile.Packaged("de/datelines.tsv").Rows.Select(row => row["example"])];

    [Theory]
    [MemberData(nameof(Examples))]
    public void EachWordOfTheTableDatesItsExample(string example)
    {
        var parts = example.Split(" => ");
        Assert.Equal(parts[1], IsoText.Of(ArticleText.Read("a", parts[0] + "\nText folgt.").Published!));
    }
}
