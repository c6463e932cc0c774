using System.Diagnostics;
using System.Globalization;
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
    private bool isOnScreen;

    /// <summary>Counts one article.</summary>
    public void Advance()
    {
        articles++;
        if (isShown && watch.Elapsed >= next)
            Show("progress");
    }

    /// <summary>Tells that reading is over and comparing begins.</summary>
    public void StartComparing()
    {
        if (isShown && watch.Elapsed >= Patience)
            Show("progress-comparing");
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

    private void Show(string key)
    {
        error.Write("\r\u001b[K" + messages.Format(key, ("count", articles.ToString(CultureInfo.InvariantCulture))));
        error.Flush();
        isOnScreen = true;
        next = watch.Elapsed + Pause;
    }
}
