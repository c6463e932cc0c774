using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>Names a text by its content.</summary>
internal static class TextHash
{
    /// <summary>The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
