namespace ClaimCheck.Cli;

/// <summary>Does work on several threads and hands the results out in order, with a bounded number of them in memory.</summary>
internal static class OrderedWork
{
    /// <summary>Applies <paramref name="work"/> to each item; at most twice as many as there are threads are under way.</summary>
    /// <param name="items">Walked on the caller's thread, no further than needed.</param>
    /// <param name="work">Must be thread-safe.</param>
    /// <param name="threads">At least 1; with 1 everything happens on the caller's thread.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int threads, CancellationToken cancellation)
    {
        if (threads == 1)
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return work(item);
            }

            yield break;
        }

        var gate = new SemaphoreSlim(threads);
        var window = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            window.Enqueue(Task.Run(() => Gated(gate, work, item, cancellation), cancellation));
            if (window.Count >= threads * 2)
                yield return Result(window.Dequeue(), cancellation);
        }

        while (window.Count > 0)
            yield return Result(window.Dequeue(), cancellation);
    }

    private static TResult Gated<TItem, TResult>(SemaphoreSlim gate, Func<TItem, TResult> work, TItem item, CancellationToken cancellation)
    {
        gate.Wait(cancellation);
        try
        {
            return work(item);
        }
        finally
        {
            gate.Release();
        }
    }

    private static TResult Result<TResult>(Task<TResult> task, CancellationToken cancellation)
    {
        // The handle waits without wrapping the task's own exception.
        WaitHandle.WaitAny([((IAsyncResult)task).AsyncWaitHandle, cancellation.WaitHandle]);
        cancellation.ThrowIfCancellationRequested();
        return task.GetAwaiter().GetResult();
    }
}
