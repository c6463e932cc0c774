using ClaimCheck.Attributions;
using ClaimCheck.Text;

namespace ClaimCheck.Languages;

/// <summary>All word lists and tables of one language, loaded once and shared by all stages.</summary>
internal sealed class Language
{
    private static readonly Lazy<Language> SharedGerman = new(() => new Language(LanguageAdditions.None));

    private Language(LanguageAdditions additions)
    {
        var words = new VocabularyBuilder();
        TextWords = new TextWords(DataFile.Packaged("de/text/abbreviations.tsv"), DataFile.Packaged("de/text/word-classes.tsv"));
        Times = new TimeLexicon(words);
        Attributions = new AttributionLexicon(words, additions.Outlets);
        Numbers = new NumberWords(words);
        Units = new MeasureUnits(words, additions.Units);
        Quantities = new QuantityPhrases(words, Units);
        UnitReadings = new UnitReadingTable(words, Units);
        UnitLetters = new UnitLetters(words, Units);
        LanguageWords = new LanguageWords(DataFile.Packaged("de/text/languages.tsv"));
        Entities = new EntityLexicon(words);
        Matching = new MatchingWords(Frequencies);
        Claims = new ClaimWords(additions.States);
        Vocabulary = words.Build();
    }

    /// <summary>German, loaded at the first use.</summary>
    public static Language German => SharedGerman.Value;

    /// <summary>German with what a caller adds; loads all tables again.</summary>
    public static Language GermanWith(LanguageAdditions additions) => new(additions);

    /// <summary>The names of places, organisations and persons.</summary>
    public EntityLexicon Entities { get; }

    /// <summary>The words from which claims are read.</summary>
    public ClaimWords Claims { get; }

    /// <summary>The words that decide whether two claims speak of one thing.</summary>
    public MatchingWords Matching { get; }

    /// <summary>How common words are.</summary>
    public WordFrequencies Frequencies { get; } = new();

    /// <summary>Words that show who says what.</summary>
    public AttributionLexicon Attributions { get; }

    /// <summary>The words of which numbers are made.</summary>
    public NumberWords Numbers { get; }

    /// <summary>Units and currencies.</summary>
    public MeasureUnits Units { get; }

    /// <summary>Comparators, scales and tolerances.</summary>
    public QuantityPhrases Quantities { get; }

    /// <summary>Names of units with several readings.</summary>
    public UnitReadingTable UnitReadings { get; }

    /// <summary>Letters that are units in their context.</summary>
    public UnitLetters UnitLetters { get; }

    /// <summary>What tells languages apart.</summary>
    public LanguageWords LanguageWords { get; }

    /// <summary>What decides where tokens and sentences end.</summary>
    public TextWords TextWords { get; }

    /// <summary>Every word of every list.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The words of dates, times of day, durations and sets.</summary>
    public TimeLexicon Times { get; }
}
