using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>Reads numbers in digits, words and both.</summary>
internal sealed class NumberReader
{
    private readonly Language language;
    private readonly NumberWords words;
    private readonly PhraseTable<ComparatorPhrase> comparators;
    private readonly NumberWordReader wordReader;
    private readonly Multiplication multiplication;
    private readonly NumberSequence sequence;

    public NumberReader(Language language)
    {
        this.language = language;
        words = language.Numbers;
        comparators = language.Quantities.Before;
        wordReader = new NumberWordReader(words);
        multiplication = new Multiplication(words);
        sequence = new NumberSequence(this, wordReader, multiplication);
    }

    /// <summary>Reads the number that starts at <paramref name="token"/>, its sign and multipliers and words written apart included.</summary>
    public bool TryRead(in NumericText text, int token, out Numeral numeral)
    {
        if (TrySigned(text, token, out numeral))
            return true;
        if (!TryPlain(text, token, out numeral))
            return false;
        sequence.Extend(text, ref numeral);
        return true;
    }

    /// <summary>Reads the number that starts at <paramref name="token"/>, with its multipliers, but no sign and no second number word.</summary>
    public bool TryPlain(in NumericText text, int token, out Numeral numeral)
    {
        numeral = default;
        if (IsBareDecimals(text, token))
            return TryReadAt(text, token, text.Span(token).Start, out numeral);
        if (!text.IsDigits(token) && !FractionReader.IsVulgar(text.Characters(token)[0]))
            return char.IsLetter(text.Characters(token)[0]) && TryWords(text, token, out numeral);
        if (!TryDigits(text, token, out numeral))
            return false;
        multiplication.Apply(text, ref numeral);
        return true;
    }

    /// <summary>Reads a number in words from one token, without what follows.</summary>
    public bool TryWord(ReadOnlySpan<char> word, out NumberWord result) => wordReader.TryRead(word, out result);

    /// <summary>Reads digits that start inside or after <paramref name="token"/>, at <paramref name="position"/>: "15" in "10-15".</summary>
    public bool TryReadAt(in NumericText text, int token, int position, out Numeral numeral)
    {
        numeral = default;
        if (!DigitReader.TryRead(text.Content, position, out var run))
            return false;
        var end = text.TokenAt(token, run.End);
        numeral = new Numeral(run.Value, null, run.Place, run.Form, new TextSpan(position, run.End), new TokenRange(text.TokenHolding(token, position), end)) { Exact = run.Exact };
        multiplication.Apply(text, ref numeral);
        return true;
    }

    private static bool TryDigits(in NumericText text, int token, out Numeral numeral)
    {
        numeral = default;
        var start = text.Span(token).Start;
        if (start > 0 && IsGlue(text.Content[start - 1]) || !DigitReader.TryRead(text.Content, start, out var run))
            return false;

        var span = new TextSpan(start, run.End);
        var form = run.Form;
        var owner = text.Span(token);
        if (form is NumberForm.Digits or NumberForm.YearLike && owner.End == run.End + 1 && text.Content[run.End] == '.' && run.Value == decimal.Truncate(run.Value))
        {
            // The tokenizer keeps the dot with the digits where it makes an ordinal: "13. September".
            form = NumberForm.Ordinal;
            span = owner;
        }
        else if (run.End < text.Content.Length && text.Content[run.End] is '-' or '‑' && run.End + 1 < text.Content.Length && char.IsLetter(text.Content[run.End + 1]) && owner.End > run.End)
        {
            return false;
        }

        else if (IsBeforeDot(text, token, run))
        {
            // "„2. Deutscher Klimakongress": the dot ends no sentence.
            form = NumberForm.Ordinal;
            span = new TextSpan(start, run.End + 1);
        }

        var sign = Sign(text, token, start);
        if (sign < start)
            span = new TextSpan(sign, span.End);
        var end = text.TokenAt(token, span.End);
        var first = token > text.Sentence.Start && text.Span(token).Start > sign ? token - 1 : token;
        numeral = new Numeral(run.Value, null, run.Place, form, span, new TokenRange(first, end)) { Exact = run.Exact };
        if (sign < start)
            numeral = numeral.Negated();
        return true;
    }

    // ",08": a comma with a blank before it and digits behind it.
    private static bool IsBareDecimals(in NumericText text, int token) =>
        text.IsMark(token, ',') && text.IsDigits(token + 1) && text.Touches(token, token + 1) && !(token > text.Sentence.Start && text.Touches(token - 1, token));

    private static bool IsBeforeDot(in NumericText text, int token, in DigitRun run) =>
        run.Form == NumberForm.Digits && run.Value < 1000 && text.Span(token).End == run.End && text.IsMark(token + 1, '.') && text.Touches(token, token + 1)
        && token + 2 < text.End && char.IsLetter(text.Characters(token + 2)[0]) && !text.Touches(token + 1, token + 2);

    // "-15 Grad", "−9": a minus that touches the digits and nothing before it.
    private static int Sign(in NumericText text, int token, int start)
    {
        if (start == 0 || text.Content[start - 1] is not ('-' or '−' or '–'))
            return start;
        var free = start == 1 || char.IsWhiteSpace(text.Content[start - 2]) || text.Content[start - 2] is '(' or '„' or '"';
        return free && token > text.Sentence.Start ? start - 1 : start;
    }

    private static bool IsGlue(char c) => char.IsLetterOrDigit(c) || c is '#' or '_' or '@' or '/' or '§' or '.' or ':';

    private bool TrySigned(in NumericText text, int token, out Numeral numeral)
    {
        numeral = default;
        if (!text.Is(token, NumberLinks.Minus | NumberLinks.Plus) || token + 1 >= text.End)
            return false;

        var minus = text.Is(token, NumberLinks.Minus);
        if (text.IsMark(token - 1, '/') || text.Is(token + 1, NumberLinks.Minus | NumberLinks.Plus) || !TryPlain(text, token + 1, out numeral))
            return false;
        if (numeral.Form is not (NumberForm.Digits or NumberForm.Words or NumberForm.YearLike or NumberForm.Dotted))
            return false;
        sequence.Extend(text, ref numeral);
        numeral = (minus ? numeral.Negated() : numeral) with
        {
            Form = numeral.Form == NumberForm.YearLike ? NumberForm.Digits : numeral.Form,
            Span = text.Span(token).To(numeral.Span),
            Tokens = new TokenRange(token, numeral.Tokens.End),
        };
        return true;
    }

    private bool TryWords(in NumericText text, int token, out Numeral numeral)
    {
        if (text.TryMatch(words.Bands, token, out var band, out var end) && TryBand(text, new TokenRange(token, end), band, out numeral))
            return true;

        var roles = text.Links(token);
        if ((roles & NumberLinks.Article) != NumberLinks.None && TryArticle(text, token, out numeral))
            return true;
        if ((roles & NumberLinks.Half) != NumberLinks.None)
            return TryHalf(text, token, token, null, out numeral);
        return TryNumberWord(text, token, out numeral);
    }

    // "eine Million", "ein knappes Dutzend", "eine halbe Million", "eine Dreiviertelmillion", "ein Kilometer".
    private bool TryArticle(in NumericText text, int token, out Numeral numeral)
    {
        var next = token + 1;
        ComparatorPhrase? comparator = null;
        if (text.TryMatch(comparators, next, out var phrase, out var end) && end == next + 1 && phrase.Rule is ComparatorRule.CloseBelow or ComparatorRule.CloseAbove)
        {
            comparator = phrase;
            next = end;
        }

        if (text.Is(next, NumberLinks.Half))
            return TryHalf(text, token, next, comparator, out numeral);

        numeral = new Numeral(1, null, 1, NumberForm.Article, text.Span(token), new TokenRange(token, token + 1)) { Comparator = comparator };
        if (multiplication.StartsAt(text, next))
        {
            numeral = Through(text, numeral, next);
            multiplication.Apply(text, ref numeral);
            return true;
        }

        if (next < text.End && TryNumberWord(text, next, out var word) && (text.Capitals[next] && word.IsMultiplied || word.Form == NumberForm.Fraction))
        {
            numeral = word with { Span = text.Span(token).To(word.Span), Tokens = new TokenRange(token, word.Tokens.End), Comparator = comparator };
            return true;
        }

        return comparator is null;
    }

    private bool TryHalf(in NumericText text, int first, int half, ComparatorPhrase? comparator, out Numeral numeral)
    {
        numeral = default;
        if (!text.TryMatch(words.Multipliers, half + 1, out _, out _) && !text.TryMatch(language.Units.Names, half + 1, out _, out _))
            return false;

        numeral = new Numeral(0.5m, null, 0.1m, NumberForm.Words, text.Span(first).To(text.Span(half)), new TokenRange(first, half + 1)) { Comparator = comparator };
        multiplication.Apply(text, ref numeral);
        return true;
    }

    private bool TryBand(in NumericText text, TokenRange tokens, NumberBand band, out Numeral numeral)
    {
        numeral = new Numeral(band.Low, band.High, band.Low, NumberForm.Band, text.Span(tokens.Start).To(text.Span(tokens.End - 1)), tokens);
        if (!band.TakesMultiplier)
            return true;
        multiplication.Apply(text, ref numeral);
        return numeral.IsMultiplied || !band.NeedsMultiplier || text.TryMatch(language.Units.Names, tokens.End, out _, out _);
    }

    private bool TryNumberWord(in NumericText text, int token, out Numeral numeral)
    {
        numeral = default;
        var characters = text.Characters(token);
        if (characters[^1] == '-' && text.Is(token + 1, NumberLinks.To | NumberLinks.And))
            characters = characters[..^1];
        if (!wordReader.TryRead(characters, out var word))
            return false;

        numeral = new Numeral(word.Value, null, word.Place, Form(word.Suffix), text.Span(token), new TokenRange(token, token + 1)) { IsMultiplied = word.IsMultiplied, Tail = word.Tail };
        if (word.Suffix is NumberSuffix.Fraction or NumberSuffix.FractionEnding && word.Value > 0)
            numeral = numeral with { Value = 1 / word.Value };
        if (numeral.Form != NumberForm.Words)
            return true;
        TryDecimals(text, ref numeral);
        TryFraction(text, ref numeral);
        multiplication.Apply(text, ref numeral);
        return true;
    }

    private static NumberForm Form(NumberSuffix suffix) => suffix switch
    {
        NumberSuffix.None or NumberSuffix.Count => NumberForm.Words,
        NumberSuffix.Times => NumberForm.Times,
        NumberSuffix.Fold => NumberForm.Multiple,
        NumberSuffix.Percent => NumberForm.Percent,
        NumberSuffix.Years => NumberForm.Age,
        NumberSuffix.Fraction or NumberSuffix.FractionEnding or NumberSuffix.FractionCompound => NumberForm.Fraction,
        _ => NumberForm.Ordinal,
    };

    // "vier Komma fünf", "drei Komma eins vier"
    private void TryDecimals(in NumericText text, ref Numeral numeral)
    {
        if (!text.Is(numeral.Tokens.End, NumberLinks.Comma))
            return;

        decimal place = 1, value = numeral.Value;
        var token = numeral.Tokens.End + 1;
        for (; token < text.End && place > 0.0001m && wordReader.TryRead(text.Characters(token), out var digit) && digit is { Suffix: NumberSuffix.None, Value: < 10 }; token++)
        {
            place /= 10;
            value += digit.Value * place;
        }

        if (place < 1)
            numeral = Through(text, numeral with { Value = value, Place = place }, token);
    }

    // "drei Viertel", "zwei Drittel"
    private void TryFraction(in NumericText text, ref Numeral numeral)
    {
        var next = numeral.Tokens.End;
        if (numeral.Value > 99 || next >= text.End || !text.Capitals[next] || !wordReader.TryRead(text.Characters(next), out var word))
            return;
        if (word.Suffix is NumberSuffix.Fraction or NumberSuffix.FractionEnding && numeral.Value == decimal.Truncate(numeral.Value))
            numeral = Through(text, numeral with { Value = numeral.Value / word.Value, Form = NumberForm.Fraction }, next + 1);
    }

    private static Numeral Through(in NumericText text, Numeral numeral, int end) => numeral with
    {
        Span = numeral.Span.To(text.Span(end - 1)),
        Tokens = new TokenRange(numeral.Tokens.Start, end),
    };
}
