using System.Collections.Frozen;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The words of which numbers are made, and those that tell numbers from names.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<char, NumberPart[]> parts;
    private readonly (string Text, NumberSuffix Kind)[] suffixes;
    private readonly FrozenSet<int> starts;
    private readonly string[] spansOfYears;
    private readonly string[] identifierEndings;

    public NumberWords(VocabularyBuilder words)
    {
        parts = DataFile.Packaged("de/numbers/parts.tsv").Rows
            .Select(row => new NumberPart(Folding.Fold(row["part"]), row.Decimal("value"), row.Name<NumberPartRole>("role")))
            .GroupBy(part => part.Text[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(part => part.Text.Length).ThenBy(part => part.Text, StringComparer.Ordinal).ToArray());
        starts = parts.Values.SelectMany(list => list).SelectMany(part => Starts(part.Text)).ToFrozenSet();
        suffixes = [.. DataFile.Packaged("de/numbers/suffixes.tsv").Rows.Select(row => (Folding.Fold(row["suffix"]), row.Name<NumberSuffix>("kind")))];

        Multipliers = new PhraseTable<NumberMultiplier>(words);
        foreach (var row in DataFile.Packaged("de/numbers/multipliers.tsv").Rows)
            Add(Multipliers, row.List("names"), NumberMultiplier.Parse(row, "factor"));
        Pairs = Marks(words, "de/numbers/pairs.tsv", "phrase");
        Bands = new PhraseTable<NumberBand>(words);
        foreach (var row in DataFile.Packaged("de/numbers/bands.tsv").Rows)
            Add(Bands, row.List("phrases"), Band(row));
        Links = new PhraseTable<NumberLinks>(words);
        foreach (var row in DataFile.Packaged("de/numbers/links.tsv").Rows)
            Links.Add(row["word"], Roles(row));
        Identifiers = new PhraseTable<bool>(words);
        foreach (var row in DataFile.Packaged("de/numbers/identifiers.tsv").Rows)
            Identifiers.Add(row["word"], row["use"] == "always");
        identifierEndings = [.. DataFile.Packaged("de/numbers/identifier-endings.tsv").Rows.Select(row => row["ending"])];
        OrdinalNames = Marks(words, "de/numbers/ordinal-names.tsv", "word");
        Counted = Marks(words, "de/numbers/counted.tsv", "word");
        SetNumbers = new PhraseTable<decimal>(words);
        foreach (var row in DataFile.Packaged("de/numbers/set-numbers.tsv").Rows)
            Add(SetNumbers, row.List("phrases"), row.Decimal("value"));
        SetPhrases = Marks(words, "de/numbers/set-phrases.tsv", "phrase");
        AboutVerbs = Marks(words, "de/numbers/about-verbs.tsv", "word");
        OverVerbs = Marks(words, "de/numbers/over-verbs.tsv", "word");
        OverNouns = Marks(words, "de/numbers/over-nouns.tsv", "word");
        Multiples = new PhraseTable<MultipleWord>(words);
        foreach (var row in DataFile.Packaged("de/numbers/multiples.tsv").Rows)
            Multiples.Add(row["phrase"], new MultipleWord(row.Decimal("factor"), row.Name<MultipleUse>("use")));
        Measured = Marks(words, "de/numbers/measured.tsv", "word");
        ShortScale = new ShortScale(words);
        Shares = new PhraseTable<decimal>(words);
        foreach (var row in DataFile.Packaged("de/numbers/shares.tsv").Rows)
            Shares.Add(row["phrase"], row.Decimal("value"));
        Ages = new PhraseTable<(decimal, decimal)>(words);
        foreach (var row in DataFile.Packaged("de/numbers/ages.tsv").Rows)
            Ages.Add(row["word"], (row.Decimal("age"), row.Decimal("tolerance")));
        AgeUnits = new PhraseTable<Unit>(words);
        foreach (var row in DataFile.Packaged("de/numbers/age-units.tsv").Rows)
            Add(AgeUnits, row.List("names"), new Unit(row["code"], Dimension.Duration, row.Decimal("si_factor"), 0, "s"));
        spansOfYears = [.. DataFile.Packaged("de/numbers/spans-of-years.tsv").Rows.Select(row => Folding.Fold(row["ending"]))];
    }

    /// <summary>Words after a number that multiply it: "Millionen".</summary>
    public PhraseTable<NumberMultiplier> Multipliers { get; }

    /// <summary>"Paar" with the goods that come in twos: "Paar Schuhe".</summary>
    public PhraseTable<bool> Pairs { get; }

    /// <summary>Nouns of what can be doubled: "doppeltes Gehalt", but not "doppelter Boden".</summary>
    public PhraseTable<bool> Measured { get; }

    /// <summary>Words for rough numbers: "Dutzende".</summary>
    public PhraseTable<NumberBand> Bands { get; }

    /// <summary>Nouns that say what a person is; also the last parts of compounds.</summary>
    public LemmaTable<bool> People { get; } = LemmaTable<bool>.Packaged("de/entities/roles.tsv", _ => true);

    /// <summary>Small words between numbers.</summary>
    public PhraseTable<NumberLinks> Links { get; }

    /// <summary>Words after which a number is a name ("Boeing"), with whether it is one even before a noun.</summary>
    public PhraseTable<bool> Identifiers { get; }

    /// <summary>Nouns that make a name with the ordinal before them: "1. FC".</summary>
    public PhraseTable<bool> OrdinalNames { get; }

    /// <summary>Nouns before which four digits are a count.</summary>
    public PhraseTable<bool> Counted { get; }

    /// <summary>Phrases that stand for a number as a whole: "keine Verletzten" for 0, "zu dritt" for 3.</summary>
    public PhraseTable<decimal> SetNumbers { get; }

    /// <summary>Phrases with a number word that count nothing: "null und nichtig".</summary>
    public PhraseTable<bool> SetPhrases { get; }

    /// <summary>Words that multiply by themselves: "verdoppelt", "das Doppelte".</summary>
    public PhraseTable<MultipleWord> Multiples { get; }

    /// <summary>Collective numbers that are smaller in English: "Billion".</summary>
    public ShortScale ShortScale { get; }

    /// <summary>Words that are a share: "die Hälfte".</summary>
    public PhraseTable<decimal> Shares { get; }

    /// <summary>Nouns for persons of an age: "Mittdreißiger".</summary>
    public PhraseTable<(decimal Age, decimal Tolerance)> Ages { get; }

    /// <summary>Units of time before "alt": "Jahre", "Wochen".</summary>
    public PhraseTable<Unit> AgeUnits { get; }

    /// <summary>Verbs whose "um" names a topic: "handelt".</summary>
    public PhraseTable<bool> AboutVerbs { get; }

    /// <summary>"verfügt" in "verfügt über 240 Betten": verbs whose über governs what they have.</summary>
    public PhraseTable<bool> OverVerbs { get; }

    /// <summary>"Kredit" in "ein Kredit über 50 Millionen Euro": nouns whose über tells how much or how far.</summary>
    public PhraseTable<bool> OverNouns { get; }

    /// <summary>Whether some part of number words begins like this word (any case): most words are left aside by their first two letters.</summary>
    public bool CanStart(ReadOnlySpan<char> word) => word.Length >= 2 && starts.Contains(Start(word));

    /// <summary>The longest part at the start of <paramref name="word"/> (folded).</summary>
    public bool TryPart(ReadOnlySpan<char> word, out NumberPart part)
    {
        part = default;
        if (word.IsEmpty || !parts.TryGetValue(word[0], out var candidates))
            return false;

        foreach (var candidate in candidates)
        {
            if (!word.StartsWith(candidate.Text, StringComparison.Ordinal))
                continue;
            part = candidate;
            return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="word"/> (any case) is the part "ein".</summary>
    public bool IsOne(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Folding.MaximumLength];
        var length = word.Length > Folding.MaximumLength / 2 ? -1 : Folding.Fold(word, folded);
        return length > 0 && TryPart(folded[..length], out var part) && part.Role == NumberPartRole.One && part.Text.Length == length;
    }

    /// <summary>What <paramref name="rest"/> of a word (folded) makes of a number before it.</summary>
    public bool TrySuffix(ReadOnlySpan<char> rest, out NumberSuffix kind)
    {
        kind = NumberSuffix.None;
        foreach (var (text, suffix) in suffixes)
        {
            if (!rest.SequenceEqual(text))
                continue;
            kind = suffix;
            return true;
        }

        return false;
    }

    /// <summary>Whether a number behind the noun is a part of its name: "Hauptstraße 12".</summary>
    public bool IsNumbered(ReadOnlySpan<char> noun)
    {
        foreach (var ending in identifierEndings)
        {
            if (noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the noun lasts so many years ("Haftstrafe") rather than being so old.</summary>
    public bool IsSpanOfYears(ReadOnlySpan<char> noun)
    {
        foreach (var ending in spansOfYears)
        {
            if (noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || (noun.Length > 2 && noun[..^1].EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private static int Start(ReadOnlySpan<char> word) => (char.ToLowerInvariant(word[0]) << 16) | char.ToLowerInvariant(word[1]);

    // "fünf" with a decomposed umlaut begins with a bare "u".
    private static IEnumerable<int> Starts(string part) =>
        part[1] == 'ü' ? [Start(part), Start(part.Replace('ü', 'u'))] : [Start(part)];

    private static NumberBand Band(DataRow row) => new(
        row.Decimal("low"),
        row["high"].Length == 0 ? null : row.Decimal("high"),
        row["use"] == "multiplier",
        row["use"] != "none");

    private static NumberLinks Roles(DataRow row)
    {
        var roles = NumberLinks.None;
        foreach (var role in row.List("roles"))
        {
            if (!Enum.TryParse<NumberLinks>(role.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var value))
                throw row.Invalid("roles", "names of roles of NumberLinks");
            roles |= value;
        }

        return roles;
    }

    private static void Add<T>(PhraseTable<T> table, string[] phrases, T value)
    {
        foreach (var phrase in phrases)
            table.Add(phrase, value);
    }

    private static PhraseTable<bool> Marks(VocabularyBuilder words, string file, string column)
    {
        var table = new PhraseTable<bool>(words);
        foreach (var row in DataFile.Packaged(file).Rows)
            table.Add(row[column], true);
        return table;
    }
}
