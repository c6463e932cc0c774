using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Keeps the other readings of "Pfund", which is money, half a kilogram or a pound of 454 grams.</summary>
internal static class PoundReading
{
    private const string Money = "GBP";

    /// <summary>The mention with its alternatives; the same mention where nothing is open.</summary>
    public static NumericMention Of(in NumericText text, Language language, in Amount amount, NumericMention mention)
    {
        // "Pfund" is the one name that has two or more readings and is no symbol: it is a lone name of the currency.
        if (mention.Value.Unit is not { Code: Money } || amount.End != amount.First.Tokens.End + 1 || !language.Quantities.IsAmbiguous(text.WordIds[amount.End - 1]))
            return mention;

        var metric = language.Units["[pound_m]"];
        var imperial = language.Units["[lb_av]"];
        var isMass = !amount.First.IsMultiplied && amount.End < text.End && text.Capitals[amount.End] && char.IsLetter(text.Characters(amount.End)[0]);
        return isMass
            ? mention with { Type = MentionType.Quantity, Value = mention.Value with { Unit = metric }, Alternatives = [new(mention.Value, "pound-of-goods"), new(mention.Value with { Unit = imperial }, "pound-of-goods")] }
            : mention with { Alternatives = [new(mention.Value with { Unit = metric }, "pound-as-money"), new(mention.Value with { Unit = imperial }, "pound-as-money")] };
    }
}
