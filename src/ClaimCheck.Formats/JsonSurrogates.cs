using System.Globalization;
using System.Text;

namespace ClaimCheck.Formats;

/// <summary>Keeps unpaired surrogates of JSON: the reader would put U+FFFD in the place of their escapes, but leaves the signs themselves alone.</summary>
internal static class JsonSurrogates
{
    /// <summary>The same JSON with each <c>\uD83D</c> that has no partner as the sign itself.</summary>
    public static string Unescaped(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return json;

        var result = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            if (json[i] != '\\' || i + 1 >= json.Length)
            {
                result.Append(json[i++]);
                continue;
            }

            var length = json[i + 1] == 'u' ? 6 : 2;
            if (SurrogateAt(json, i) is not { } sign)
            {
                result.Append(json, i, Math.Min(length, json.Length - i));
            }
            else if (char.IsHighSurrogate(sign) && SurrogateAt(json, i + 6) is { } next && char.IsLowSurrogate(next))
            {
                length = 12;
                result.Append(json, i, length);
            }
            else
            {
                result.Append(sign);
            }

            i += length;
        }

        return result.ToString();
    }

    private static char? SurrogateAt(string json, int index)
    {
        if (index + 6 > json.Length || json[index] != '\\' || json[index + 1] != 'u')
            return null;
        return ushort.TryParse(json.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && char.IsSurrogate((char)code)
            ? (char)code
            : null;
    }
}
