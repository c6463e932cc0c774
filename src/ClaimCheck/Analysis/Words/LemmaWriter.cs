using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>Writes the lemma of a chosen reading; no string is made.</summary>
internal static class LemmaWriter
{
    /// <summary>The longest word that has a lemma other than itself.</summary>
    public const int LongestWord = 64;

    /// <summary>Room for any lemma of such a word.</summary>
    public const int LongestLemma = 192;

    /// <summary>Writes the lemma of <paramref name="word"/> read as <paramref name="candidate"/>.</summary>
    /// <param name="word">The word as written, at most <see cref="LongestWord"/> long.</param>
    /// <param name="candidate">A reading whose lemma is not given.</param>
    /// <param name="lemma">Takes the lemma, <see cref="LongestLemma"/> long.</param>
    /// <returns>Its length; 0 where the word is its own lemma.</returns>
    public static int Write(ReadOnlySpan<char> word, Candidate candidate, Span<char> lemma) => candidate.Rule switch
    {
        LemmaRule.Entry => Lexicon.Lemma(word, candidate.Entry!, lemma),
        LemmaRule.LoweredEntry => Lowered(word, candidate.Entry!, lemma),
        LemmaRule.Compound => Compound(word, candidate, lemma),
        LemmaRule.AdjectiveNoun => AdjectiveNoun(word, candidate.Entry!, lemma),
        _ => 0,
    };

    private static int Lowered(ReadOnlySpan<char> word, LexiconEntry entry, Span<char> lemma)
    {
        Span<char> form = stackalloc char[LongestWord];
        word.CopyTo(form);
        form[0] = char.ToLowerInvariant(form[0]);
        return Lexicon.Lemma(form[..word.Length], entry, lemma);
    }

    private static int Compound(ReadOnlySpan<char> word, Candidate candidate, Span<char> lemma)
    {
        var start = candidate.HeadStart;
        Span<char> head = stackalloc char[LongestWord];
        word[start..].CopyTo(head);
        head = head[..(word.Length - start)];
        var isHyphenated = word[start - 1] == '-';
        if (!isHyphenated && candidate.Tag.IsNoun())
            head[0] = char.ToUpperInvariant(head[0]);

        var length = Lexicon.Lemma(head, candidate.Entry!, lemma[start..]);
        if (length == 0)
            return 0;
        word[..start].CopyTo(lemma);
        if (!isHyphenated)
            lemma[start] = char.ToLowerInvariant(lemma[start]);
        return start + length;
    }

    private static int AdjectiveNoun(ReadOnlySpan<char> word, LexiconEntry entry, Span<char> lemma)
    {
        var length = Lowered(word, entry, lemma);
        if (length == 0)
            return 0;
        if (lemma[length - 1] != 'e')
            lemma[length++] = 'e';
        lemma[length++] = 'r';
        lemma[0] = char.ToUpperInvariant(lemma[0]);
        return length;
    }
}
