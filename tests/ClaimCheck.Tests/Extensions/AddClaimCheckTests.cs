using ClaimCheck.Documents;
using ClaimCheck.Extensions.DependencyInjection;
using ClaimCheck.Tests.Properties;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClaimCheck.Tests.Extensions;

public class AddClaimCheckTests
{
    [Fact]
    public void ThePipelineAndTheCheckerAreSingletons()
    {
        using var services = new ServiceCollection().AddClaimCheck().AddClaimCheck().BuildServiceProvider(validateScopes: true);
        Assert.Same(ClaimPipeline.German, services.GetRequiredService<ClaimPipeline>());
        Assert.Same(services.GetRequiredService<ClaimChecker>(), services.GetRequiredService<ClaimChecker>());
    }

    [Fact]
    public void EveryCallMayChangeThePipeline()
    {
        var seen = new List<string>();
        using var services = new ServiceCollection()
            .AddClaimCheck(builder => seen.Add(builder.WithoutRule("near").ToString()!))
            .AddClaimCheck(builder => seen.Add(builder.WithoutRule("subject-open").ToString()!))
            .BuildServiceProvider();
        Assert.Empty(seen);
        var pipeline = services.GetRequiredService<ClaimPipeline>();
        Assert.Equal(2, seen.Count);
        Assert.DoesNotContain(pipeline.Compare(SampleArticles.Meeting).Findings, finding => finding.Reason.Code == "subject-open");
        Assert.Contains(ClaimPipeline.German.Compare(SampleArticles.Meeting).Findings, finding => finding.Reason.Code == "subject-open");
    }

    [Fact]
    public async Task TheCheckerFindsWhatThePipelineFinds()
    {
        using var services = new ServiceCollection().AddClaimCheck().BuildServiceProvider();
        var comparison = await services.GetRequiredService<ClaimChecker>().CheckAsync(SampleArticles.Meeting.Select(article => article.Document).ToAsyncEnumerable());
        Assert.Equal(Rendered.Comparison(ClaimPipeline.German.Compare(SampleArticles.Meeting)), Rendered.Comparison(comparison));
    }

    [Fact]
    public async Task WhatWasUnderstoodIsLogged()
    {
        var log = new RecordingLogger();
        using var services = new ServiceCollection().AddSingleton<ILogger<ClaimChecker>>(log).AddClaimCheck().BuildServiceProvider();
        SourceDocument[] documents =
        [
            new("a", "Bei dem Brand in Lübeck starben drei Menschen."),
            new("b\nfake", "Three people died in the fire in the old town of the city, the police said on Tuesday."),
        ];
        await services.GetRequiredService<ClaimChecker>().CheckAsync(documents.ToAsyncEnumerable());
        Assert.Equal(
            ["Debug: Read a: 1 claims", "Warning: b fake is not German but en; it yields no claims", "Information: Compared 2 articles with 1 claims, of which 0 met another: 0 findings"],
            log.Lines);
    }

    [Fact]
    public async Task TwoArticlesOfOneNameAreRefused()
    {
        var checker = new ClaimChecker(ClaimPipeline.German, new RecordingLogger());
        await Assert.ThrowsAsync<ArgumentException>(() => checker.CheckAsync(new[] { new SourceDocument("a", string.Empty), new SourceDocument("a", string.Empty) }.ToAsyncEnumerable()));
    }

    [Fact]
    public void MistakesOfTheCallerFailAtTheDoor()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddClaimCheck());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddClaimCheck(null!));
    }
}
