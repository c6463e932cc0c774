using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads ages: "39 Jahre alt", "Mitte 40", "Mittdreißiger", "Anna Meier (57)".</summary>
internal sealed class AgeReader(Language language, NumberReader numbers)
{
    /// <summary>The greatest age of a human being on record (Jeanne Calment, 1997).</summary>
    public const decimal OldestPerson = 122;
    private const int WordsToOld = 4;
    private readonly NumberWords words = language.Numbers;

    /// <summary>Makes an age of <paramref name="amount"/> where "Jahre alt" follows, or "Jahren" after "im Alter von" and "mit".</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="start">The first token of the list it ends, or its own.</param>
    public bool TryOld(in NumericText text, ref Amount amount, int start)
    {
        if (amount.Unit is not null || amount.Type is not (MentionType.Number or MentionType.Ratio) || !text.TryMatch(words.AgeUnits, amount.End, out var unit, out _))
            return false;
        if (IsAtAge(text, start) || IsWithYears(text, start, amount, unit))
        {
            amount = Aged(amount, amount.End + 1, text.Span(amount.End).End) with { Unit = unit };
            return true;
        }

        for (var i = amount.End + 1; i < Math.Min(text.End, amount.End + 1 + WordsToOld); i++)
        {
            // "39 Jahre ist er alt", but "in sechs Monaten ist die alte Halle …".
            if (!char.IsLetter(text.Characters(i)[0]) || text.Capitals[i] || text.Is(i, NumberLinks.Definite | NumberLinks.Article))
                return false;
            if (!text.Is(i, NumberLinks.Old))
                continue;
            amount = Aged(amount, i + 1, text.Span(i).End) with { Unit = unit };
            return true;
        }

        return false;
    }

    // "im Alter von 83 Jahren", "im Alter zwischen 6 und 10 Jahren"
    private static bool IsAtAge(in NumericText text, int start) =>
        (text.Is(start - 1, NumberLinks.Of) && text.Is(start - 2, NumberLinks.Age)) || text.Is(start - 1, NumberLinks.Age);

    // "starb mit 91 Jahren", but "mit drei Jahren Haft"
    private static bool IsWithYears(in NumericText text, int start, in Amount amount, Unit unit) =>
        unit == CompoundReader.Years && amount.First.Value <= OldestPerson && text.Is(start - 1, NumberLinks.With)
        && (amount.End + 1 >= text.End || !text.Capitals[amount.End + 1]) && text.Characters(amount.End)[^1] == 'n';

    /// <summary>Whether a bare number opens the sentence as an age: "Mit 18 wurde sie Meisterin".</summary>
    public static bool IsOpening(in NumericText text, in Amount amount) =>
        amount is { Unit: null, Last: null, Start: var start } && start == text.Sentence.Start + 1 && text.Is(start - 1, NumberLinks.With) && text.IsVerb(amount.End)
        && amount.First.Form is NumberForm.Digits or NumberForm.Words && amount.First.Value is >= 4 and <= OldestPerson && amount.First.Value == decimal.Truncate(amount.First.Value);

    /// <summary>Reads an age that starts at <paramref name="token"/> without the word "Jahre".</summary>
    public bool TryRead(in NumericText text, int token, out NumericMention mention, out int end)
    {
        mention = null!;
        if (text.TryMatch(words.Ages, token, out var age, out end))
        {
            mention = MentionWriter.Plain(MentionType.Age, text.Span(token), new TokenRange(token, end), MentionWriter.Exact(age.Age, CompoundReader.Years, age.Tolerance));
            return true;
        }

        return TryDecade(text, token, out mention, out end);
    }

    /// <summary>Whether digits in brackets or commas after a name are an age: "Anna Meier (57)", "der Zahnarzt (54)".</summary>
    public static bool IsAfterName(in NumericText text, in Amount amount)
    {
        if (amount is not { Type: MentionType.Number, Unit: null, Last: null } || amount.First.Form != NumberForm.Digits || amount.First.Value is < 1 or > OldestPerson || amount.First.Span.Length > 3)
            return false;
        if (amount.First.Value != decimal.Truncate(amount.First.Value))
            return false;

        var brackets = text.IsMark(amount.Start - 1, '(') && text.IsMark(amount.End, ')');
        if (brackets && (text.IsPerson(amount.Start - 2) || IsInitial(text, amount.Start - 2)))
            return true;
        if (amount.Start < text.Sentence.Start + 3)
            return false;

        var commas = text.IsMark(amount.Start - 1, ',') && (text.IsMark(amount.End, ',') || IsAtEnd(text, amount.End)) && amount.First.Value > 9;
        return (brackets || commas) && text.Capitals[amount.Start - 2] && text.Capitals[amount.Start - 3]
            && text.Characters(amount.Start - 2).Length > 2 && text.Characters(amount.Start - 3).Length > 2;
    }

    // "Holger S. (43)"
    private static bool IsInitial(in NumericText text, int token) =>
        token > text.Sentence.Start && text.Characters(token) is [_, '.'] && text.Capitals[token] && text.Capitals[token - 1] && text.Characters(token - 1).Length > 2;

    // "sagt Erika Wolff, 81."
    private static bool IsAtEnd(in NumericText text, int token) => token >= text.End || (token == text.End - 1 && text.IsMark(token, '.'));

    /// <summary>The same amount as an age in years.</summary>
    public static Amount Aged(in Amount amount, int end, int stop) => amount with
    {
        Type = MentionType.Age,
        Rule = "exact",
        Unit = CompoundReader.Years,
        End = end,
        Span = new TextSpan(amount.Span.Start, stop),
    };

    // "Mitte 40", "Anfang fünfzig", "Ende 30"
    private bool TryDecade(in NumericText text, int token, out NumericMention mention, out int end)
    {
        mention = null!;
        end = token;
        var roles = text.Links(token);
        if ((roles & (NumberLinks.Middle | NumberLinks.Begin | NumberLinks.End)) == NumberLinks.None || token + 1 >= text.End || !numbers.TryRead(text, token + 1, out var number))
            return false;
        if (number.Form is not (NumberForm.Digits or NumberForm.Words) || number.Value is < 20 or > 90 || number.Value % 10 != 0)
            return false;
        if (number.Tokens.End < text.End && text.Capitals[number.Tokens.End] && text.Is(number.Tokens.End, NumberLinks.Year) == false && char.IsLetter(text.Characters(number.Tokens.End)[0]))
            return false;

        end = number.Tokens.End;
        var age = number.Value + ((roles & NumberLinks.Middle) != NumberLinks.None ? 5 : (roles & NumberLinks.Begin) != NumberLinks.None ? 2 : 8);
        mention = MentionWriter.Plain(MentionType.Age, text.Span(token).To(number.Span), new TokenRange(token, end), MentionWriter.Exact(age, CompoundReader.Years, 2));
        return true;
    }
}
