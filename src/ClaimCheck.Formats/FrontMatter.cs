using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Formats;

/// <summary>The YAML block between two lines of three hyphens at the very start of a text.</summary>
internal sealed record FrontMatter
{
    /// <summary>A block longer than this is text that happens to start with a rule.</summary>
    private const int LongestBlock = 64 * 1024;

    private const string Fence = "---";

    /// <summary>Where the text begins; 0 where there is no front matter.</summary>
    public int End { get; private init; }

    /// <summary>The headline with its quotation marks and escapes resolved.</summary>
    public string? Title { get; private init; }

    /// <summary>Where the value of <c>title</c> stands, without its quotation marks.</summary>
    public TextSpan? TitleSpan { get; private init; }

    /// <summary>The outlet or agency.</summary>
    public string? Source { get; private init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? Published { get; private init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; private init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; private init; }

    /// <summary>Reads the block at the start of <paramref name="text"/>, entry by entry, so that a bad one spoils no other.</summary>
    public static FrontMatter Read(string text, string name, ICollection<InputProblem>? problems)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || TextLines.EndOf(text, 0) != Fence.Length)
            return new FrontMatter();

        var first = TextLines.NextStart(text, 0);
        var close = ClosingFence(text, first);
        if (close < 0)
            return new FrontMatter();

        var front = new FrontMatter { End = TextLines.NextStart(text, close) };
        for (var start = first; start < close;)
        {
            var end = EndOfEntry(text, start, close);
            if (FrontMatterEntry.Read(text, new TextSpan(start, end)) is { } entry)
                front = front.With(entry, name, TextLines.NumberAt(text, start), problems);
            start = end;
        }

        return front;
    }

    private FrontMatter With(FrontMatterEntry entry, string name, int line, ICollection<InputProblem>? problems)
    {
        if (entry.IsDoubtful)
            problems?.Add(new InputProblem(name, line, InputProblemKind.FrontMatterLine, entry.Value));
        if (entry.Value.Length == 0)
            return this;

        switch (entry.Key)
        {
            case "title":
                return this with { Title = entry.Value, TitleSpan = entry.Span };
            case "source":
                return this with { Source = entry.Value };
            case "url":
                return this with { Url = entry.Value };
            case "author":
                return this with { Author = entry.Value };
            case "published" when PublishedText.TryParse(entry.Value, out var published):
                return this with { Published = published };
            case "published":
                problems?.Add(new InputProblem(name, line, InputProblemKind.PublishedUnreadable, entry.Value));
                return this;
            default:
                return this;
        }
    }

    private static int ClosingFence(string text, int start)
    {
        var last = Math.Min(text.Length, LongestBlock);
        for (; start < last; start = TextLines.NextStart(text, start))
        {
            var line = text.AsSpan(start, TextLines.EndOf(text, start) - start);
            if (line.SequenceEqual(Fence) || line.SequenceEqual("..."))
                return start;
        }

        return -1;
    }

    /// <summary>An entry goes on over the lines that are indented.</summary>
    private static int EndOfEntry(string text, int start, int close)
    {
        var end = TextLines.NextStart(text, start);
        while (end < close && text[end] is ' ' or '\t')
            end = TextLines.NextStart(text, end);
        return Math.Min(end, close);
    }
}
