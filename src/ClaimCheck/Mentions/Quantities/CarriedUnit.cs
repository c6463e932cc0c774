using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Gives a bare number the unit of the amount before it: "von 20 Milliarden Euro auf 25 Milliarden", "um 3 Grad auf 18", "in Köln auf 39,4 Grad, in Trier auf 37,9".</summary>
internal static class CarriedUnit
{
    // "auf 39,4 Grad, in Trier an der Mosel auf 37,9"
    private const int FarthestParallel = 7;

    // "um 3 Prozent höher auf rund 18": words between the amount and "auf".
    private const int WordsBetween = 2;

    /// <summary>The amount with the unit it shares, or the amount as it is.</summary>
    public static Amount For(in NumericText text, in Amount amount, List<Mention> mentions)
    {
        if (amount is not { Unit: null, Type: MentionType.Number } || amount.First.Form is not (NumberForm.Digits or NumberForm.Words) || CountsNoun(text, amount.End))
            return amount;
        if (mentions.Count == 0 || mentions[^1] is not NumericMention { Value.Unit: { } unit } before || !text.Sentence.Contains(before.Tokens.Start))
            return amount;
        if (!(IsReached(text, before.Tokens.End, amount.Start) || IsParallel(text, before.Tokens, amount.Start) || IsCompared(text, before.Tokens.End, amount)) || !IsCarried(unit, amount))
            return amount;

        return amount with { Unit = unit, Type = before.Type, Rule = unit.Dimension == Dimension.Temperature ? "temperature" : "measure" };
    }

    private static bool IsCarried(Unit unit, in Amount amount) => unit.Dimension == Dimension.Money
        ? amount.First.IsMultiplied
        : unit.Dimension == Dimension.Share || unit.Dimension == Dimension.Temperature || unit.Dimension == Dimension.Length || unit.Dimension == Dimension.Mass;

    // "auf" between the two, comparators aside, and nothing else of weight.
    private static bool IsReached(in NumericText text, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + WordsBetween); i++)
        {
            if (text.Is(i, NumberLinks.Onto))
                return true;
        }

        return false;
    }

    // Both amounts stand behind "auf" of their own.
    private static bool IsParallel(in NumericText text, TokenRange before, int start) =>
        start - before.End <= FarthestParallel && text.Is(start - 1, NumberLinks.Onto) && text.Is(before.Start - 1, NumberLinks.Onto);

    // "481 Milliarden Euro, rund acht Milliarden weniger als": nothing but a comma and a comparator stands between.
    private static bool IsCompared(in NumericText text, int end, in Amount amount) =>
        text.IsMark(end, ',') && amount.Start - end <= WordsBetween && amount.First.IsMultiplied;

    private static bool CountsNoun(in NumericText text, int token) => token < text.End && text.Capitals[token] && char.IsLetter(text.Characters(token)[0]);
}
