using System.Text;
using ClaimCheck.Formats.Docx;
using ClaimCheck.Formats.Html;
using ClaimCheck.Formats.Mail;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats;

/// <summary>The formats that a text has to be extracted from.</summary>
internal static class DocumentFormats
{
    /// <summary>What tells a format stands at the start.</summary>
    private const int Searched = 1024;

    /// <summary>The reader for files with <paramref name="extension"/>, in lower case with its dot; <see langword="null"/> where there is none.</summary>
    public static Func<InputBytes, IReadOnlyList<InputRead>>? ForExtension(string extension) => extension switch
    {
        ".html" or ".htm" or ".xhtml" => HtmlPage.Read,
        ".xml" or ".rss" or ".atom" or ".nitf" or ".newsml" => XmlArticles.Read,
        ".docx" => WordFile.Read,
        ".eml" => MailFile.Read,
        _ => null,
    };

    /// <summary>The reader for bytes without a name; <see langword="null"/> where they are text, JSON or nothing that is known.</summary>
    public static Func<InputBytes, IReadOnlyList<InputRead>>? ForContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..])
            return WordFile.Read;

        // Byte order marks and the empty halves of UTF-16 say nothing here.
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]).Replace("\0", string.Empty, StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF');
        if (HtmlPage.IsOne(start))
            return HtmlPage.Read;
        if (XmlArticles.IsOne(start))
            return XmlArticles.Read;
        return MailFile.IsOne(bytes) ? MailFile.Read : null;
    }
}
