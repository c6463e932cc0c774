using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>Reads a word that the lexicon lacks by its last part, where known words stand before it.</summary>
internal sealed class CompoundReader(Lexicon lexicon, Compounds compounds, FunctionWords functionWords)
{
    private const int ShortestAdjective = 4;

    /// <summary>Adds the readings of the last part.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Collect(ReadOnlySpan<char> word, bool capital, List<Candidate> candidates)
    {
        var before = candidates.Count;
        if (capital || word.Contains('-') || char.IsDigit(word[0]))
            CollectNoun(word, word, candidates);
        else
            CollectAdjective(word, candidates);
        return candidates.Count > before;
    }

    private void CollectNoun(ReadOnlySpan<char> word, ReadOnlySpan<char> rest, List<Candidate> candidates)
    {
        var start = compounds.HeadStart(rest);
        if (start == 0)
            return;
        var before = candidates.Count;
        var isHyphenated = rest[start - 1] == '-';
        var headStart = word.Length - rest.Length + start;
        if (char.IsUpper(rest[start]) || !isHyphenated)
        {
            Span<char> head = stackalloc char[LemmaWriter.LongestWord];
            rest[start..].CopyTo(head);
            head[0] = char.ToUpperInvariant(head[0]);
            AddHead(head[..(rest.Length - start)], headStart, nouns: true, candidates);

            // "Kim-Putin-Gipfeltreffen": the part after the last hyphen is a compound itself.
            if (candidates.Count == before && isHyphenated)
                CollectNoun(word, rest[start..], candidates);
        }

        if (candidates.Count == before && isHyphenated && char.IsLower(rest[start]))
            AddHead(rest[start..], headStart, nouns: false, candidates);
    }

    // "kilometerweit", "südkoreanisch", "abgefeuerten": the longest known adjective or participle behind a known word.
    private void CollectAdjective(ReadOnlySpan<char> word, List<Candidate> candidates)
    {
        var before = candidates.Count;
        for (var start = 2; start <= word.Length - ShortestAdjective && candidates.Count == before; start++)
        {
            if (!lexicon.Find(word[start..]).IsEmpty && IsPrefix(word[..start]))
                AddHead(word[start..], start, nouns: false, candidates);
        }
    }

    private bool IsPrefix(ReadOnlySpan<char> word)
    {
        foreach (var candidate in functionWords.Find(word))
        {
            if (candidate.Tag is Stts.PTKVZ or Stts.APPR)
                return true;
        }

        return compounds.IsModifier(word);
    }

    private void AddHead(ReadOnlySpan<char> head, int start, bool nouns, List<Candidate> candidates)
    {
        foreach (var entry in lexicon.Find(head))
        {
            foreach (var reading in entry.Readings)
            {
                if (nouns ? reading.Tag == Stts.NN : IsAdjectiveOrVerb(reading.Tag))
                    candidates.Add(new Candidate(reading, CandidateSource.Compound, LemmaRule.Compound, Entry: entry, HeadStart: start));
            }
        }
    }

    private static bool IsAdjectiveOrVerb(Stts tag) =>
        tag is Stts.ADJA or Stts.ADJD or Stts.VVPP or Stts.VVINF or Stts.VVFIN or Stts.VVIZU;
}
