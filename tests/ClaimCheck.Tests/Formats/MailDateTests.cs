using ClaimCheck.Formats.Extraction;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Formats;

public class MailDateTests
{
    [Theory]
    [InlineData("Wed, 13 Sep 2023 08:30:21 +0200", "2023-09-13T08:30:21+02:00")]
    [InlineData("13 Sep 23 08:30 GMT", "2023-09-13T08:30Z")]
    [InlineData("Wed, 13 September 2023", "2023-09-13")]
    [InlineData("Fri, 21 Nov 1997 09:55:06 -0600 (CST)", "1997-11-21T09:55:06-06:00")]
    [InlineData("Tue, 5 Mar 2024 08:00:00 XYZ", "2024-03-05T08:00")]
    public void DatesOfMailsAndFeedsAreRead(string printed, string expected) => Assert.Equal(expected, IsoText.Of(MailDate.Read(printed)!));

    [Theory]
    [InlineData("")]
    [InlineData("Wed")]
    [InlineData("31 Feb 2023")]
    [InlineData("13 Foo 2023")]
    public void OtherWordsAreNone(string printed) => Assert.Null(MailDate.Read(printed));
}
