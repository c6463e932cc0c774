using System.Globalization;
using System.Text;

namespace ClaimCheck.Formats.Mail;

/// <summary>Decodes the transfer encodings of mails (RFC 2045, section 6); what is wrong in them is taken as it stands.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes of a body.</summary>
    /// <param name="body">The body, a character for each byte.</param>
    /// <param name="encoding">The value of <c>Content-Transfer-Encoding</c>.</param>
    public static byte[] Decode(string body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => FromBase64(body),
        "quoted-printable" => FromQuotedPrintable(body),
        _ => Encoding.Latin1.GetBytes(body),
    };

    /// <summary>The bytes of base64; other signs are passed over.</summary>
    public static byte[] FromBase64(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/')
                digits.Append(letter);
        }

        digits.Length -= digits.Length % 4 == 1 ? 1 : 0;
        digits.Append('=', (4 - (digits.Length % 4)) % 4);
        return Convert.FromBase64String(digits.ToString());
    }

    /// <summary>The bytes of quoted-printable.</summary>
    public static byte[] FromQuotedPrintable(string text)
    {
        var bytes = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
                bytes[length++] = (byte)text[i];
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                (bytes[length++], i) = (value, i + 2);
            else if (EndOfSoftBreak(text, i + 1) is > 0 and var next)
                i = next - 1;
            else
                bytes[length++] = (byte)'=';
        }

        return bytes[..length];
    }

    /// <summary>An equal sign at the end of a line joins it to the next.</summary>
    private static int EndOfSoftBreak(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        if (i < text.Length && text[i] == '\r')
            i++;
        if (i >= text.Length)
            return text.Length;
        return text[i] == '\n' ? i + 1 : 0;
    }
}
