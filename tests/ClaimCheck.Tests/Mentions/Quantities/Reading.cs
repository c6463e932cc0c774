using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions.Quantities;

/// <summary>Numeric mentions of short texts, and what the examples of data files say of them.</summary>
internal static class Reading
{
    /// <summary>All numeric mentions of <paramref name="text"/>.</summary>
    public static List<NumericMention> Of(string text) =>
        [.. ClaimPipeline.German.Read(new SourceDocument("text", text)).Mentions.OfType<NumericMention>()];

    /// <summary>The only numeric mention of <paramref name="text"/>.</summary>
    public static NumericMention One(string text) => Assert.Single(Of(text));

    /// <summary>Whether some mention is as stated: <c>low 100 km, high -</c>, <c>ordinal 3</c>, <c>3 %, change</c>, <c>score 2:1</c>.</summary>
    public static bool IsAsStated(List<NumericMention> mentions, string stated) =>
        stated == "none" ? mentions.Count == 0 : mentions.Exists(mention => Fits(mention, stated));

    private static bool Fits(NumericMention mention, string stated) =>
        Array.TrueForAll(stated.Split(',', StringSplitOptions.TrimEntries), part => FitsPart(mention, part));

    private static bool FitsPart(NumericMention mention, string part)
    {
        var words = part.Split(' ');
        var value = mention.Value;
        return words[0] switch
        {
            "change" => mention.IsChange,
            "approximately" => value.Comparator == Comparator.Approximately,
            "tolerance" => value.Tolerance == Number(words[1]),
            "score" => string.Join(':', mention.Score) == words[1],
            "ordinal" => mention.Type == MentionType.Ordinal && IsAmount(value, words[1..], string.Empty),
            "multiple" => mention.Type == MentionType.Multiple && IsAmount(value, words[1..], string.Empty),
            "age" => mention.Type == MentionType.Age && IsAmount(value, words[1..], "a"),
            "ratio" => mention.Type == MentionType.Ratio && (words[1] == "low" ? IsEqual(value.Low, words[2]) : IsAmount(value, words[1..], string.Empty)),
            "low" => IsEqual(value.Low, words[1]) && (words.Length < 3 || value.Unit?.Code == words[2]),
            "high" => IsEqual(value.High, words[1]) && (words.Length < 3 || value.Unit?.Code == words[2]),
            _ => IsAmount(value, words, string.Empty),
        };
    }

    private static bool IsAmount(NumericValue value, string[] words, string unit) =>
        IsEqual(value.Low, words[0]) && IsEqual(value.High, words[0]) && (value.Unit?.Code ?? string.Empty) == (words.Length > 1 ? words[1] : unit);

    // Thirds and sevenths have no end: ten places are enough.
    private static bool IsEqual(decimal? number, string stated) =>
        stated == "-" ? number is null : number is { } value && Math.Abs(value - Number(stated)) <= 0.0000000001m * Math.Abs(value);

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}
