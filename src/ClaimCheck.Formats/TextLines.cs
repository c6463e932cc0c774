using ClaimCheck.Values;

namespace ClaimCheck.Formats;

/// <summary>The lines of a text as spans, without the white space around them.</summary>
internal static class TextLines
{
    /// <summary>The next line with anything in it, from <paramref name="start"/>; empty, at the end of the text, where there is none.</summary>
    public static TextSpan FirstFilled(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, EndOf(text, start));
    }

    /// <summary>Where the line that begins at <paramref name="start"/> ends, trailing white space left out.</summary>
    public static int EndOf(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        end = end < 0 ? text.Length : start + end;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Where the line after the one at <paramref name="position"/> begins.</summary>
    public static int NextStart(string text, int position)
    {
        var feed = text.AsSpan(position).IndexOfAny('\n', '\r');
        if (feed < 0)
            return text.Length;
        feed += position;
        return text[feed] == '\r' && feed + 1 < text.Length && text[feed + 1] == '\n' ? feed + 2 : feed + 1;
    }

    /// <summary>The number, from 1, of the line that holds <paramref name="position"/>.</summary>
    public static int NumberAt(string text, int position)
    {
        var number = 1;
        for (var i = NextStart(text, 0); i <= position && i < text.Length; i = NextStart(text, i))
            number++;
        return number;
    }
}
