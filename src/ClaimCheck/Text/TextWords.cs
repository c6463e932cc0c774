using ClaimCheck.Languages;

namespace ClaimCheck.Text;

/// <summary>The words that decide where tokens and sentences end, each with its classes.</summary>
internal sealed class TextWords
{
    private readonly Vocabulary vocabulary;
    private readonly WordClass[] classes;
    private readonly string[] endings;

    /// <summary>Reads the abbreviations and word classes.</summary>
    /// <exception cref="InvalidDataException">A row names an unknown class.</exception>
    public TextWords(DataFile abbreviations, DataFile wordClasses)
    {
        var words = new VocabularyBuilder();
        var found = new List<(int Id, WordClass Class)>();
        endings = [.. abbreviations.Rows.Select(row => row["abbreviation"]).Where(IsEnding).Select(row => row.Trim('-', '.'))];
        foreach (var row in abbreviations.Rows.Where(row => !IsEnding(row["abbreviation"])))
            found.Add((words.Add(row["abbreviation"].TrimEnd('.')), OfAbbreviation(row)));
        foreach (var row in wordClasses.Rows)
        {
            foreach (var name in row.List("classes"))
                found.Add((words.Add(row["word"]), OfName(row, name)));
        }

        vocabulary = words.Build();
        classes = new WordClass[vocabulary.Count];
        foreach (var (id, wordClass) in found)
            classes[id] |= wordClass;
    }

    /// <summary>The classes of <paramref name="word"/>, whatever its case.</summary>
    public WordClass Of(ReadOnlySpan<char> word) => classes[vocabulary.IdOf(word)];

    /// <summary>Whether <paramref name="word"/> is of <paramref name="wordClass"/>, whatever its case.</summary>
    public bool Is(ReadOnlySpan<char> word, WordClass wordClass) => (Of(word) & wordClass) != WordClass.None;

    /// <summary>Whether <paramref name="word"/>, printed without its dot, is an abbreviation wherever it stands.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var found = Of(word);
        return (found & WordClass.Abbreviation) != WordClass.None
            && ((found & WordClass.SmallAbbreviation) != WordClass.None || CharacterTable.ClassOf(word[0]) == CharacterClass.Capital);
    }

    /// <summary>Whether <paramref name="word"/>, printed without its dot, is an abbreviation where a number follows: "Art. 5", "Hauptstr. 5".</summary>
    public bool IsAbbreviationBeforeNumber(ReadOnlySpan<char> word)
    {
        if (Is(word, WordClass.BeforeNumber))
            return true;
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsEnding(string abbreviation) => abbreviation[0] == '-';

    private static WordClass OfName(DataRow row, string name) => name switch
    {
        "starter" => WordClass.Starter,
        "determiner" => WordClass.Determiner,
        "month" => WordClass.Month,
        "ordinal_noun" => WordClass.OrdinalNoun,
        "letter_noun" => WordClass.LetterNoun,
        "agency" => WordClass.Agency,
        "credit" => WordClass.Credit,
        "address_ending" => WordClass.AddressEnding,
        "date_line" => WordClass.DateLine,
        "note_opening" => WordClass.NoteOpening,
        _ => throw row.Invalid("classes", "names of word classes"),
    };

    private static WordClass OfAbbreviation(DataRow row)
    {
        var small = char.IsUpper(row["abbreviation"][0]) ? WordClass.None : WordClass.SmallAbbreviation;
        return small | row["ends"] switch
        {
            "never" => WordClass.Abbreviation,
            "may" => WordClass.Abbreviation | WordClass.MayEnd,
            "often" => WordClass.Abbreviation | WordClass.OftenEnds,
            "before_number" => WordClass.BeforeNumber,
            _ => throw row.Invalid("ends", "one of never, may, often, before_number"),
        };
    }
}
