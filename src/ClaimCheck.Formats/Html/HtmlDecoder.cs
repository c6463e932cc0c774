using System.Text;

namespace ClaimCheck.Formats.Html;

/// <summary>Turns the bytes of a page into text: by byte order mark, by what the page says about itself, or by what fits.</summary>
internal static class HtmlDecoder
{
    /// <summary>The declaration stands at the start of a page.</summary>
    private const int Searched = 4096;

    private const string Key = "charset";
    private const string XmlKey = "encoding";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a page.</summary>
    /// <remarks>Browsers save a page as UTF-8 and leave its declaration alone: bytes that are UTF-8 are read as that, whatever is declared.</remarks>
    public static DecodedText Decode(byte[] bytes)
    {
        if (HasMark(bytes) || bytes.AsSpan().Contains((byte)0) || IsUtf8(bytes))
            return TextDecoder.Decode(bytes);
        if (EncodingNamed(Declared(bytes)) is { } encoding)
            return new DecodedText(encoding.GetString(bytes), null);

        var decoded = TextDecoder.Decode(bytes);
        return decoded.Problem == InputProblemKind.Encoding
            ? new DecodedText(Encoding.UTF8.GetString(bytes), InputProblemKind.BrokenBytes, decoded.Detail)
            : decoded;
    }

    private static bool HasMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetCharCount(bytes) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The name behind <c>charset=</c> in a <c>meta</c> element or <c>encoding=</c> in an XML declaration.</summary>
    private static string? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Searched));
        var key = head.StartsWith("<?xml", StringComparison.Ordinal) ? XmlKey : Key;
        var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;

        var start = at + key.Length;
        while (start < head.Length && (char.IsWhiteSpace(head[start]) || head[start] is '=' or '"' or '\''))
            start++;
        var end = start;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_'))
            end++;
        return head[start..end];
    }

    /// <summary>An encoding of one byte a character; browsers read ISO 8859-1 as windows-1252.</summary>
    private static Encoding? EncodingNamed(string? name)
    {
        if (name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        var isLatin = name.ToLowerInvariant() is "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "cp1252";
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(isLatin ? "windows-1252" : name);
            return encoding is { IsSingleByte: true } ? encoding : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
