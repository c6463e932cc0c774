using System.Diagnostics;
using ClaimCheck.Languages;

namespace ClaimCheck.Cli;

/// <summary>Shows on a terminal how far a long run is: one line that is written over, from the second second on.</summary>
internal sealed class ProgressLine(TextWriter error, Messages messages, bool isShown)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private int articles;
    private long? total;
    private bool isOnScreen;

    /// <summary>Tells that more articles will be read.</summary>
    /// <param name="count">Counts them; asked only where progress is shown.</param>
    public void StartReading(Func<long?> count)
    {
        if (isShown)
            total = articles + count();
    }

    /// <summary>Counts one article.</summary>
    public void Advance()
    {
        articles++;
        if (isShown && watch.Elapsed >= next)
            Show(ProgressText.Of(messages, articles, total, watch.Elapsed));
    }

    /// <summary>Tells that reading is over and comparing begins.</summary>
    public void StartComparing()
    {
        if (isShown && watch.Elapsed >= Patience)
            Show(messages.Format("progress-comparing", ("count", articles.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    /// <summary>Wipes the line before anything else is written.</summary>
    public void Clear()
    {
        if (!isOnScreen)
            return;
        error.Write("\r\u001b[K");
        error.Flush();
        isOnScreen = false;
    }

    private void Show(string line)
    {
        error.Write("\r\u001b[K" + line);
        error.Flush();
        isOnScreen = true;
        next = watch.Elapsed + Pause;
    }
}
