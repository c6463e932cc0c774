using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>Makes what the tagger sees of a word.</summary>
internal static class WordViews
{
    /// <summary>The word is the first of a sentence or quotation.</summary>
    public const uint First = 1;

    private const uint Capital = 2;
    private const uint AllCapitals = 4;
    private const uint Digit = 8;
    private const uint Hyphen = 16;
    private const uint Letter = 32;
    private const uint Small = 64;
    private const int SourceShift = 8;
    private const int LongEnding = 4;
    private const int Short = 2;
    private const int LongestWord = 48;

    /// <summary>The view of <paramref name="word"/> with its possible tags.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="tags">All tags it can have.</param>
    /// <param name="certain">Those that list, lexicon or grammar give it as it is written.</param>
    /// <param name="source">Why its first reading is considered.</param>
    /// <param name="place"><see cref="First"/> or 0.</param>
    public static WordView Of(ReadOnlySpan<char> word, ulong tags, ulong certain, CandidateSource source, uint place)
    {
        Span<char> small = stackalloc char[LongestWord];
        if (word.Length > LongestWord)
            word = word[^LongestWord..];
        var shape = place | ((uint)source << SourceShift);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is >= 'a' and <= 'z')
            {
                shape |= Small | Letter;
                small[i] = word[i];
                continue;
            }

            shape |= Of(word[i], i);
            small[i] = char.IsAsciiDigit(word[i]) ? '0' : char.ToLowerInvariant(word[i]);
        }

        if ((shape & (Capital | Small)) == Capital && word.Length > 1)
            shape |= AllCapitals;
        ReadOnlySpan<char> form = small[..word.Length];
        var readings = FeatureKey.Of(0, Fold(tags), Fold(certain));
        return new WordView(FeatureKey.OfWord(form), readings, tags, shape, Ending(form, LongEnding), Ending(form, Short));
    }

    private static uint Of(char c, int index) =>
        char.IsUpper(c) ? index == 0 ? Capital | Letter : Letter
        : char.IsLower(c) ? Small | Letter
        : char.IsDigit(c) ? Digit
        : c == '-' ? Hyphen
        : 0;

    private static uint Fold(ulong tags) => (uint)tags ^ ((uint)(tags >> 32) * 0x9E3779B1u);

    private static uint Ending(ReadOnlySpan<char> form, int length) => FeatureKey.OfWord(form.Length <= length ? form : form[^length..]);
}
