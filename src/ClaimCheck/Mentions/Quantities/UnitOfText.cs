using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Gives a bare number the unit that the text speaks in: "ein Loch von 63 Milliarden" where the last millions were euros, "drei Punkte mehr" behind per cent.</summary>
internal sealed class UnitOfText(MeasureUnits units)
{
    private const decimal SmallestSum = 1_000_000;

    // About three sentences.
    private const int FarthestMention = 400;

    /// <summary>The amount with its unit, or the amount as it is.</summary>
    public Amount For(in NumericText text, in Amount amount, List<Mention> mentions)
    {
        if (amount is not { Unit: null, Type: MentionType.Number } || amount.First.Form is not (NumberForm.Digits or NumberForm.Words))
            return amount;
        if (text.Is(amount.End, NumberLinks.Points))
            return Last(mentions, amount.Span.Start) is { Type: MentionType.Percentage } ? InPoints(text, amount) : amount;
        var sum = amount.Last ?? amount.First;
        if (sum is not { IsMultiplied: true, Factor: >= SmallestSum, Exact: null } || Counts(text, amount.End) || LastSum(mentions, amount.Span.Start) is not { } currency)
            return amount;
        return amount with { Unit = currency, Type = MentionType.Money, Rule = "measure" };
    }

    private Amount InPoints(in NumericText text, in Amount amount) => amount with
    {
        Unit = units["pp"],
        Type = MentionType.Percentage,
        Rule = "measure",
        End = amount.End + 1,
        Span = amount.Span.To(text.Span(amount.End)),
    };

    // "63 Milliarden Bäume", "20 Millionen verkaufte Autos"
    private static bool Counts(in NumericText text, int token) =>
        token < text.End && char.IsLetter(text.Characters(token)[0]) && (text.Capitals[token] || text.IsAdjective(token));

    private static NumericMention? Last(List<Mention> mentions, int position)
    {
        for (var i = mentions.Count - 1; i >= 0 && mentions[i] is NumericMention mention && position - mention.Span.End <= FarthestMention; i--)
        {
            if (mention.Type is not (MentionType.Number or MentionType.Ordinal))
                return mention;
        }

        return null;
    }

    /// <summary>The currency of the last millions of the text; none where they counted something else.</summary>
    private Unit? LastSum(List<Mention> mentions, int position)
    {
        for (var i = mentions.Count - 1; i >= 0 && mentions[i] is NumericMention mention && position - mention.Span.End <= FarthestMention; i--)
        {
            if (mention.Value.Printed < SmallestSum)
                continue;
            return mention.Type == MentionType.Money ? Currency(mention.Value.Unit!) : null;
        }

        return null;
    }

    // "EUR/a" tells the currency too.
    private Unit Currency(Unit unit) => unit.Code.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? units[unit.Code[..slash]] : unit;
}
