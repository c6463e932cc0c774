using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Finds the unit behind a number: a symbol, a name, or two joined by "pro" or a slash.</summary>
internal sealed class UnitReader(Language language, NumberReader numbers)
{
    private readonly MeasureUnits units = language.Units;

    /// <summary>Reads the unit that begins at <paramref name="position"/> or at the next token.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="position">One past the last character of the number.</param>
    /// <param name="token">The first token after the number.</param>
    /// <param name="unit">The unit.</param>
    public bool TryRead(in NumericText text, int position, int token, out ReadUnit unit)
    {
        if (!TrySimple(text, position, token, out unit))
            return false;

        unit = WithRate(text, unit);
        return true;
    }

    /// <summary>Reads "je 100.000 Einwohner", "pro Quadratkilometer" behind a counted noun.</summary>
    public bool TryCountRate(in NumericText text, int token, out ReadUnit rate)
    {
        rate = default;
        if (!text.Is(token, NumberLinks.Per) || !TryDenominator(text, token + 1, out var per, out var count, out var end))
            return false;

        var persons = per.Dimension.Name == "persons";
        if (count != 1 && !persons)
            return false;
        var unit = persons && count != 1
            ? new Unit("1/" + count.ToString(CultureInfo.InvariantCulture), new Dimension("incidence"), 1 / count, 0, "1")
            : new Unit("1/" + per.Code, Dimension.None.Per(per.Dimension), 1 / per.SiFactor, 0, "1/" + per.SiCode);
        rate = new ReadUnit(new NamedUnit(unit, 1, false, false), text.Span(end - 1).End, end, true);
        return true;
    }

    /// <summary>The unit with that name in a compound: "Kilometer" in "650-Kilometer-Flug".</summary>
    public bool TryName(ReadOnlySpan<char> name, out NamedUnit unit)
    {
        ReadOnlySpan<int> id = [language.Vocabulary.IdOf(name)];
        ReadOnlySpan<bool> capital = [true];
        return units.Names.TryMatch(id, capital, 0, 1, out unit, out _) || (units.TrySymbol(name, 0, out unit, out var end) && end == name.Length);
    }

    private bool TrySimple(in NumericText text, int position, int token, out ReadUnit unit)
    {
        unit = default;
        var start = position;
        if (start < text.Content.Length && DigitReader.IsBlank(text.Content[start]))
            start++;
        var hasName = token < text.End && text.Span(token).Start >= position && text.TryMatch(units.Names, token, out var named, out var end)
            ? (Unit: named, End: end)
            : default((NamedUnit? Unit, int End));
        if (start < text.Span(text.End - 1).End && units.TrySymbol(text.Content, start, out var symbol, out var stop)
            && (hasName.Unit is null || stop > text.Span(hasName.End - 1).End))
        {
            unit = new ReadUnit(symbol, stop, text.TokenAt(Math.Max(token - 1, text.Sentence.Start), stop), false);
            return true;
        }

        if (hasName.Unit is null)
            return TryLetter(text, start, token, out unit);
        unit = new ReadUnit(hasName.Unit, text.Span(hasName.End - 1).End, hasName.End, false);
        return true;
    }

    // "20,9 C" in a sentence about temperatures
    private bool TryLetter(in NumericText text, int start, int token, out ReadUnit unit)
    {
        unit = default;
        if (token >= text.End || text.Span(token).Length != 1 || text.Span(token).Start != start || !language.UnitLetters.TryUnit(text.Characters(token)[0], out var named))
            return false;
        for (var i = text.Sentence.Start; i < text.End; i++)
        {
            if (!language.UnitLetters.IsContext(text.WordIds[i]))
                continue;
            unit = new ReadUnit(named, text.Span(token).End, token + 1, false);
            return true;
        }

        return false;
    }

    private ReadUnit WithRate(in NumericText text, ReadUnit unit)
    {
        if (unit.Named.Unit.Dimension.Name.Contains('/', StringComparison.Ordinal))
            return unit;
        if (unit.End + 1 < text.Content.Length && text.Content[unit.End] == '/' && TrySlash(text, unit, out var rate))
            return rate;
        if (text.TryMatch(units.PerPhrases, unit.EndToken, out var phrase, out var phraseEnd) && IsRatePhrase(text, phraseEnd))
            return Compose(text, unit, phrase.Unit, 1, phraseEnd);
        if (TryPer(text, unit, unit.EndToken, out var rated))
            return rated;

        // "95 Gramm CO2 pro Kilometer": one noun may stand between.
        var noun = unit.EndToken;
        return noun + 1 < text.End && text.Capitals[noun] && char.IsLetter(text.Characters(noun)[0]) && text.Is(noun + 1, NumberLinks.Per) && TryPer(text, unit, noun + 1, out rated) ? rated : unit;
    }

    private bool TryPer(in NumericText text, ReadUnit unit, int token, out ReadUnit rate)
    {
        rate = unit;
        var isPer = text.Is(token, NumberLinks.Per);

        // "6,5 Liter auf 100 Kilometer"
        if (!isPer && !(text.Is(token, NumberLinks.Onto) && unit.Named.Unit.Dimension == Dimension.Volume))
            return false;
        if (!TryDenominator(text, token + 1, out var per, out var count, out var end) || (!isPer && (count != 100 || per.Dimension != Dimension.Length)))
            return false;
        rate = Compose(text, unit, per, count, end);
        return true;
    }

    private bool TrySlash(in NumericText text, ReadUnit unit, out ReadUnit rate)
    {
        rate = unit;
        var start = unit.End + 1;
        if (text.Content[start..].StartsWith("100", StringComparison.Ordinal) && unit.Named.Unit.Dimension == Dimension.Volume)
            return TryPerHundred(text, unit, start + 3, out rate);

        var stop = start;
        while (stop < text.Content.Length && char.IsLetter(text.Content[stop]))
            stop++;
        if (stop == start)
            return false;

        Unit per;
        if (units.TrySymbol(text.Content, start, out var symbol, out var end))
            (per, stop) = (symbol.Unit, end);
        else if (stop - start <= 3 && units.PerSymbols.TryGetValue(text.Content[start..stop].ToString(), out var time))
            per = time.Unit;
        else if (language.Vocabulary.IdOf(text.Content[start..stop]) is var id and not 0 && TryPerName(id, out var named))
            per = named;
        else
            return false;

        rate = Compose(text, unit, per, 1, text.TokenAt(unit.EndToken > 0 ? unit.EndToken - 1 : 0, stop)) with { End = stop };
        return true;
    }

    // "6,5 l/100 km"
    private bool TryPerHundred(in NumericText text, ReadUnit unit, int start, out ReadUnit rate)
    {
        rate = unit;
        if (start < text.Content.Length && DigitReader.IsBlank(text.Content[start]))
            start++;
        if (!units.TrySymbol(text.Content, start, out var symbol, out var stop) || symbol.Unit.Dimension != Dimension.Length)
            return false;
        rate = Compose(text, unit, symbol.Unit, 100, text.TokenAt(Math.Max(unit.EndToken - 1, text.Sentence.Start), stop)) with { End = stop };
        return true;
    }

    private bool TryPerName(int id, out Unit unit)
    {
        ReadOnlySpan<int> word = [id];
        ReadOnlySpan<bool> capital = [true];
        var found = units.Per.TryMatch(word, capital, 0, 1, out var named, out _) || units.Names.TryMatch(word, capital, 0, 1, out named, out _);
        unit = found ? named.Unit : null!;
        return found;
    }

    // "lag im Jahr 2020", "am Tag der Deutschen Einheit", "im Jahr zuvor" are times, not rates.
    private static bool IsRatePhrase(in NumericText text, int end) =>
        end >= text.End || !(text.IsDigits(end) || text.Is(end, NumberLinks.Definite | NumberLinks.Article) || IsTimeWord(text, end));

    private static bool IsTimeWord(in NumericText text, int token) => text.Characters(token)[0] is 'z' or 'd' or 'n' && text.Is(token, NumberLinks.ShareOf);

    private bool TryDenominator(in NumericText text, int token, out Unit per, out decimal count, out int end)
    {
        per = null!;
        count = 1;
        end = token;
        if (token >= text.End)
            return false;
        if (numbers.TryRead(text, token, out var number) && number.Form is NumberForm.Digits or NumberForm.Words or NumberForm.YearLike && number.Value > 0)
        {
            count = number.Value;
            token = number.Tokens.End;
        }

        if (text.TryMatch(units.Per, token, out var named, out end) || text.TryMatch(units.Names, token, out named, out end))
        {
            per = named.Unit;
            return per.Dimension != Dimension.Money && per.Dimension != Dimension.Share;
        }

        if (token < text.End && units.TrySymbol(text.Content, text.Span(token).Start, out named, out var stop) && named.Unit.Dimension != Dimension.Money && named.Unit.Dimension != Dimension.Share)
        {
            per = named.Unit;
            end = text.TokenAt(token, stop);
            return text.Span(end - 1).End == stop;
        }

        return false;
    }

    private static ReadUnit Compose(in NumericText text, ReadUnit unit, Unit per, decimal count, int end) =>
        new(unit.Named with { Unit = unit.Named.Unit.Per(per, count) }, text.Span(end - 1).End, end, true);
}
