using System.Text;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public class SortedLinesTests
{
    private readonly SortedLines lines = new(Encoding.UTF8.GetBytes("# list.tsv: x\n# columns: a, b\nStart\teins\tzwei\nStart-up\tdrei\nStartplatz\tvier\nÄmter\tfünf\n"));

    [Theory]
    [InlineData("Start", "eins,zwei")]
    [InlineData("Start-up", "drei")]
    [InlineData("Startplatz", "vier")]
    [InlineData("Ämter", "fünf")]
    [InlineData("Star", "")]
    [InlineData("Zug", "")]
    public void TheRowOfAWordIsFound(string word, string cells) => Assert.Equal(cells, string.Join(',', lines.Find(word)));
}
