using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Names;

/// <summary>Looks up what the model asks of the words of a sentence.</summary>
internal sealed class NameWordReader(EntityLexicon names, PackedWords lists, WordFrequencies frequencies, Lexicon lexicon)
{
    private const uint CentibelsAStep = 40;

    /// <summary>A reader with the packaged lists.</summary>
    public static NameWordReader Packaged(Language language) =>
        new(language.Entities, PackedWords.Packaged("de/entities/name-words.bin"), language.Frequencies, Lexicon.German);

    /// <summary>Describes each token of <paramref name="sentence"/> in <paramref name="words"/>.</summary>
    public void Read(SpottedText text, AnalyzedDocument analysis, TokenRange sentence, Span<NameWord> words)
    {
        for (var i = 0; i < sentence.Count; i++)
            words[i] = Read(text, analysis, sentence.Start + i);
        MarkListed(text, sentence, words);
        NameSurroundings.Mark(text, sentence, words);
    }

    private NameWord Read(SpottedText text, AnalyzedDocument analysis, int token)
    {
        var word = text.Text.Characters(token);
        Span<char> buffer = stackalloc char[Folding.MaximumLength];
        var length = word.Length > Folding.MaximumLength ? 0 : Math.Max(0, Folding.Fold(word, buffer));
        ReadOnlySpan<char> folded = buffer[..length];
        var hash = WordHash.Of(folded);
        var found = text.Capitals[token] ? ListsOf(hash, folded) : NameLists.None;
        return new NameWord(
            hash, FeatureKey.OfWord(folded[..Math.Min(3, length)]), Suffix(folded, 2), Suffix(folded, 3), Suffix(folded, 4), Suffix(folded, 5), ShapeOf(word),
            ClassesOf(word), (uint)frequencies.CentibelsOf(hash) / CentibelsAStep, FeatureKey.OfWord(analysis.Tokens[token].Tag), found | OwnLists(text, token, word));
    }

    // "Oberwiesenbachs": the lists hold names without the genitive s.
    private NameLists ListsOf(uint hash, ReadOnlySpan<char> folded)
    {
        if (lists.TryGet(hash, out var value))
            return (NameLists)value;
        return folded is [_, _, _, .., 's'] && lists.TryGet(WordHash.Of(folded[..^1]), out value) ? (NameLists)value : NameLists.None;
    }

    private NameLists OwnLists(SpottedText text, int token, ReadOnlySpan<char> word)
    {
        if (!text.Capitals[token])
            return NameLists.None;
        var found = names.PartOf(text.WordIds[token]) is NamePart.Given or NamePart.Family ? NameLists.FirstName : NameLists.None;
        return names.TryGetRole(word.ToString(), out _) ? found | NameLists.Role : found;
    }

    private static uint Suffix(ReadOnlySpan<char> word, int length) => FeatureKey.OfWord(word[Math.Max(0, word.Length - length)..]);

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        foreach (var c in word)
        {
            var sign = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'y' : c;
            var isRun = length > 1 && shape[length - 1] == sign && shape[length - 2] == sign;
            if (!isRun && length < shape.Length)
                shape[length++] = sign;
        }

        return FeatureKey.OfWord(shape[..length]);
    }

    private uint ClassesOf(ReadOnlySpan<char> word)
    {
        var classes = Classes(word);
        if (!char.IsUpper(word[0]) || word.Length > Folding.MaximumLength)
            return classes;
        Span<char> lower = stackalloc char[Folding.MaximumLength];
        word.CopyTo(lower);
        lower[0] = char.ToLowerInvariant(lower[0]);
        return classes | (Classes(lower[..word.Length]) << 8);
    }

    private uint Classes(ReadOnlySpan<char> word)
    {
        var classes = 0u;
        foreach (var entry in lexicon.Find(word))
        {
            foreach (var reading in entry.Readings)
                classes |= ClassOf(reading.Tag);
        }

        return classes;
    }

    private static uint ClassOf(Stts tag) => tag.Part() switch
    {
        PartOfSpeech.Noun => 1,
        PartOfSpeech.ProperNoun => 2,
        PartOfSpeech.Adjective => 4,
        PartOfSpeech.Verb or PartOfSpeech.Auxiliary => 8,
        _ => 16,
    };

    private void MarkListed(SpottedText text, TokenRange sentence, Span<NameWord> words)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!names.Names.TryMatch(text.WordIds, text.Capitals, sentence.Start + i, sentence.End, out var name, out var range))
                continue;
            var list = name.Kind switch
            {
                NameKind.Place => NameLists.ListedPlace,
                NameKind.PlaceAdjective => NameLists.ListedAdjective,
                _ => NameLists.ListedOrganisation,
            };
            for (var token = range.Start; token < range.End; token++)
                words[token - sentence.Start] = words[token - sentence.Start] with { Lists = words[token - sentence.Start].Lists | list };
        }
    }
}
