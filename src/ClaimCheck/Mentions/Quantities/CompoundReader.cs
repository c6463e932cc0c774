using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Reads numbers inside compounds: "650-Kilometer-Flug", "57-Jährige", "40-Tonner", "Fünf-Prozent-Hürde".</summary>
internal sealed class CompoundReader(Language language, NumberReader numbers, UnitReader units, ShareReader shares)
{
    // Chains of hyphens without end are no compounds and would be read again from each of their numbers.
    private const int LongestCompound = 200;
    private static readonly Unit Year = new("a", Dimension.Duration, 31556952m, 0, "s");
    private readonly NumberWords words = language.Numbers;
    private readonly MeasureUnits measures = language.Units;

    /// <summary>Years of age.</summary>
    public static Unit Years => Year;

    /// <summary>Reads the compound at <paramref name="token"/>.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="token">The token.</param>
    /// <param name="amount">The amount in it.</param>
    /// <param name="end">The first token after the compound.</param>
    public bool TryRead(in NumericText text, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token + 1;
        var span = text.Span(token);
        if (!TryHead(text, token, out var number, out var place, out var hyphen))
            return false;

        // The tokenizer may have cut the compound: it goes on as long as nothing stands between.
        var begin = span.Start + hyphen + (char.IsLetter(text.Content[span.Start + hyphen]) ? 0 : 1);
        var stop = begin;
        var limit = Math.Min(text.Content.Length, begin + LongestCompound);
        while (stop < limit && (char.IsLetterOrDigit(text.Content[stop]) || (text.Content[stop] is '-' or '‑' && stop + 1 < text.Content.Length && char.IsLetter(text.Content[stop + 1]))))
            stop++;
        var tail = text.Content[begin..stop];
        if (tail.IsEmpty || stop == begin + LongestCompound)
            return false;

        end = text.TokenAt(token, stop);
        var whole = new TextSpan(span.Start, stop);
        var numeral = new Numeral(number, null, place, NumberForm.Digits, whole, new TokenRange(token, end));
        return TryTail(text, numeral, tail, end, out amount);
    }

    /// <summary>Whether "20-jährig" is an age here: "der 20-jährige Sohn", not "die 20-jährige Haftstrafe".</summary>
    public bool IsAge(in NumericText text, int token, int end)
    {
        if (text.Capitals[token] || char.IsUpper(text.Content[Math.Max(text.Span(end - 1).End - 8, 0)]))
            return true;
        for (var i = end; i < Math.Min(end + 3, text.End); i++)
        {
            if (text.Capitals[i])
                return !words.IsSpanOfYears(text.Characters(i));
        }

        return text.Is(token - 1, NumberLinks.Definite | NumberLinks.Article) || end >= text.End || !char.IsLetter(text.Characters(end)[0]);
    }

    /// <summary>Reads a suspended compound: "14- bis 29-Jährige", "zwei- bis dreijährige", "20- und 30-jährige".</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="token">The first number with its hyphen.</param>
    /// <param name="first">The first number with the unit of the second; of a range the whole range.</param>
    /// <param name="last">The second member; <see langword="null"/> where both make a range.</param>
    public bool TrySuspended(in NumericText text, int token, out Amount first, out Amount? last)
    {
        first = default;
        last = null;
        var characters = text.Characters(token);
        var link = token + 1;
        if (text.IsMark(link, '-') && text.Touches(token, link))
            link++;
        else if (characters[^1] != '-')
            return false;
        if (!text.Is(link, NumberLinks.To | NumberLinks.And) || link + 1 >= text.End || !TrySuspendedNumber(text, token, out var number))
            return false;
        if (!TryRead(text, link + 1, out var second, out _) && !TryAged(text, link + 1, out second))
            return false;
        if (second.Unit is null || !text.Is(link, NumberLinks.To))
        {
            first = AmountReader.Like(number, second);
            last = second;
            return second.Unit is not null;
        }

        first = second with { First = number, Last = second.First, Start = token, Span = number.Span.To(second.Span) };
        return number.Value < second.First.Value;
    }

    private bool TrySuspendedNumber(in NumericText text, int token, out Numeral number)
    {
        number = default;
        var span = text.Span(token);
        var characters = text.Characters(token).TrimEnd('-');
        if (characters.IsEmpty)
            return false;
        decimal value, place;
        if (char.IsAsciiDigit(characters[0]) && DigitReader.TryRead(text.Content, span.Start, out var run) && run.End == span.Start + characters.Length)
            (value, place) = (run.Value, run.Place);
        else if (numbers.TryWord(characters, out var word) && word.Suffix == NumberSuffix.None)
            (value, place) = (word.Value, word.Place);
        else
            return false;
        number = new Numeral(value, null, place, NumberForm.Digits, new TextSpan(span.Start, span.Start + characters.Length + 1), new TokenRange(token, token + 1));
        return true;
    }

    // "bis dreijährige": the number and its suffix in one word.
    private bool TryAged(in NumericText text, int token, out Amount amount)
    {
        amount = default;
        if (!numbers.TryPlain(text, token, out var number) || number.Form != NumberForm.Age)
            return false;
        amount = AgeReader.Aged(AmountReader.Bare(number), token + 1, number.Span.End);
        return IsAge(text, token, token + 1);
    }

    private bool TryHead(in NumericText text, int token, out decimal value, out decimal place, out int hyphen)
    {
        value = place = 0;
        var characters = text.Characters(token);
        var start = text.Span(token).Start;
        if (char.IsAsciiDigit(characters[0]))
        {
            hyphen = 0;
            if (!DigitReader.TryRead(text.Content, start, out var run) || run.Form is NumberForm.Fraction)
                return false;
            hyphen = run.End - start;
            (value, place) = (run.Value, run.Place);

            // "23jährig" in the spelling before 1996; "21ste".
            if (run.End < text.Span(token).End && char.IsLetter(text.Content[run.End]) && characters.IndexOf('-') < 0)
                return true;
            return hyphen > 0 && run.End + 1 < text.Content.Length && text.Content[run.End] is '-' or '‑' or '‐' && char.IsLetter(text.Content[run.End + 1]);
        }

        hyphen = characters.IndexOf('-');
        if (hyphen < 2 || hyphen + 1 >= characters.Length || !char.IsLetter(characters[hyphen + 1]))
            return false;
        if (numbers.TryWord(characters[..hyphen], out var word) && word.Suffix == NumberSuffix.None)
        {
            (value, place) = (word.Value, word.Place);
            return true;
        }

        value = place = 1;
        return text.IsArticleWord(characters[..hyphen]);
    }

    private bool TryTail(in NumericText text, in Numeral number, ReadOnlySpan<char> tail, int end, out Amount amount)
    {
        amount = default;
        var hyphen = tail.IndexOf('-');
        var first = hyphen < 0 ? tail : tail[..hyphen];
        if (TryMultiplier(first, out var factor) && hyphen > 0)
        {
            var rest = tail[(hyphen + 1)..];
            var next = rest.IndexOf('-');
            return TryUnit(number.Times(factor), next < 0 ? rest : rest[..next], end, out amount);
        }

        if (TrySuffix(text, number, first, end, out amount))
            return true;

        // "3km" is no compound: it may be the end of a range.
        return text.Content[number.Span.End - tail.Length - 1] is '-' or '‑' or '‐' && TryUnit(number, first, end, out amount);
    }

    private bool TrySuffix(in NumericText text, in Numeral number, ReadOnlySpan<char> tail, int end, out Amount amount)
    {
        amount = AmountReader.Bare(number);
        Span<char> buffer = stackalloc char[Folding.MaximumLength * 2];
        if (tail.Length > Folding.MaximumLength || Folding.Fold(tail, buffer) is var length && length <= 0)
            return false;
        if (measures.CompoundTails.TryGetValue(buffer[..length].ToString(), out var unit))
        {
            amount = Measured(number, unit, end);
            return true;
        }

        if (!words.TrySuffix(buffer[..length], out var suffix))
            return false;
        switch (suffix)
        {
            case NumberSuffix.Years:
                amount = amount with { Type = MentionType.Age, Rule = "exact", Unit = Year };
                return IsAge(text, number.Tokens.Start, end) || char.IsUpper(tail[0]);
            case NumberSuffix.Percent:
                amount = Measured(number, measures["%"], end) with { Type = MentionType.Percentage };
                return true;
            case NumberSuffix.Fold:
                amount = amount with { Type = MentionType.Multiple, Rule = "multiple", First = number with { Form = NumberForm.Multiple } };
                return true;
            case NumberSuffix.Times:
                amount = amount with { First = number with { Form = NumberForm.Times } };
                shares.TakeComparison(text, ref amount);
                return true;
            case NumberSuffix.Count:
                return true;
            case NumberSuffix.Ordinal:
                amount = AmountReader.Bare(number with { Form = NumberForm.Ordinal });
                return char.IsAsciiDigit(text.Content[number.Span.End - tail.Length - 1]);
            default:
                return false;
        }
    }

    private bool TryUnit(in Numeral number, ReadOnlySpan<char> name, int end, out Amount amount)
    {
        amount = default;
        if (!units.TryName(name, out var unit))
            return false;
        amount = AmountReader.Measured(number, null, new ReadUnit(unit, number.Span.End, end, false));
        return true;
    }

    private static Amount Measured(in Numeral number, Unit unit, int end) =>
        AmountReader.Measured(number, null, new ReadUnit(new NamedUnit(unit, 1, true, false), number.Span.End, end, false));

    private bool TryMultiplier(ReadOnlySpan<char> word, out NumberMultiplier factor)
    {
        ReadOnlySpan<int> id = [language.Vocabulary.IdOf(word)];
        ReadOnlySpan<bool> capital = [true];
        return words.Multipliers.TryMatch(id, capital, 0, 1, out factor, out _);
    }
}
