using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Decides whether a number is an amount at all, and takes in the words that give it a scale, an age or a rate.</summary>
internal sealed class AmountRefiner(Language language, UnitReader units, CompoundReader compounds, ShareReader shares, AgeReader ages)
{
    // "Die Inzidenz lag zuletzt bei rund 187": words between a scale and its number.
    private const int WordsToScale = 4;
    private const int WordsToRate = 3;
    private readonly NumberWords words = language.Numbers;
    private readonly QuantityPhrases phrases = language.Quantities;
    private readonly NumberedNames names = new(language);

    /// <summary>Completes <paramref name="amount"/>.</summary>
    /// <returns>Whether it stands; a name, a year or an article does not.</returns>
    public bool TryRefine(in NumericText text, ref Amount amount)
    {
        var first = amount.Last is { Form: NumberForm.Times or NumberForm.Multiple or NumberForm.Age } last ? last : amount.First;
        if (amount.Unit is not null && !TryTail(text, ref amount))
            return first.Form != NumberForm.Article || amount.IsRange || TakesArticle(text, amount);

        if (amount.Unit is not null)
            return true;
        switch (first.Form)
        {
            case NumberForm.Ordinal:
                return IsOrdinal(text, amount);
            case NumberForm.Age:
                amount = AgeReader.Aged(amount, amount.End, amount.Span.End);
                return compounds.IsAge(text, amount.Start, amount.End);
            case NumberForm.Percent:
                amount = amount with { Unit = language.Units["%"], Type = MentionType.Percentage, Rule = "measure" };
                return true;
            case NumberForm.Multiple:
                return first.Value != 1;
            case NumberForm.Times:
                shares.TakeComparison(text, ref amount);
                return first.Value != 1;
            case NumberForm.Fraction:
                return IsShare(text, amount);
            default:
                return IsNumber(text, ref amount);
        }
    }

    private bool IsNumber(in NumericText text, ref Amount amount)
    {
        if (ages.TryOld(text, ref amount, amount.Start))
            return true;
        if (amount.First.Form != NumberForm.Article || amount.IsRange)
        {
            if (TryTail(text, ref amount))
                return true;
            if (AgeReader.IsAfterName(text, amount) || AgeReader.IsOpening(text, amount) || (amount.First.Form != NumberForm.YearLike && text.TryMatchBefore(phrases.Before, amount.Start, 3, out var phrase, out _) && phrase.Use == ComparatorUse.Age))
            {
                amount = AgeReader.Aged(amount, amount.End, amount.Span.End);
                return true;
            }

            if (TryScale(text, ref amount))
                return true;
        }

        if (shares.TryOutOf(text, ref amount))
            return true;
        if (amount.First.Form == NumberForm.Article && !amount.IsRange)
            return IsOnlyOne(text, amount);
        if (!IsAmount(text, amount))
            return false;
        if (ShareReader.TryTimes(text, ref amount))
            shares.TakeComparison(text, ref amount);
        TryRate(text, ref amount);
        return true;
    }

    // "nur eine ist übrig"
    private static bool IsOnlyOne(in NumericText text, in Amount amount) =>
        amount.Start > text.Sentence.Start && text.Is(amount.Start - 1, NumberLinks.Skip)
        && (text.IsVerb(amount.End) || amount.End >= text.End || !char.IsLetterOrDigit(text.Characters(amount.End)[0]));

    private static bool TakesArticle(in NumericText text, in Amount amount) => amount.Start + 1 < text.End;

    private bool IsAmount(in NumericText text, in Amount amount)
    {
        var first = amount.First;
        if (first.Form == NumberForm.Dotted || text.Is(amount.End, NumberLinks.Clock))
            return false;

        if (names.Holds(text, amount))
            return false;
        if (first.Form == NumberForm.YearLike && !amount.IsRange && !IsCounted(text, amount))
            return false;
        if (amount.Span.End < text.Content.Length && char.IsLetter(text.Content[amount.Span.End]))
            return false;
        return first.Form != NumberForm.Words || !text.Capitals[amount.Start] || first.IsMultiplied || IsOpening(text, amount.Start) || IsShouted(text.Characters(amount.Start));
    }

    // "NEUNZEHN TOTE" in a headline.
    private static bool IsShouted(ReadOnlySpan<char> word) => char.IsUpper(word[^1]);

    // Four bare digits count something only before a noun that says so, or with a comparator before any noun.
    private bool IsCounted(in NumericText text, in Amount amount)
    {
        if (amount.End >= text.End || !text.Capitals[amount.End])
            return false;
        if (text.TryMatch(words.Counted, amount.End, out _, out _))
            return !(amount.Start > text.Sentence.Start && text.Is(amount.Start - 1, NumberLinks.Definite | NumberLinks.Year));
        return amount.Start > text.Sentence.Start && text.TryMatchBefore(phrases.Before, amount.Start, 3, out var phrase, out _) && phrase.Use == ComparatorUse.Any;
    }

    // "Elf Menschen" opens a sentence; "die deutsche Elf", "der Erste Weltkrieg" are names.
    private static bool IsOpening(in NumericText text, int token)
    {
        if (token == text.Sentence.Start)
            return true;
        var before = text.Characters(token - 1)[0];
        return !char.IsLetterOrDigit(before) && before is not (',' or ')');
    }

    private bool IsOrdinal(in NumericText text, in Amount amount)
    {
        var digits = char.IsAsciiDigit(text.Characters(amount.Start)[0]);
        if (amount.First.Value < 1 || amount.End >= text.End && digits)
            return false;
        if (digits && char.IsLetter(text.Content[amount.Span.End - 1]))
            return true;
        if (digits && text.TryMatch(words.OrdinalNames, amount.End, out _, out _))
            return false;
        if (digits)
            return amount.Start > text.Sentence.Start && char.IsLetter(text.Characters(amount.End)[0]) && (amount.First.Value < 1000 || IsJubilee(text, amount));
        if (text.Capitals[amount.Start] && !IsOpening(text, amount.Start))
            return !IsOfRuler(text, amount.Start) && (amount.End >= text.End || !text.Capitals[amount.End]);

        // "achten auf", "achte darauf": the verb, unless an article says otherwise.
        return !IsVerbLike(text, amount) || (amount.Start > text.Sentence.Start && text.Is(amount.Start - 1, NumberLinks.Definite | NumberLinks.Article));
    }

    // "die 1000. Besucherin"
    private static bool IsJubilee(in NumericText text, in Amount amount) =>
        amount.First.Value % 100 == 0 && text.Is(amount.Start - 1, NumberLinks.Definite) && text.Capitals[amount.End];

    // "Ludwig der Vierzehnte"
    private static bool IsOfRuler(in NumericText text, int token) =>
        token >= text.Sentence.Start + 2 && text.Is(token - 1, NumberLinks.Definite) && text.Capitals[token - 2] && !text.Capitals[token - 1] && char.IsLetter(text.Characters(token - 2)[0]);

    private static bool IsVerbLike(in NumericText text, in Amount amount) => amount.First.Value == 8 && text.Characters(amount.Start).Length <= 6;

    // "ein Viertel" is a quarter of a town unless a whole follows.
    private static bool IsShare(in NumericText text, in Amount amount)
    {
        if (amount.First.Tokens.Count > 1 && amount.First.Value != 0.25m)
            return true;
        if (amount.First.Tokens.Count == 1 && amount.First.Form == NumberForm.Fraction && char.IsAsciiDigit(text.Characters(amount.Start)[0]))
            return true;
        if (amount.First.Tokens.Count == 1)
            return !text.Capitals[amount.Start] || text.Characters(amount.Start).Length > 9 || !char.IsLetter(text.Characters(amount.Start)[0]);
        return amount.End >= text.End || !char.IsLetter(text.Characters(amount.End)[0]) || !text.Capitals[amount.End]
            || text.Is(amount.End, NumberLinks.ShareOf | NumberLinks.Of);
    }

    private bool TryTail(in NumericText text, ref Amount amount)
    {
        if (!text.TryMatch(phrases.ScaleTails, amount.First.Tokens.End, out var scale, out var end))
            return false;
        amount = amount with { Unit = scale.Unit, Type = MentionType.Quantity, Rule = "measure", End = end, Span = amount.Span.To(text.Span(end - 1)) };
        return true;
    }

    // "Stärke 6,3", "eine Magnitude von etwa 8", "Platz drei", "die Inzidenz lag bei 187,3"
    private bool TryScale(in NumericText text, ref Amount amount)
    {
        if (amount.First.IsMultiplied || text.Is(amount.End, NumberLinks.Clock))
            return false;
        for (var i = amount.Start - 1; i >= Math.Max(text.Sentence.Start, amount.Start - 1 - WordsToScale); i--)
        {
            if (text.TryMatch(phrases.Scales, i, out var scale, out var end) && end <= amount.Start)
                return TakeScale(scale, ref amount);
            var isLink = text.WordIds[i] != 0 && (text.TryMatch(phrases.ScaleLinks, i, out _, out _) || text.TryMatch(phrases.Before, i, out _, out _) || text.Is(i, NumberLinks.Skip));
            if (!isLink)
                return false;
        }

        return false;
    }

    private static bool TakeScale(ScaleName scale, ref Amount amount)
    {
        if (amount.First.Form == NumberForm.YearLike)
            return false;
        amount = amount with
        {
            Unit = scale.Unit,
            Type = scale.IsOrdinal ? MentionType.Ordinal : scale.IsRate ? MentionType.Rate : MentionType.Quantity,
            Rule = scale.IsOrdinal ? "exact" : "measure",
        };
        return true;
    }

    // "187,3 Fälle je 100.000 Einwohner", "230 Einwohner pro Quadratkilometer"
    private void TryRate(in NumericText text, ref Amount amount)
    {
        if (amount.Type != MentionType.Number)
            return;
        for (var i = amount.End; i < Math.Min(text.End, amount.End + WordsToRate + 1); i++)
        {
            if (units.TryCountRate(text, i, out var rate))
            {
                amount = amount with { Unit = rate.Named.Unit, Type = MentionType.Rate, Rule = "measure", End = rate.EndToken, Span = new TextSpan(amount.Span.Start, rate.End) };
                return;
            }

            if (!char.IsLetter(text.Characters(i)[0]))
                return;
        }
    }
}
