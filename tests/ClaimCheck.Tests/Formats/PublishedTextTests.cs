using ClaimCheck.Formats;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Formats;

public class PublishedTextTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-09", "2023-09")]
    [InlineData("2023-09-13", "2023-09-13")]
    [InlineData("2023-09-13T08:30", "2023-09-13T08:30")]
    [InlineData("2023-09-13 08:30:21", "2023-09-13T08:30:21")]
    [InlineData("2023-09-13T08:30:21.123Z", "2023-09-13T08:30:21Z")]
    [InlineData("2023-09-13T08:30:00+0200", "2023-09-13T08:30+02:00")]
    [InlineData("2023-09-13T08:30:00-03:30", "2023-09-13T08:30-03:30")]
    public void IsoTimesAreReadAsFinelyAsPrinted(string text, string expected)
    {
        Assert.True(PublishedText.TryParse(text, out var published));
        Assert.Equal(expected, IsoText.Of(published!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("13.09.2023")]
    [InlineData("2023-09-13T25:00")]
    [InlineData("2023-09T08:30")]
    [InlineData("2023-09-13T08:30+99:00")]
    [InlineData("gestern")]
    public void EverythingElseIsRefused(string text) => Assert.False(PublishedText.TryParse(text, out _));
}
