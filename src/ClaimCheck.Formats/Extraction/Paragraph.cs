namespace ClaimCheck.Formats.Extraction;

/// <summary>One paragraph of an extracted text.</summary>
/// <param name="Text">Its lines; neither empty nor with white space around.</param>
/// <param name="HeadingLevel">1 to 6 for a heading, 0 for anything else.</param>
/// <param name="LinkLetters">How many of its characters are the words of a link.</param>
internal sealed record Paragraph(string Text, int HeadingLevel = 0, int LinkLetters = 0)
{
    /// <summary>The blank line between two paragraphs of a text.</summary>
    public const string Break = "\n\n";

    /// <summary>Whether at least <paramref name="percent"/> of a hundred characters are links.</summary>
    public bool IsLinked(int percent) => LinkLetters > 0 && LinkLetters * 100L >= Text.Length * (long)percent;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsAsSentence => Text.TrimEnd('"', '“', '”', '«', '»', '‘', '’', '\'', ')') is [.., '.' or '!' or '?' or '…'];

    /// <summary>The paragraphs as one text.</summary>
    public static string Join(IEnumerable<Paragraph> paragraphs) => string.Join(Break, paragraphs.Select(paragraph => paragraph.Text));
}
