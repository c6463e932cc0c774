using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Comparators, scales, words of change and tolerances.</summary>
internal sealed class QuantityPhrases
{
    private readonly Dictionary<string, ToleranceRule> tolerances;

    public QuantityPhrases(VocabularyBuilder words, MeasureUnits units)
    {
        Before = new PhraseTable<ComparatorPhrase>(words);
        After = new PhraseTable<ComparatorPhrase>(words);
        foreach (var row in DataFile.Packaged("de/numbers/comparators.tsv").Rows)
            (row["position"] == "before" ? Before : After).Add(row["phrase"], new ComparatorPhrase(row.Name<ComparatorRule>("comparator"), row.Name<ComparatorUse>("only")));

        ChangesBefore = new PhraseTable<bool>(words);
        ChangesAfter = new PhraseTable<bool>(words);
        foreach (var row in DataFile.Packaged("de/numbers/changes.tsv").Rows)
            (row["position"] == "before" ? ChangesBefore : ChangesAfter).Add(row["phrase"], true);

        Scales = new PhraseTable<ScaleName>(words);
        foreach (var row in DataFile.Packaged("de/units/scales.tsv").Rows)
            Scales.Add(row["word"], new ScaleName(ScaleUnit(row, units), row["type"] == "ordinal", row["type"] == "rate"));
        ScaleLinks = new PhraseTable<bool>(words);
        foreach (var row in DataFile.Packaged("de/units/scale-links.tsv").Rows)
            ScaleLinks.Add(row["phrase"], true);
        ScaleTails = new PhraseTable<ScaleName>(words);
        foreach (var row in DataFile.Packaged("de/units/scale-tails.tsv").Rows)
            ScaleTails.Add(row["phrase"], new ScaleName(ScaleUnit(row, units), false, false));

        BelowZero = new PhraseTable<int>(words);
        foreach (var row in DataFile.Packaged("de/units/below-zero.tsv").Rows)
            BelowZero.Add(row["phrase"], row.Integer("sign"));

        tolerances = DataFile.Packaged("de/numbers/tolerances.tsv").Rows.ToDictionary(
            row => row["case"],
            row => new ToleranceRule(row.Decimal("half_places"), row["cap"].Length == 0 ? null : row.Decimal("cap"), row.Decimal("exact_below")),
            StringComparer.Ordinal);
    }

    /// <summary>Comparators before the number.</summary>
    public PhraseTable<ComparatorPhrase> Before { get; }

    /// <summary>Comparators after the number and its unit.</summary>
    public PhraseTable<ComparatorPhrase> After { get; }

    /// <summary>Words before an amount that make it a change: "Plus von".</summary>
    public PhraseTable<bool> ChangesBefore { get; }

    /// <summary>Words after an amount that make it a change: "wärmer".</summary>
    public PhraseTable<bool> ChangesAfter { get; }

    /// <summary>Words before a number on a scale.</summary>
    public PhraseTable<ScaleName> Scales { get; }

    /// <summary>Words between a scale and its number.</summary>
    public PhraseTable<bool> ScaleLinks { get; }

    /// <summary>Phrases after a number on a scale.</summary>
    public PhraseTable<ScaleName> ScaleTails { get; }

    /// <summary>Words behind a temperature that give its sign: "unter null".</summary>
    public PhraseTable<int> BelowZero { get; }

    /// <summary>The tolerance of one case of tolerances.tsv.</summary>
    public ToleranceRule Tolerance(string name) => tolerances[name];

    private static Unit? ScaleUnit(DataRow row, MeasureUnits units)
    {
        var code = row["code"];
        if (code.Length == 0)
            return null;
        if (units.ByCode.TryGetValue(code, out var unit))
            return unit;
        return code == "1/100000"
            ? new Unit(code, new Dimension(row["dimension"]), 0.00001m, 0, "1")
            : new Unit(code, new Dimension(row["dimension"]), 1, 0, code);
    }
}
