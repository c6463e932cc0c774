using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Findings;

/// <summary>Writes what a claim states: its value without the words that bound it ("1.500 km", "8,60 Euro/m²"), else its own words.</summary>
internal sealed class ValueWriter
{
    private const int QuoteLength = 80;

    private readonly ValueText values;
    private readonly UnitText units;

    private ValueWriter(Messages messages)
    {
        values = new ValueText(messages);
        units = new UnitText(messages);
    }

    /// <summary>Writes "1.500 km".</summary>
    public static ValueWriter German { get; } = new(Messages.German);

    /// <summary>Writes "1,500 km".</summary>
    public static ValueWriter English { get; } = new(Messages.English);

    /// <summary>The writer for the language of <paramref name="messages"/>.</summary>
    public static ValueWriter For(Messages messages) => messages == Messages.English ? English : German;

    /// <summary>The value of a claim; a quotation in its own words, cut where it is long.</summary>
    public string Of(ClaimProfile claim)
    {
        var content = claim.Article.Article.Document.Content;
        if (claim.Claim is { Value.Unit: { } unit, Mention: NumericMention mention } && UnitAsPrinted(unit, mention.Core.In(content)) is { } printed)
            return Of(claim.Claim).Replace(values.NameOf(unit), printed, StringComparison.Ordinal);
        if (!IsInWords(claim.Claim))
            return Of(claim.Claim);

        var words = claim.Claim.Span.In(content);
        return words.Length <= QuoteLength ? words : words[..Cut(words)] + "…";
    }

    /// <summary>The value of a claim without the words that bound it; empty for what is said in words.</summary>
    public string Of(Claim claim) => values.Bare(claim).Replace('\u00A0', ' ');

    /// <summary>A number and the unit with this code.</summary>
    public string Amount(decimal number, string? code) => values.Amount(number, code).Replace('\u00A0', ' ');

    /// <summary>"Stückfässer" for a unit that a user added; <see langword="null"/> for others and where the figure ends in no word.</summary>
    private string? UnitAsPrinted(Unit unit, string core)
    {
        if (units.Knows(unit.Code))
            return null;

        var word = core[(core.LastIndexOf(' ') + 1)..];
        return word.Length > 0 && word.All(char.IsLetter) ? word : null;
    }

    /// <summary>Whether the claim states no figure and no date, but something in words.</summary>
    private static bool IsInWords(Claim claim) =>
        claim.Kind is ClaimKind.Quote or ClaimKind.Statement or ClaimKind.Location || claim is { Kind: ClaimKind.Ordinal, Value: null };

    /// <summary>At the last blank that leaves no surrogate pair in two.</summary>
    private static int Cut(string words) => words.LastIndexOf(' ', QuoteLength) is > 0 and var blank ? blank : QuoteLength - (char.IsHighSurrogate(words[QuoteLength - 1]) ? 1 : 0);
}
