using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Text;

/// <summary>The function words of several languages.</summary>
internal sealed class LanguageWords
{
    private const int MostLanguages = 32;

    private readonly Vocabulary vocabulary;
    private readonly uint[] languagesOfWord;

    /// <summary>Reads the words.</summary>
    /// <exception cref="InvalidDataException">More than 32 languages are named.</exception>
    public LanguageWords(DataFile file)
    {
        var words = new VocabularyBuilder();
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in file.Rows)
            codes.UnionWith(row.List("languages"));
        Codes = [.. codes];
        if (Codes.Length > MostLanguages)
            throw new InvalidDataException($"{file.Name}: at most {MostLanguages} languages can be told apart, found {Codes.Length}.");

        var found = new List<uint> { 0 };
        foreach (var row in file.Rows)
        {
            var id = words.Add(row["word"]);
            while (found.Count <= id)
                found.Add(0);
            foreach (var code in row.List("languages"))
                found[id] |= 1u << Codes.BinarySearch(code, StringComparer.Ordinal);
        }

        vocabulary = words.Build();
        languagesOfWord = [.. found];
    }

    /// <summary>The ISO 639-1 codes of all languages, in ordinal order.</summary>
    public ImmutableArray<string> Codes { get; }

    /// <summary>The languages that have <paramref name="word"/>: bit n stands for the n-th of <see cref="Codes"/>.</summary>
    public uint LanguagesOf(ReadOnlySpan<char> word) => languagesOfWord[vocabulary.IdOf(word)];
}
