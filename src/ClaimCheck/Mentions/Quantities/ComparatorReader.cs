using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Finds the words that bound or blur a number.</summary>
internal sealed class ComparatorReader(Language language)
{
    private const int LongestPhrase = 5;
    private readonly QuantityPhrases phrases = language.Quantities;
    private readonly NumberWords words = language.Numbers;

    /// <summary>The comparator that ends before the token <paramref name="start"/>.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="start">The first token of the number.</param>
    /// <param name="value">The number.</param>
    /// <param name="hasUnit">Whether a unit follows it.</param>
    public ReadComparator Before(in NumericText text, int start, decimal value, bool hasUnit)
    {
        if (!TryFind(text, start, value, hasUnit, out var near, out var begin) || IsGoverned(text, near, begin, start, hasUnit))
            return new ReadComparator(null, false, start);

        // "mindestens rund 50", "bis zu etwa 300", "nicht mehr als gut 20"
        if (near.Rule == ComparatorRule.Approximately && TryFind(text, begin, value, hasUnit, out var far, out var farBegin) && far.Rule is not ComparatorRule.Approximately)
            return new ReadComparator(far.Rule, true, farBegin);
        return new ReadComparator(near.Rule, false, begin);
    }

    /// <summary>The comparator that begins at the token <paramref name="end"/>: "oder mehr".</summary>
    public bool TryAfter(in NumericText text, int end, out ComparatorRule rule, out int after)
    {
        rule = default;
        if (!text.TryMatch(phrases.After, end, out var phrase, out after))
            return false;
        rule = phrase.Rule;
        return true;
    }

    // "verfügt über 240 Betten", "ein Kredit über 50 Millionen Euro": the preposition that the verb or noun takes bounds nothing.
    private bool IsGoverned(in NumericText text, ComparatorPhrase phrase, int begin, int start, bool hasUnit)
    {
        if (phrase is not { Rule: ComparatorRule.MoreThan, Use: ComparatorUse.NotSmall } || start - begin != 1 || begin == text.Sentence.Start)
            return false;
        if (hasUnit && text.TryMatchBefore(words.OverNouns, begin, 1, out _, out _))
            return true;

        for (var i = text.Sentence.Start; i < text.End; i++)
        {
            if (text.WordIds[i] != 0 && words.OverVerbs.TryMatch(text.WordIds, text.Capitals, i, text.End, out _, out _))
                return true;
        }

        return false;
    }

    private bool TryFind(in NumericText text, int start, decimal value, bool hasUnit, out ComparatorPhrase phrase, out int begin)
    {
        for (var skipped = 0; skipped < 2; skipped++)
        {
            if (text.TryMatchBefore(phrases.Before, start, LongestPhrase, out phrase, out begin))
                return Goes(phrase.Use, value, hasUnit) && IsWritten(text, begin, start);
            if (start <= text.Sentence.Start || !text.Is(start - 1, NumberLinks.Skip))
                break;
            start--;
        }

        phrase = null!;
        begin = start;
        return false;
    }

    // "das Gut 5": a comparator has a capital only where a sentence or quotation begins.
    private static bool IsWritten(in NumericText text, int begin, int start) =>
        !text.Capitals[begin] || start - begin > 1 || begin == text.Sentence.Start || !char.IsLetterOrDigit(text.Characters(begin - 1)[0]);

    private static bool Goes(ComparatorUse use, decimal value, bool hasUnit) => use switch
    {
        ComparatorUse.Round => Math.Abs(value) >= 10 && DigitReader.LastPlace(value) >= 10,
        ComparatorUse.NotSmall => hasUnit || Math.Abs(value) >= 10,
        ComparatorUse.Unit => hasUnit,
        ComparatorUse.Reach => hasUnit && value >= 0,
        ComparatorUse.Age => hasUnit || value <= AgeReader.OldestPerson,
        _ => true,
    };
}
