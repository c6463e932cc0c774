using System.Numerics;

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

    private static readonly string[] Collective =
        ["Million", "Milliarde", "Billion", "Billiarde", "Trillion", "Trilliarde", "Quadrillion", "Quadrilliarde", "Quintillion", "Quintilliarde"];

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

    /// <summary>The words for 1 to below 10^36, collective numbers apart: "eine Million zweihunderttausend".</summary>
    public static string Of(BigInteger number)
    {
        var words = new List<string>();
        for (var i = Collective.Length - 1; i >= 0; i--)
        {
            var unit = BigInteger.Pow(1000, i + 2);
            var count = (int)(number / unit % 1000);
            if (count == 1)
                words.Add("eine " + Collective[i]);
            else if (count > 1)
                words.Add((Of(count) is var word && word.EndsWith("eins", StringComparison.Ordinal) ? word[..^1] + "e" : word) + " " + Collective[i] + (Collective[i][^1] == 'e' ? "n" : "en"));
        }

        var rest = (int)(number % 1_000_000);
        if (rest > 0)
            words.Add(Of(rest));
        return string.Join(' ', words);
    }

    /// <summary>The ordinal for 1 to 999,999 in the form behind "der".</summary>
    public static string Ordinal(int number)
    {
        var last = number % 100;
        var stem = Of(number);
        return last switch
        {
            1 => stem[..^4] + "erste",
            3 => stem[..^4] + "dritte",
            7 => stem[..^6] + "siebte",
            8 => stem + "e",
            > 0 and < 20 => stem + "te",
            _ => stem + "ste",
        };
    }

    private static string Stem(int number)
    {
        var word = Of(number);
        return word.EndsWith("eins", StringComparison.Ordinal) ? word[..^1] : word;
    }
}
