using System.Text;

namespace ClaimCheck.Reports;

/// <summary>Lets only addresses of the web become links.</summary>
internal static class WebAddress
{
    private const string Marks = "-._~:/?#[]@!$&'()*+,;=%";

    /// <summary>The address in ASCII, everything else percent-encoded; <see langword="null"/> where it is no absolute http or https address.</summary>
    /// <remarks>One with a name before its host ("https://bank.example@evil.example") only pretends to lead somewhere, and is no link either.</remarks>
    public static string? Of(string? url)
    {
        if (url is null || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.UserInfo.Length > 0)
            return null;

        var encoded = new StringBuilder(address.AbsoluteUri.Length);
        foreach (var rune in address.AbsoluteUri.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Marks.Contains((char)rune.Value, StringComparison.Ordinal)))
                encoded.Append((char)rune.Value);
            else
                encoded.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return encoded.ToString();
    }
}
