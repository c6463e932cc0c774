using System.Runtime.CompilerServices;
using ClaimCheck.Documents;
using ClaimCheck.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests;

public class ConcurrentReadingTests
{
    private static readonly Article Nothing = ClaimPipeline.German.Read(new SourceDocument("nothing", string.Empty));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public async Task ArticlesComeInTheOrderOfTheDocuments(int parallelism)
    {
        // The earlier a document, the longer it takes.
        Article Read(SourceDocument document)
        {
            Thread.Sleep(Math.Max(0, 20 - int.Parse(document.Id, System.Globalization.CultureInfo.InvariantCulture)));
            return Nothing with { Document = document };
        }

        var ids = new List<string>();
        await foreach (var article in ConcurrentReading.Run(Documents(30), Read, parallelism))
            ids.Add(article.Document.Id);
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i}"), ids);
    }

    [Fact]
    public void TheParallelismChangesNoByte() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(GeneratedText.Article.Generator)),
        Arb.From(Gen.Choose(2, 9)),
        (texts, parallelism) =>
        {
            var documents = texts.Select((text, i) => new SourceDocument($"{i}", text)).ToList();
            Assert.Equal(
                documents.Select(document => Rendered.Article(ClaimPipeline.German.Read(document))),
                ClaimPipeline.German.ReadAsync(documents.ToAsyncEnumerable(), parallelism).Select(Rendered.Article).ToBlockingEnumerable());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public async Task NoMoreDocumentsAreHeldThanAreReadAtATime()
    {
        var taken = 0;
        var given = 0;
        var atOnce = 0;
        var most = 0;
        Article Read(SourceDocument document)
        {
            InterlockedMax(ref most, Interlocked.Increment(ref atOnce));
            Thread.Sleep(1);
            Interlocked.Decrement(ref atOnce);
            return Nothing;
        }

        await foreach (var article in ConcurrentReading.Run(Documents(200, () => taken++), Read, parallelism: 5))
        {
            _ = article;
            Assert.InRange(taken - given, 1, 5);
            given++;
        }

        Assert.Equal((200, 200), (taken, given));
        Assert.InRange(most, 1, 5);
    }

    [Fact]
    public async Task CancellingEndsTheWalk()
    {
        using var source = new CancellationTokenSource();
        var articles = ClaimPipeline.German.ReadAsync(Documents(int.MaxValue), 2, source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var article in articles)
            {
                if (article.Document.Id == "7")
                    await source.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task WhoeverStopsEarlyLeavesNothingBehind()
    {
        var underWay = 0;
        Article Read(SourceDocument document)
        {
            Interlocked.Increment(ref underWay);
            Thread.Sleep(20);
            Interlocked.Decrement(ref underWay);
            return Nothing;
        }

        await foreach (var article in ConcurrentReading.Run(Documents(int.MaxValue), Read, parallelism: 4))
        {
            _ = article;
            break;
        }

        Assert.Equal(0, underWay);
    }

    [Fact]
    public async Task AFaultComesAtItsTurn()
    {
        static Article Read(SourceDocument document) => document.Id == "3" ? throw new InvalidOperationException("broken") : Nothing with { Document = document };

        var read = new List<string>();
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var article in ConcurrentReading.Run(Documents(9), Read, parallelism: 4))
                read.Add(article.Document.Id);
        });
        Assert.Equal("broken", fault.Message);
        Assert.Equal(["0", "1", "2"], read);
    }

    [Fact]
    public void MistakesOfTheCallerFailAtTheDoor()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimPipeline.German.ReadAsync(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimPipeline.German.ReadAsync(Documents(1), parallelism: 0));
    }

    private static async IAsyncEnumerable<SourceDocument> Documents(int count, Action? taken = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            taken?.Invoke();
            yield return new SourceDocument($"{i}", $"Bei dem Brand starben {i} Menschen.");
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen; seen = most)
            Interlocked.CompareExchange(ref most, value, seen);
    }
}
