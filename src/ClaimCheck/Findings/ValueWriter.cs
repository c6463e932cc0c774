using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Findings;

/// <summary>Writes values in German notation: "1.500 km", "8,60 EUR/m2".</summary>
internal static class ValueWriter
{
    // 123.456,7 for people who read German; a culture of our own because none may be asked of the machine.
    private static readonly NumberFormatInfo GermanNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "−" };

    private const int QuoteLength = 80;

    /// <summary>The value of a claim; a quotation in its own words, cut where it is long.</summary>
    public static string Of(ClaimProfile claim)
    {
        var content = claim.Article.Article.Document.Content;
        if (claim.Claim is { Value.Unit: { } unit, Mention: NumericMention mention } && UnitAsPrinted(unit, mention.Core.In(content)) is { } printed)
            return Of(claim.Claim).Replace(unit.Code, printed, StringComparison.Ordinal);
        if (!IsInWords(claim.Claim))
            return Of(claim.Claim);

        var words = claim.Claim.Span.In(content);
        return words.Length <= QuoteLength ? words : words[..Cut(words)] + "…";
    }

    /// <summary>The value of a claim without the words that bound it; for quotations their words.</summary>
    public static string Of(Claim claim)
    {
        if (claim.Kind == ClaimKind.Score)
            return string.Join(':', claim.Score.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        if (claim.Kind == ClaimKind.Ordinal && claim.Value is { } ordinal)
            return Number(ordinal.Printed) + ".";
        if (claim.Value is { } value)
            return Sign(claim) + Number(value.Printed) + Upper(value) + UnitOf(value);

        return claim.Timex?.Value ?? string.Empty;
    }

    /// <summary>"Fuß" for a code in brackets that only machines read; <see langword="null"/> for others and where the figure ends in no word.</summary>
    private static string? UnitAsPrinted(Unit unit, string core)
    {
        if (unit.Code is not ['[' or '{', ..])
            return null;

        var word = core[(core.LastIndexOf(' ') + 1)..];
        return word.Length > 0 && word.All(char.IsLetter) ? word : null;
    }

    /// <summary>Whether the claim states no figure and no date, but something in words.</summary>
    private static bool IsInWords(Claim claim) =>
        claim.Kind is ClaimKind.Quote or ClaimKind.Statement or ClaimKind.Location || claim is { Kind: ClaimKind.Ordinal, Value: null };

    /// <summary>At the last blank that leaves no surrogate pair in two.</summary>
    private static int Cut(string words) => words.LastIndexOf(' ', QuoteLength) is > 0 and var blank ? blank : QuoteLength - (char.IsHighSurrogate(words[QuoteLength - 1]) ? 1 : 0);

    private static string Sign(Claim claim) => claim.Change?.Direction switch
    {
        ChangeDirection.Up => "+",
        ChangeDirection.Down => "−",
        _ => string.Empty,
    };

    private static string Upper(NumericValue value) =>
        value is { Comparator: Comparator.Between, High: { } high } ? "–" + Number(high) : string.Empty;

    private static string UnitOf(NumericValue value) => value.Unit is { Code.Length: > 0 } unit ? " " + unit.Code : string.Empty;

    /// <summary>A number in German notation.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.############################", GermanNumbers);
}
