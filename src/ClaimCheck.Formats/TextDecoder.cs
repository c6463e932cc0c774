using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ClaimCheck.Formats;

/// <summary>Turns bytes into text: UTF-8, UTF-16 and UTF-32 by their byte order marks, UTF-16 without one, windows-1252 or ISO 8859-15 where nothing else fits.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)!;

    /// <summary>Decodes a whole file. Unpaired surrogates of UTF-16 are kept.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, 0, 0, ..])
            return Checked(Encoding.UTF32.GetString(bytes[4..]));
        else if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Checked(Utf16(bytes[2..], isBigEndian: bytes[0] == 0xFE));

        if (bytes.Contains((byte)0))
            return Utf16WithoutMark(bytes) is { } text ? new DecodedText(text, InputProblemKind.EncodingGuessed, "UTF-16") : new DecodedText(null, InputProblemKind.Binary);

        try
        {
            return Checked(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException error)
        {
            return LooksLikeWindows1252(bytes) ? Western(bytes) : Refused(bytes, error.Index);
        }
    }

    /// <summary>The sign at A4 is the euro in ISO 8859-15; windows-1252 prints a sign there that no text uses, and its quotation marks where the other has nothing.</summary>
    private static DecodedText Western(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0xA4) && !bytes.ContainsAnyInRange((byte)0x80, (byte)0x9F)
            ? new DecodedText(Latin9.GetString(bytes), InputProblemKind.EncodingGuessed, "ISO 8859-15")
            : new DecodedText(Windows1252.GetString(bytes), InputProblemKind.ReadAsWindows1252);

    /// <summary>The text, where nearly every second byte is zero and the others never are: letters below U+0100 in UTF-16.</summary>
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
            return null;

        Span<int> zeros = stackalloc int[2];
        for (var i = 0; i < bytes.Length; i++)
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        var high = zeros[0] > zeros[1] ? 0 : 1;
        if (zeros[1 - high] > 0 || zeros[high] * 10L < bytes.Length / 2 * 8L)
            return null;
        var text = Utf16(bytes, isBigEndian: high == 0);
        return text.AsSpan().ContainsAnyInRange('\0', '\b') || text.AsSpan().ContainsAnyInRange('\u000E', '\u001F') ? null : text;
    }

    private static DecodedText Refused(ReadOnlySpan<byte> bytes, int index) =>
        ControlsIn(bytes) * 50 > bytes.Length
            ? new DecodedText(null, InputProblemKind.Binary)
            : new DecodedText(null, InputProblemKind.Encoding, Math.Max(index, 0).ToString(CultureInfo.InvariantCulture));

    private static DecodedText Checked(string text)
    {
        var controls = 0;
        foreach (var letter in text)
        {
            if (letter == 0)
                return new DecodedText(null, InputProblemKind.Binary);
            if (letter < ' ' && letter is not ('\t' or '\n' or '\r' or '\f'))
                controls++;
        }

        return controls > 16 && controls * 10L > text.Length
            ? new DecodedText(null, InputProblemKind.Binary)
            : new DecodedText(text, null);
    }

    private static string Utf16(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        var units = MemoryMarshal.Cast<byte, char>(bytes[..(bytes.Length & ~1)]).ToArray();
        if (isBigEndian == BitConverter.IsLittleEndian)
        {
            var raw = MemoryMarshal.Cast<char, ushort>(units.AsSpan());
            BinaryPrimitives.ReverseEndianness(raw, raw);
        }

        return new string(units);
    }

    private static int ControlsIn(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
        {
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0D or 0x0C))
                count++;
        }

        return count;
    }

    /// <summary>
    /// Whether nine of ten bytes above ASCII are letters and marks that western European text uses, and UTF-8 sequences are
    /// rare among them: a UTF-8 text with a few broken bytes is refused, not misread.
    /// </summary>
    private static bool LooksLikeWindows1252(ReadOnlySpan<byte> bytes)
    {
        int high = 0, likely = 0, sequences = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0D or 0x0C))
                return false;
            if (value < 0x80)
                continue;
            if (value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
                return false;

            high++;
            if (IsUsedInWesternText(value))
                likely++;
            if (value >= 0xC2 && i + 1 < bytes.Length && bytes[i + 1] is >= 0x80 and < 0xC0)
                sequences++;
        }

        return likely * 10 >= high * 9 && sequences * 10 < high;
    }

    private static bool IsUsedInWesternText(byte value) =>
        value >= 0xC0 || value is 0x80 or 0x82 or 0x84 or 0x85 or 0x8A or 0x8E or 0x9A or 0x9E or (>= 0x91 and <= 0x97)
            or 0x8B or 0x9B or 0xA0 or 0xA3 or 0xA4 or 0xA7 or 0xA9 or 0xAB or 0xAD or 0xAE or 0xB0 or 0xB1 or 0xB2 or 0xB3 or 0xB4 or 0xB7 or 0xBB or 0xBC or 0xBD or 0xBE;
}
