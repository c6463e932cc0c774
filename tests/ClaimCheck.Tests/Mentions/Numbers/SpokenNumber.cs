namespace ClaimCheck.Tests.Mentions.Numbers;

/// <summary>German number words by the rules of the Duden grammar, written apart from the library.</summary>
internal static class SpokenNumber
{
    private static readonly string[] Small =
    [
        "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];

    private static readonly string[] Tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>The word for 1 to 999,999.</summary>
    public static string Of(int number)
    {
        if (number >= 1000)
            return Stem(number / 1000) + "tausend" + (number % 1000 == 0 ? string.Empty : Of(number % 1000));
        if (number >= 100)
            return Stem(number / 100) + "hundert" + (number % 100 == 0 ? string.Empty : Of(number % 100));
        if (number < 20)
            return Small[number];
        return number % 10 == 0 ? Tens[number / 10] : Stem(number % 10) + "und" + Tens[number / 10];
    }

    private static string Stem(int number)
    {
        var word = Of(number);
        return word.EndsWith("eins", StringComparison.Ordinal) ? word[..^1] : word;
    }
}
