namespace ClaimCheck.Tests.Formats;

public class SampleArticleTests
{
    public static TheoryData<string> Names() => [.. SampleArticle.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnArticleIsReadAsAPersonWouldReadIt(string name) =>
        Assert.Equal(SampleArticle.ExpectationFor(name), SampleArticle.Printed(SampleArticle.Read(name)));
}
