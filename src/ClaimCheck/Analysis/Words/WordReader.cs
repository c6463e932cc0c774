using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>Collects the possible readings of one word: closed classes, lexicon, compounds, endings, names.</summary>
internal sealed class WordReader
{
    private static readonly Candidate Name = Unknown(Stts.NE, Agreement.Any);
    private static readonly Candidate Noun = Unknown(Stts.NN, Agreement.Any);
    private static readonly Candidate Adjective = Unknown(Stts.ADJD, 0);
    private static readonly Candidate Adverb = Unknown(Stts.ADV, 0);
    private static readonly Candidate Foreign = Unknown(Stts.FM, 0);

    private readonly Lexicon lexicon = Lexicon.German;
    private readonly Auxiliaries auxiliaries = new();
    private readonly WordEndings endings = new();
    private readonly FunctionWords functionWords = new();
    private readonly SpellingVariants spellings = new();
    private readonly CompoundReader compounds;

    /// <summary>Loads lexicon and lists.</summary>
    public WordReader() => compounds = new CompoundReader(lexicon, Compounds.German, functionWords);

    /// <summary>Adds all readings of <paramref name="word"/>, at least one, at most one a tag.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="isFirst">Whether a capital letter says nothing here: at the start of a sentence or quotation.</param>
    /// <param name="candidates">Takes the readings.</param>
    public void Read(ReadOnlySpan<char> word, bool isFirst, List<Candidate> candidates)
    {
        var before = candidates.Count;
        var capital = char.IsUpper(word[0]);
        if (!capital || isFirst)
        {
            foreach (var candidate in functionWords.Find(word))
                candidates.Add(candidate);
        }

        if (!capital && candidates.Count > before)
            return;

        AddEntries(word, CandidateSource.Listed, LemmaRule.Entry, candidates);
        if (capital && word.Length <= LemmaWriter.LongestWord)
            AddLowered(word, isFirst, before, candidates);
        if (candidates.Count == before)
            AddUnlisted(word, capital, candidates);
        if (capital && !Has(candidates, before, Stts.NE))
            candidates.Add(Name);
        CandidateMerge.Settle(candidates, before);
    }

    private static Candidate Unknown(Stts tag, uint cells) =>
        new(new WordReading(tag, Features.None, cells, cells), CandidateSource.Guess, LemmaRule.Form);

    private static bool Has(List<Candidate> candidates, int first, Stts tag)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            if (candidates[i].Tag == tag)
                return true;
        }

        return false;
    }

    private void AddLowered(ReadOnlySpan<char> word, bool isFirst, int before, List<Candidate> candidates)
    {
        Span<char> lowered = stackalloc char[LemmaWriter.LongestWord];
        word.CopyTo(lowered);
        lowered = lowered[..word.Length];
        lowered[0] = char.ToLowerInvariant(word[0]);
        var listed = functionWords.Find(word);
        if (isFirst)
        {
            if (listed.IsEmpty)
                AddEntries(lowered, CandidateSource.Listed, LemmaRule.LoweredEntry, candidates);
            if (candidates.Count == before || listed.IsEmpty && !Has(candidates, before, Stts.NN))
                AddNominalized(lowered, candidates);
            return;
        }

        if (candidates.Count > before)
            return;
        AddNominalized(lowered, candidates);
        if (candidates.Count == before && listed.IsEmpty)
            AddUnlisted(word, capital: true, candidates);
        foreach (var candidate in listed)
            candidates.Add(candidate with { Source = CandidateSource.AgainstSpelling });
        AddEntries(lowered, CandidateSource.AgainstSpelling, LemmaRule.LoweredEntry, candidates);
    }

    // "der Vorsitzende", "das Abfeuern": an adjective or infinitive with a capital letter.
    private void AddNominalized(ReadOnlySpan<char> lowered, List<Candidate> candidates)
    {
        foreach (var entry in lexicon.Find(lowered))
        {
            foreach (var reading in entry.Readings)
            {
                if (reading.Tag == Stts.ADJA)
                {
                    // "das Weiße Haus": an adjective inside a name.
                    candidates.Add(new Candidate(reading, CandidateSource.AgainstSpelling, LemmaRule.LoweredEntry, Entry: entry));
                    candidates.Add(Nominalized(reading.Cells | reading.StrongCells, LemmaRule.AdjectiveNoun, entry));
                }
                else if (reading.Tag == Stts.VVINF)
                    candidates.Add(Nominalized(Agreement.Cells(Features.Singular | Features.Neuter) & ~Agreement.Genitive, LemmaRule.Form, entry));
            }
        }
    }

    private static Candidate Nominalized(uint cells, LemmaRule rule, LexiconEntry entry) =>
        new(new WordReading(Stts.NN, Features.None, cells, cells), CandidateSource.Nominalized, rule, Entry: entry);

    private void AddUnlisted(ReadOnlySpan<char> word, bool capital, List<Candidate> candidates)
    {
        if (AddSpelled(word, candidates) || (word.Length <= LemmaWriter.LongestWord && compounds.Collect(word, capital, candidates)))
            return;

        var known = word.Length <= LemmaWriter.LongestWord && endings.Collect(word, capital, candidates);
        if (capital)
        {
            candidates.Add(Name);
            if (!known)
                candidates.Add(Noun);
            return;
        }

        if (!known)
        {
            candidates.Add(Adjective);
            candidates.Add(Adverb);
        }

        candidates.Add(Foreign);
    }

    private bool AddSpelled(ReadOnlySpan<char> word, List<Candidate> candidates)
    {
        var before = candidates.Count;
        for (var rule = 0; rule < spellings.Count && candidates.Count == before; rule++)
        {
            if (spellings.Of(word, rule) is not { } spelled)
                continue;
            foreach (var candidate in functionWords.Find(spelled))
                candidates.Add(candidate);
            foreach (var entry in lexicon.Find(spelled))
                AddSpelled(spelled, entry, candidates);
        }

        return candidates.Count > before;
    }

    private static void AddSpelled(string spelled, LexiconEntry entry, List<Candidate> candidates)
    {
        Span<char> lemma = stackalloc char[LemmaWriter.LongestLemma];
        var length = Lexicon.Lemma(spelled, entry, lemma);
        var given = length == 0 ? spelled : lemma[..length].ToString();
        foreach (var reading in entry.Readings)
            candidates.Add(new Candidate(reading, CandidateSource.Listed, LemmaRule.Given, given));
    }

    private void AddEntries(ReadOnlySpan<char> form, CandidateSource source, LemmaRule rule, List<Candidate> candidates)
    {
        foreach (var entry in lexicon.Find(form))
        {
            foreach (var reading in entry.Readings)
            {
                var tag = reading.Tag.Part() == PartOfSpeech.Auxiliary ? auxiliaries.TagFor(form, entry, reading.Tag) : reading.Tag;
                candidates.Add(new Candidate(reading with { Tag = tag }, source, rule, Entry: entry));
            }
        }
    }
}
