using System.Text;

namespace ClaimCheck.Formats.Extraction;

/// <summary>The encodings of one byte a character by the names that pages and mails use.</summary>
internal static class Charsets
{
    /// <summary>The encoding, as browsers take it: ISO 8859-1 is windows-1252.</summary>
    /// <returns><see langword="null"/> for UTF-8, for names that nobody knows, and for encodings of several bytes, which the bytes tell.</returns>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
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
