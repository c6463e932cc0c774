using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>All units and currencies with their names and symbols.</summary>
internal sealed class MeasureUnits
{
    private readonly Dictionary<string, (string Name, string Code, decimal Factor)> prefixes;
    private readonly Dictionary<char, List<(string Symbol, NamedUnit Unit)>> symbols = [];
    private readonly VocabularyBuilder vocabulary;
    private readonly Dictionary<string, Unit> byCode = new(StringComparer.Ordinal);

    public MeasureUnits(VocabularyBuilder words, IEnumerable<CustomUnit> added)
    {
        vocabulary = words;
        Names = new PhraseTable<NamedUnit>(words);
        Per = new PhraseTable<NamedUnit>(words);
        PerPhrases = new PhraseTable<NamedUnit>(words);
        prefixes = DataFile.Packaged("de/units/prefixes.tsv").Rows.ToDictionary(
            row => row["symbol"], row => (row["name"], row["ucum"], row.Decimal("factor")), StringComparer.Ordinal);
        foreach (var row in DataFile.Packaged("de/units/units.tsv").Rows)
            AddUnit(row);
        foreach (var row in DataFile.Packaged("de/units/currencies.tsv").Rows)
            AddCurrency(row);
        foreach (var row in DataFile.Packaged("de/units/parts-of-units.tsv").Rows)
            Add(new NamedUnit(byCode[row["code"]], row.Decimal("multiplier"), true, false), row.List("names"), []);
        foreach (var unit in added)
            Add(new NamedUnit(new Unit(unit.Code, new Dimension(unit.Dimension), unit.SiFactor, 0, unit.SiCode), 1, true, false), [.. unit.Names], [.. unit.Symbols]);
        AddPer();
        CompoundTails = DataFile.Packaged("de/units/compound-tails.tsv").Rows.ToDictionary(row => Folding.Fold(row["tail"]), row => byCode[row["code"]], StringComparer.Ordinal);
        foreach (var list in symbols.Values)
            list.Sort((a, b) => a.Symbol.Length != b.Symbol.Length ? b.Symbol.Length.CompareTo(a.Symbol.Length) : string.CompareOrdinal(a.Symbol, b.Symbol));
    }

    /// <summary>Names of units and currencies, inflected.</summary>
    public PhraseTable<NamedUnit> Names { get; }

    /// <summary>What may follow "pro" beside the units: "Stunde", "Person".</summary>
    public PhraseTable<NamedUnit> Per { get; }

    /// <summary>Whole phrases that make a rate: "im Monat".</summary>
    public PhraseTable<NamedUnit> PerPhrases { get; }

    /// <summary>Ends of compounds that name a unit: "Tonner" in "40-Tonner".</summary>
    public IReadOnlyDictionary<string, Unit> CompoundTails { get; }

    /// <summary>All units by their code, for tests.</summary>
    public IReadOnlyDictionary<string, Unit> ByCode => byCode;

    /// <summary>The unit with that code.</summary>
    public Unit this[string code] => byCode[code];

    /// <summary>The longest symbol at <paramref name="start"/> that ends at the end of a word.</summary>
    public bool TrySymbol(ReadOnlySpan<char> text, int start, out NamedUnit unit, out int end)
    {
        unit = null!;
        end = start;
        if (start >= text.Length || !symbols.TryGetValue(text[start], out var candidates))
            return false;

        foreach (var (symbol, named) in candidates)
        {
            if (!text[start..].StartsWith(symbol, StringComparison.Ordinal))
                continue;
            end = start + symbol.Length;
            if (char.IsLetterOrDigit(symbol[^1]) && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '²' or '³'))
                continue;
            unit = named;
            return true;
        }

        return false;
    }

    private void AddUnit(DataRow row)
    {
        var unit = new Unit(row["code"], new Dimension(row["dimension"]), row.Decimal("si_factor"), row.Decimal("si_offset"), row["si_code"]);
        var informal = row["factor_source"].StartsWith("informal", StringComparison.Ordinal);
        Add(new NamedUnit(unit, 1, row["article"] == "yes", informal), row.List("names"), row.List("symbols"));
        foreach (var symbol in row.List("prefixes"))
        {
            if (!prefixes.TryGetValue(symbol, out var prefix))
                throw row.Invalid("prefixes", "symbols of prefixes.tsv");

            var code = prefix.Code + unit.Code;
            var derived = unit with { Code = code, SiFactor = unit.SiFactor * prefix.Factor };
            string[] names = [.. row.List("names").Where(name => !name.Contains(' ', StringComparison.Ordinal) || name.Contains("TNT", StringComparison.Ordinal)).Select(name => prefix.Name + Lower(name))];
            Add(new NamedUnit(derived, 1, true, false), names, [.. row.List("symbols").Where(s => s.Length < 6).Select(s => symbol + s)]);
            if (symbol == "µ")
                Add(new NamedUnit(derived, 1, true, false), [], [.. row.List("symbols").Select(s => "μ" + s)]);
        }
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private void AddCurrency(DataRow row)
    {
        var code = row["code"];
        if (!byCode.TryGetValue(code, out var unit))
            unit = new Unit(code, Dimension.Money, 1, 0, code);
        Add(new NamedUnit(unit, row.Decimal("multiplier"), true, false), row.List("names"), row.List("symbols"));
    }

    private void AddPer()
    {
        foreach (var row in DataFile.Packaged("de/units/per.tsv").Rows)
        {
            var unit = new Unit(row["code"], new Dimension(row["dimension"]), row.Decimal("si_factor"), 0, row["dimension"] == "duration" ? "s" : row["code"]);
            var named = new NamedUnit(unit, 1, false, false);
            foreach (var name in row.List("names"))
                Per.Add(name, named);
            foreach (var phrase in row.List("phrases"))
                PerPhrases.Add(phrase, named);
            foreach (var symbol in row.List("symbols"))
                PerSymbols.Add(symbol, named);
        }
    }

    /// <summary>Symbols of units of time after a slash: "h".</summary>
    public Dictionary<string, NamedUnit> PerSymbols { get; } = new(StringComparer.Ordinal);

    private void Add(NamedUnit unit, string[] names, string[] marks)
    {
        byCode.TryAdd(unit.Unit.Code, unit.Unit);
        foreach (var name in names)
            Names.Add(name, unit);
        foreach (var mark in marks)
        {
            if (!symbols.TryGetValue(mark[0], out var list))
                symbols.Add(mark[0], list = []);
            list.Add((mark, unit));

            // A currency may stand before its number, so that its mark must be known as a word: "CHF 5".
            if (unit.Unit.Dimension == Dimension.Money)
                vocabulary.Add(mark);
        }
    }
}
