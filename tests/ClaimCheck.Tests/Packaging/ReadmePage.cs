using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimCheck.Tests.Packaging;

/// <summary>The fenced blocks of README.md that are code to run or output of it.</summary>
internal static partial class ReadmePage
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

    /// <summary>The comments that name a command whose output follows: <c>output: check a.txt</c>, <c>output, 6 lines: models</c>.</summary>
    public static IReadOnlyList<string> Outputs() => [.. OutputComment().Matches(Text).Select(match => match.Groups[1].Value)];

    /// <summary>The comments that name a file of the checkout that follows.</summary>
    public static IReadOnlyList<string> Files() => [.. FileComment().Matches(Text).Select(match => match.Groups[1].Value)];

    /// <summary>All blocks of YAML.</summary>
    public static IReadOnlyList<string> Yaml() => [.. YamlBlock().Matches(Text).Select(match => match.Groups[1].Value)];

    /// <summary>The command line behind the first <c>output:</c>, or in the comment <paramref name="marker"/>.</summary>
    public static string[] Command(string? marker = null)
    {
        marker ??= Outputs()[0];
        return marker[(marker.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ');
    }

    /// <summary>How many lines the page shows of an output; <see langword="null"/> for all.</summary>
    public static int? LinesOf(string marker) =>
        marker.StartsWith("output, ", StringComparison.Ordinal) ? int.Parse(marker.Split(' ')[1], CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("<!-- (output(?:, [0-9]+ lines)?: .*?) -->")]
    private static partial Regex OutputComment();

    [GeneratedRegex("<!-- (file: .*?) -->")]
    private static partial Regex FileComment();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    private static (int Start, int End) Bounds(string text, string marker)
    {
        var comment = text.IndexOf("<!-- " + marker, StringComparison.Ordinal);
        Assert.True(comment >= 0, $"README.md has no comment '<!-- {marker}'");
        var fence = text.IndexOf("```", comment, StringComparison.Ordinal);
        var start = text.IndexOf('\n', fence) + 1;
        return (start, text.IndexOf("```", start, StringComparison.Ordinal));
    }
}
