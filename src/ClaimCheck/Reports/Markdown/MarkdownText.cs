using System.Text;

namespace ClaimCheck.Reports.Markdown;

/// <summary>Writes text so that Markdown shows it as it is.</summary>
internal static class MarkdownText
{
    // Everything that opens markup of CommonMark or GitHub's additions: code, emphasis, links, HTML, tables, mathematics, mentions.
    private const string Active = "\\`*_{}[]<>#|!~&$^@";

    /// <summary>The text on one line, harmless, with a backslash before every sign that would act.</summary>
    public static string Of(string text)
    {
        var visible = VisibleText.Of(text).Trim();
        var escaped = new StringBuilder(visible.Length + 8);
        var opener = ListMark(visible);
        for (var i = 0; i < visible.Length; i++)
        {
            if (i == opener || Active.Contains(visible[i], StringComparison.Ordinal) || OpensAddress(visible.AsSpan(i)))
                escaped.Append('\\');
            escaped.Append(visible[i]);
            // GitHub links "www." too; a backslash before a letter would be shown.
            if (visible.AsSpan(i).StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                escaped.Append(visible, i + 1, 2).Append("\\.");
                i += 3;
            }
        }

        return escaped.ToString();
    }

    /// <summary>A link to an address of the web; the text alone where <paramref name="url"/> is none.</summary>
    public static string Link(string text, string? url)
    {
        var shown = Of(text);
        return WebAddress.Of(url) is { } address && shown.Length > 0 ? $"[{shown}](<{address}>)" : shown;
    }

    // GitHub makes links of bare addresses.
    private static bool OpensAddress(ReadOnlySpan<char> text) => text.StartsWith("://");

    /// <summary>The sign that makes a line a list, a heading or a rule: "-", "+", "=", and the mark behind a number; -1 where there is none.</summary>
    private static int ListMark(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        var marks = digits == 0 ? "-+=" : ".)";
        if (digits == text.Length || !marks.Contains(text[digits], StringComparison.Ordinal))
            return -1;
        // "1.500 Menschen" and "-15 Grad" are no lists.
        return digits + 1 == text.Length || text[digits + 1] == ' ' || text[digits + 1] == text[digits] ? digits : -1;
    }
}
