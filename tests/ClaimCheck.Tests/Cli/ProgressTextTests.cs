using ClaimCheck.Cli;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Cli;

public class ProgressTextTests
{
    [Theory]
    [InlineData(0, 100L, 0.5, "0 articles read …")]
    [InlineData(700, 3500L, 2, "700 of 3500 articles read (350/s, about 8 s left) …")]
    [InlineData(5, 50L, 2, "5 of 50 articles read (2.5/s, about 18 s left) …")]
    [InlineData(10, 10_000L, 10, "10 of 10000 articles read (1.0/s, about 2 h 46 min left) …")]
    [InlineData(100, 1_000L, 10, "100 of 1000 articles read (10/s, about 1 min 30 s left) …")]
    [InlineData(700, null, 2, "700 articles read (350/s) …")]
    [InlineData(700, 700L, 2, "700 articles read (350/s) …")]
    [InlineData(700, 10L, 2, "700 articles read (350/s) …")]
    public void TheLineSaysHowFarAndHowLongStill(int done, long? total, double seconds, string expected) =>
        Assert.Equal(expected, ProgressText.Of(Messages.English, done, total, TimeSpan.FromSeconds(seconds)));
}
