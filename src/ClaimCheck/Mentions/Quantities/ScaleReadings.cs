using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Keeps the English reading of "Billion" where the sentence speaks of America or England: 10^9 instead of 10^12.</summary>
internal sealed class ScaleReadings(ShortScale scale)
{
    private const string Reason = "long-scale";

    /// <summary>The mention with its other reading, or the mention as it is.</summary>
    public NumericMention Of(in NumericText text, in Amount amount, NumericMention mention) =>
        amount.First is { IsMultiplied: true, Exact: null } && TryRatio(text, amount, out var ratio) && HasContext(text)
            ? mention with { Alternatives = mention.Alternatives.Add(new NumericAlternative(Scaled(mention.Value, ratio), Reason)) }
            : mention;

    private bool TryRatio(in NumericText text, in Amount amount, out decimal ratio)
    {
        ratio = 0;
        for (var i = amount.Start; i < amount.End; i++)
        {
            if (scale.TryRatio(text.WordIds[i], out ratio))
                return true;
        }

        return false;
    }

    private bool HasContext(in NumericText text)
    {
        for (var i = text.Sentence.Start; i < text.End; i++)
        {
            if (scale.IsContext(text.WordIds[i]))
                return true;
        }

        return false;
    }

    private static NumericValue Scaled(NumericValue value, decimal ratio) => value with
    {
        Low = value.Low * ratio,
        High = value.High * ratio,
        Tolerance = value.Tolerance * ratio,
        Printed = value.Printed * ratio,
    };
}
