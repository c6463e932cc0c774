using ClaimCheck.Analysis;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>How the output spells the members of our enumerations.</summary>
internal static class JsonNames
{
    private static readonly string[] PartsOfSpeech =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>The name in lower case: <c>daterange</c>, <c>contradiction</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The comparator with an underscore: <c>more_than</c>.</summary>
    public static string Of(Comparator value) => value switch
    {
        Comparator.MoreThan => "more_than",
        Comparator.AtLeast => "at_least",
        Comparator.LessThan => "less_than",
        Comparator.AtMost => "at_most",
        _ => value.ToString().ToLowerInvariant(),
    };

    /// <summary>The bound with an underscore: <c>upper_limit</c>.</summary>
    public static string Of(ValueBound value) => value switch
    {
        ValueBound.UpperLimit => "upper_limit",
        ValueBound.LowerLimit => "lower_limit",
        _ => "value",
    };

    /// <summary>The TIMEX3 type in capitals.</summary>
    public static string Of(TimexType value) => value.ToString().ToUpperInvariant();

    /// <summary>The part of speech of Universal Dependencies.</summary>
    public static string Of(PartOfSpeech value) => PartsOfSpeech[(int)value];

    /// <summary>Where a publication date was found.</summary>
    public static string Of(PublishedFrom value) => value.ToString().ToLowerInvariant();
}
