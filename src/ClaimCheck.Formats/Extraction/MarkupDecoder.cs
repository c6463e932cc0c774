using System.Text;

namespace ClaimCheck.Formats.Extraction;

/// <summary>Turns the bytes of marked-up text into text: by byte order mark, by what the page says about itself, or by what fits.</summary>
internal static class MarkupDecoder
{
    /// <summary>The declaration stands at the start of a page.</summary>
    private const int Searched = 4096;

    private const string Key = "charset";
    private const string XmlKey = "encoding";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes an input and reads its text.</summary>
    /// <returns>What was read, with a warning where there was doubt about the encoding, or the reason why the bytes are no text.</returns>
    public static IReadOnlyList<InputRead> Read(InputBytes input, Func<string, IEnumerable<InputRead>> read)
    {
        var decoded = Decode(input.Bytes);
        var reads = new List<InputRead>();
        if (decoded.Problem is { } kind)
            reads.Add(input.Problem(kind, decoded.Detail));
        if (decoded.Text is { } text)
            reads.AddRange(read(text));
        return reads;
    }

    /// <summary>Decodes a page.</summary>
    /// <remarks>Browsers save a page as UTF-8 and leave its declaration alone: bytes that are UTF-8 are read as that, whatever is declared.</remarks>
    private static DecodedText Decode(byte[] bytes)
    {
        if (HasMark(bytes) || bytes.AsSpan().Contains((byte)0) || IsUtf8(bytes))
            return TextDecoder.Decode(bytes);
        if (Charsets.Named(Declared(bytes)) is { } encoding)
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
}
