using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Finds numbers, quantities, money, percentages, ages and scores with their comparators.</summary>
internal sealed class QuantityRecognizer
{
    private readonly NumberWords words;
    private readonly AmountReader amounts;
    private readonly AmountRefiner refiner;
    private readonly CompoundReader compounds;
    private readonly AgeReader ages;
    private readonly UnitReadings readings;
    private readonly ScaleReadings scales;
    private readonly UnitOfText units;
    private readonly ShareReader shares;
    private readonly ScoreReader scores;
    private readonly ListReader lists;
    private readonly MentionWriter writer;

    public QuantityRecognizer(Language language)
    {
        words = language.Numbers;
        var numbers = new NumberReader(language);
        var unitReader = new UnitReader(language, numbers);
        units = new UnitOfText(language.Units);
        amounts = new AmountReader(language, numbers, unitReader);
        ages = new AgeReader(language, numbers);
        shares = new ShareReader(language, numbers);
        compounds = new CompoundReader(language, numbers, unitReader, shares);
        scores = new ScoreReader(numbers);
        lists = new ListReader(numbers, amounts, ages);
        refiner = new AmountRefiner(language, unitReader, compounds, shares, ages);
        readings = new UnitReadings(language);
        scales = new ScaleReadings(words.ShortScale);
        writer = new MentionWriter(language);
    }

    /// <summary>Adds every numeric expression of the text to <paramref name="mentions"/>.</summary>
    public void Recognize(SpottedText text, AnalyzedDocument analysis, List<Mention> mentions)
    {
        foreach (var sentence in text.Text.Sentences)
        {
            if (sentence.Role == SentenceRole.Note)
                continue;
            var tokens = new NumericText(text, words, sentence.Tokens, analysis);
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End;)
                i = Math.Max(i + 1, CouldStart(tokens, i) ? Read(tokens, i, mentions) : i + 1);
        }
    }

    private bool CouldStart(in NumericText text, int token)
    {
        var word = text.Characters(token);
        var first = word[0];
        return char.IsAsciiDigit(first) || first == ',' || text.WordIds[token] != 0 || words.CanStart(word) || FractionReader.IsVulgar(first) || char.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.CurrencySymbol;
    }

    /// <summary>Reads what starts at <paramref name="token"/>.</summary>
    /// <returns>The token to go on with.</returns>
    private int Read(in NumericText text, int token, List<Mention> mentions)
    {
        if (text.TryMatch(words.SetPhrases, token, out _, out var end))
            return end;
        if (text.TryMatch(words.SetNumbers, token, out var number, out end))
        {
            var range = new TokenRange(token, end);
            mentions.Add(MentionWriter.Plain(MentionType.Number, text.Span(token).To(text.Span(end - 1)), range, MentionWriter.Exact(number)));
            return end;
        }

        var isNamed = text.IsDigits(token) && text.TryMatchBefore(words.Identifiers, token, 2, out _, out _);
        if ((!isNamed && ScoreReader.TryRead(text, token, out var score, out end)) || ages.TryRead(text, token, out score, out end))
        {
            mentions.Add(score);
            return end;
        }

        if (compounds.TrySuspended(text, token, out var amount, out var last))
        {
            end = Add(text, amount, mentions);
            return last is { } second ? Add(text, second, mentions) : end;
        }

        if (compounds.TryRead(text, token, out amount, out end))
            return Add(text, amount, mentions);
        if (shares.TryRead(text, token, out amount))
            return AddShare(text, amount, mentions);
        return amounts.TryRead(text, token, out amount) ? ReadAmount(text, amount, mentions) : token;
    }

    private int ReadAmount(in NumericText text, Amount amount, List<Mention> mentions)
    {
        if (scores.TrySpoken(text, amount, out var score, out var end))
        {
            mentions.Add(score);
            return end;
        }

        if (lists.TryRead(text, amount, out var items, out var shared))
        {
            foreach (var item in items)
                mentions.Add(writer.Write(text, item, out _));
            return Add(text, shared, mentions);
        }

        if (refiner.TryRefine(text, ref amount))
            return Add(text, units.For(text, CarriedUnit.For(text, amount, mentions), mentions), mentions);

        // Neither end of a range of names is an amount: "§§ 12 bis 15".
        return amount.IsRange ? amount.End : amount.Start + 1;
    }

    private int AddShare(in NumericText text, Amount amount, List<Mention> mentions)
    {
        var mention = writer.Write(text, amount, out var end);
        mentions.Add(shares.IsChange(text, amount.Start) ? mention with { IsChange = true } : mention);
        return end;
    }

    private int Add(in NumericText text, in Amount amount, List<Mention> mentions)
    {
        var mention = writer.Write(text, amount, out var end);
        mentions.Add(scales.Of(text, amount, readings.Of(text, amount, mention)));
        return end;
    }
}
