namespace ClaimCheck.Tests.Packaging;

/// <summary>The fenced blocks of README.md that are code to run or output of it.</summary>
internal static class ReadmePage
{
    /// <summary>The page.</summary>
    public static string Text => File.ReadAllText(Repository.PathOf("README.md"));

    /// <summary>The block behind the comment <paramref name="marker"/>, without its fence.</summary>
    public static string Block(string marker)
    {
        var (start, end) = Bounds(Text, marker);
        return Text[start..end];
    }

    /// <summary>The page with another block behind the comment <paramref name="marker"/>.</summary>
    public static string With(string marker, string block)
    {
        var (start, end) = Bounds(Text, marker);
        return Text[..start] + (block.Length == 0 || block.EndsWith('\n') ? block : block + "\n") + Text[end..];
    }

    /// <summary>The command line behind <c>output:</c> in a comment.</summary>
    public static string[] Command()
    {
        const string begin = "<!-- output: ";
        var start = Text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return Text[start..Text.IndexOf(" -->", start, StringComparison.Ordinal)].Split(' ');
    }

    private static (int Start, int End) Bounds(string text, string marker)
    {
        var comment = text.IndexOf("<!-- " + marker, StringComparison.Ordinal);
        Assert.True(comment >= 0, $"README.md has no comment '<!-- {marker}'");
        var fence = text.IndexOf("```", comment, StringComparison.Ordinal);
        var start = text.IndexOf('\n', fence) + 1;
        return (start, text.IndexOf("```", start, StringComparison.Ordinal));
    }
}
