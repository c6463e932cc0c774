using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("HTTP://example.org", "http://example.org/")]
    [InlineData("https://example.org/\" onclick=\"x", "https://example.org/%22%20onclick=%22x")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//example.org", null)]
    [InlineData("/a/b", null)]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("https://bank.example@evil.example/", null)]
    [InlineData("https://", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void OnlyTheWebBecomesALink(string? address, string? expected) => Assert.Equal(expected, WebAddress.Of(address));
}
