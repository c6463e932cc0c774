namespace ClaimCheck.Tests;

public class ClaimPipelineBuilderTests
{
    [Fact]
    public void ARuleThatDoesNotExistIsRefused() =>
        Assert.Throws<CustomizationException>(() => new ClaimPipelineBuilder().WithoutRule("no-such-rule"));

    [Fact]
    public void AnAnalyzerMustBeGiven() =>
        Assert.Throws<ArgumentNullException>(() => new ClaimPipelineBuilder().WithAnalyzer(null!));
}
