using System.Runtime.CompilerServices;
using ClaimCheck.Documents;

namespace ClaimCheck;

/// <summary>Reads a stream of documents on several threads and hands the articles out in order, with a bounded number of them in memory.</summary>
internal static class ConcurrentReading
{
    /// <summary>Applies <paramref name="read"/> to each document; at most <paramref name="parallelism"/> are under way or wait for their turn.</summary>
    public static async IAsyncEnumerable<Article> Run(
        IAsyncEnumerable<SourceDocument> documents, Func<SourceDocument, Article> read, int parallelism, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var window = new Queue<Task<Article>>();
        try
        {
            await foreach (var document in documents.WithCancellation(cancellation).ConfigureAwait(false))
            {
                window.Enqueue(Task.Run(() => read(document), cancellation));
                if (window.Count < parallelism)
                    continue;
                yield return await window.Peek().WaitAsync(cancellation).ConfigureAwait(false);
                _ = window.Dequeue();
            }

            while (window.Count > 0)
            {
                yield return await window.Peek().WaitAsync(cancellation).ConfigureAwait(false);
                _ = window.Dequeue();
            }
        }
        finally
        {
            // Whoever stops early waits for what is under way, some milliseconds, so that nothing is read on behind their back.
            foreach (Task reading in window)
                await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
