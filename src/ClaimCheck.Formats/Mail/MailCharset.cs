using System.Text;
using ClaimCheck.Formats.Extraction;

namespace ClaimCheck.Formats.Mail;

/// <summary>Decodes the bytes of a mail by the charset it names.</summary>
internal static class MailCharset
{
    /// <summary>The text; where the name is missing or the bytes do not fit it, the encoding that fits.</summary>
    public static string Decode(byte[] bytes, string? name)
    {
        if (Charsets.Named(name) is { } encoding)
            return encoding.GetString(bytes);
        return TextDecoder.Decode(bytes).Text ?? Encoding.UTF8.GetString(bytes);
    }
}
