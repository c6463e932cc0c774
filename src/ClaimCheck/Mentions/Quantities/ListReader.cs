using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads lists whose members share a unit: "5, 10 und 20 Euro", "acht und elf Jahre alt", "von 3 auf 5 Grad", "20 mal 30 Meter".</summary>
internal sealed class ListReader(NumberReader numbers, AmountReader amounts, AgeReader ages)
{
    private const int MostMembers = 12;

    /// <summary>Reads the list that begins with <paramref name="first"/>, a number without a unit.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="first">The first member.</param>
    /// <param name="items">All members but the last, with the unit of the last.</param>
    /// <param name="shared">The last member.</param>
    public bool TryRead(in NumericText text, in Amount first, out List<Amount> items, out Amount shared)
    {
        items = null!;
        shared = default;
        if (first.Unit is not null || first.IsRange || !IsMember(first.First))
            return false;

        var isChange = text.Is(first.End, NumberLinks.Onto) && text.Is(first.Start - 1, NumberLinks.Of);
        if (!isChange && !IsLink(text, first.End))
            return false;

        var count = 1;
        var token = first.End;
        while (count < MostMembers && (isChange || IsLink(text, token)) && token + 1 < text.End && numbers.TryRead(text, token + 1, out var next) && IsMember(next))
        {
            if (amounts.TryUnit(text, next, out var unit))
            {
                shared = AmountReader.Measured(next, null, unit);
                return Share(Members(text, first, next), next, shared, unit.Named.Multiplier, out items);
            }

            shared = AmountReader.Bare(next);
            if (isChange)
                return false;
            if (ages.TryOld(text, ref shared, first.Start))
                return Share(Members(text, first, next), next, shared, 1, out items);
            count++;
            token = next.Tokens.End;
        }

        return false;
    }

    // Most lists have no unit: their members are read again where one has, instead of being kept.
    private List<Numeral> Members(in NumericText text, in Amount first, in Numeral last)
    {
        List<Numeral> members = [first.First];
        while (members[^1].Tokens.End + 1 < last.Tokens.Start && numbers.TryRead(text, members[^1].Tokens.End + 1, out var next))
            members.Add(next);
        return members;
    }

    private static bool IsLink(in NumericText text, int token) => text.IsMark(token, ',') || text.Is(token, NumberLinks.And | NumberLinks.ByTimes);

    private static bool IsMember(in Numeral number) => number.Form is NumberForm.Digits or NumberForm.Words && number.Exact is null;

    private static bool Share(List<Numeral> members, in Numeral last, in Amount shared, decimal multiplier, out List<Amount> items)
    {
        items = [];
        var factor = last is { IsMultiplied: true, Factor: > 1 } ? last.Factor : 1;
        foreach (var member in members)
        {
            var scale = multiplier * (member.IsMultiplied || member.Value >= factor ? 1 : factor);
            items.Add(AmountReader.Like(member.Times(scale), shared));
        }

        return true;
    }
}
