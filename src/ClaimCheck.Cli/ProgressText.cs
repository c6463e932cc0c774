using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Cli;

/// <summary>Says how far a run is: articles read, how many a second, and how long the rest will take.</summary>
internal static class ProgressText
{
    // A rate over less than this is chance.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);

    /// <summary>The line that is shown.</summary>
    /// <param name="messages">The language.</param>
    /// <param name="done">How many articles are read.</param>
    /// <param name="total">How many there probably are; <see langword="null"/> where nobody can know.</param>
    /// <param name="elapsed">Since the beginning.</param>
    public static string Of(Messages messages, int done, long? total, TimeSpan elapsed)
    {
        if (elapsed < Warm || done == 0)
            return messages.Format("progress", ("count", Number(done)));

        var rate = done / elapsed.TotalSeconds;
        if (total is not { } all || all <= done)
            return messages.Format("progress-rate", ("count", Number(done)), ("rate", Rate(messages, rate)));

        var left = TimeSpan.FromSeconds(Math.Ceiling((all - done) / rate));
        return messages.Format("progress-left", ("count", Number(done)), ("total", Number(all)), ("rate", Rate(messages, rate)), ("left", Length(left)));
    }

    private static string Length(TimeSpan left) => left.TotalMinutes < 1
        ? $"{left.Seconds} s"
        : left.TotalHours < 1 ? $"{left.Minutes} min {left.Seconds:D2} s" : $"{(int)left.TotalHours} h {left.Minutes:D2} min";

    private static string Rate(Messages messages, double rate) => rate < 10
        ? rate.ToString("0.0", CultureInfo.InvariantCulture).Replace(".", messages.Template("number-decimal"), StringComparison.Ordinal)
        : Number((long)rate);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
