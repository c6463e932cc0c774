using NodaTime;

namespace ClaimCheck.Formats;

/// <summary>How inputs are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>Where relative paths start.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The publication date of articles that carry none, or only a coarser one that contains it.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Opens the standard input, for the path <c>-</c>; called at most once.</summary>
    public Func<Stream>? StandardInput { get; init; }

    /// <summary>Told of every file in a folder that is left out because it is of another kind or holds no documents.</summary>
    public Action<string>? LeftOut { get; init; }

    /// <summary>The size in bytes of the largest page, feed, mail or word processor file that is read, unpacked where it is packed; 64 MB where nothing else is said.</summary>
    public long LargestFile { get; init; } = 64L << 20;
}
