namespace ClaimCheck.Formats.Extraction;

/// <summary>Keeps the meaning of raised digits in plain text: "m2" with a raised 2 is a square metre, "10" with a raised 6 a million.</summary>
internal static class RaisedDigits
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The raised signs for <paramref name="words"/> that are digits alone; other words as they are.</summary>
    public static string Of(string words)
    {
        var trimmed = words.Trim();
        return trimmed.Length > 0 && trimmed.All(char.IsAsciiDigit) ? string.Concat(trimmed.Select(digit => Digits[digit - '0'])) : words;
    }
}
