using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>Collects the possible readings of one word: closed classes, lexicon, compounds, endings, names.</summary>
internal sealed class WordReader
{
    private const int MaximumLength = 64;

    // 100 times natural logarithms, set by hand: a reading that the spelling speaks against, a name that looks like a noun.
    private const int AgainstSpelling = -400;
    private const int NameLikeNoun = -700;
    private const int InsideName = -150;
    private const int Imperative = -500;

    private readonly Lexicon lexicon = Lexicon.German;
    private readonly Compounds compounds = Compounds.German;
    private readonly Auxiliaries auxiliaries = new();
    private readonly WordEndings endings = new();
    private readonly FunctionWords functionWords;
    private readonly TagScores scores;

    /// <summary>Reads words; <paramref name="scores"/> tells how frequent tags are.</summary>
    public WordReader(TagScores scores)
    {
        this.scores = scores;
        functionWords = new FunctionWords(scores);
    }

    /// <summary>Adds all readings of <paramref name="word"/>, at least one.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="isFirst">Whether a capital letter says nothing here: at the start of a sentence or quotation.</param>
    /// <param name="candidates">Takes the readings.</param>
    public void Read(ReadOnlySpan<char> word, bool isFirst, List<Candidate> candidates)
    {
        var before = candidates.Count;
        var capital = char.IsUpper(word[0]);
        if (!capital || isFirst)
            candidates.AddRange(functionWords.Find(word));
        if (!capital && candidates.Count > before)
            return;

        AddEntries(word, 0, isLowered: false, candidates);
        if (capital)
            ReadLowered(word, isFirst, before, candidates);
        if (candidates.Count == before)
            ReadUnlisted(word, capital, candidates);
        if (capital && !Has(candidates, before, Stts.NE))
            candidates.Add(new Candidate(new WordReading(Stts.NE, Features.None, Agreement.Any, Agreement.Any), NameLikeNoun - scores.Of(Stts.NE), null));
        Settle(candidates, before);
    }

    private static bool Has(List<Candidate> candidates, int first, Stts tag)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            if (candidates[i].Tag == tag)
                return true;
        }

        return false;
    }

    /// <summary>Of several readings with one tag the first lemma stands, with the cells of all.</summary>
    private static void Settle(List<Candidate> candidates, int first)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            for (var j = candidates.Count - 1; j > i; j--)
            {
                if (candidates[j].Tag != candidates[i].Tag)
                    continue;
                candidates[i] = Merge(candidates[i], candidates[j]);
                candidates.RemoveAt(j);
            }
        }
    }

    private static Candidate Merge(Candidate first, Candidate second)
    {
        var reading = first.Reading with
        {
            Cells = first.Reading.Cells | second.Reading.Cells,
            StrongCells = first.Reading.StrongCells | second.Reading.StrongCells,
        };

        // "Stunden" is the plural of "Stunde" before it is "das Stunden".
        if (first is { Entry: { Dropped: 0, Suffix.Length: 0 } } && second is { Entry.Dropped: > 0 } && first.Tag == Stts.NN && IsInfinitive(first.Reading))
            return second with { Reading = reading, Score = Math.Max(first.Score, second.Score) };

        // "gefallen" is the participle of "fallen" before it is that of "gefallen".
        if (first.Tag == Stts.VVPP && first.Entry is { } one && second.Entry is { } other && other.Dropped - other.Suffix.Length > one.Dropped - one.Suffix.Length)
            return second with { Reading = reading, Score = Math.Max(first.Score, second.Score) };

        // "Verletzte" is under "Verletzte" (she) and "Verletzter" (he, they): the second is the lemma.
        var preferred = second.Entry is { Dropped: 0, Suffix.Length: 1 } && first.Entry is { Dropped: 0, Suffix.Length: 0 } ? second : first;
        return preferred with { Reading = reading, Score = Math.Max(first.Score, second.Score) };
    }

    private static bool IsInfinitive(WordReading reading) =>
        (reading.Cells & ~Agreement.Cells(Features.Singular | Features.Neuter)) == 0;

    private void ReadLowered(ReadOnlySpan<char> word, bool isFirst, int count, List<Candidate> candidates)
    {
        if (word.Length > MaximumLength)
            return;
        Span<char> lowered = stackalloc char[MaximumLength];
        word.CopyTo(lowered);
        lowered = lowered[..word.Length];
        lowered[0] = char.ToLowerInvariant(word[0]);
        if (isFirst)
        {
            if (functionWords.Find(word).IsEmpty)
                AddEntries(lowered, 0, isLowered: true, candidates);
            if (candidates.Count == count)
                AddNominalized(lowered, candidates);
            return;
        }

        if (candidates.Count > count)
            return;
        AddNominalized(lowered, candidates);
        if (candidates.Count == count && functionWords.Find(word).IsEmpty)
            ReadUnlisted(word, capital: true, candidates);
        foreach (var candidate in functionWords.Find(word))
            candidates.Add(candidate with { Score = candidate.Score + AgainstSpelling });
        AddEntries(lowered, AgainstSpelling, isLowered: true, candidates);
    }

    // "der Vorsitzende", "das Abfeuern": an adjective or infinitive with a capital letter.
    private void AddNominalized(ReadOnlySpan<char> lowered, List<Candidate> candidates)
    {
        foreach (var entry in lexicon.Find(lowered))
        {
            foreach (var reading in entry.Readings)
            {
                if (reading.Tag is Stts.ADJA)
                {
                    // "das Weiße Haus": an adjective inside a name.
                    candidates.Add(new Candidate(reading, InsideName - scores.Of(Stts.ADJA), null, entry, IsLowered: true));
                    candidates.Add(Noun(reading.Cells | reading.StrongCells, AdjectiveNoun(lowered, entry)));
                }
                else if (reading.Tag is Stts.VVINF)
                    candidates.Add(Noun(Agreement.Cells(Features.Singular | Features.Neuter) & ~Agreement.Genitive, Capitalized(lowered)));
            }
        }
    }

    private Candidate Noun(uint cells, string lemma) =>
        new(new WordReading(Stts.NN, Features.None, cells, cells), -scores.Of(Stts.NN), lemma);

    private static string AdjectiveNoun(ReadOnlySpan<char> form, LexiconEntry entry)
    {
        Span<char> lemma = stackalloc char[MaximumLength * 2];
        var length = Lexicon.Lemma(form, entry, lemma);
        if (length == 0)
            return Capitalized(form);
        if (lemma[length - 1] != 'e')
            lemma[length++] = 'e';
        lemma[length++] = 'r';
        return Capitalized(lemma[..length]);
    }

    private static string Capitalized(ReadOnlySpan<char> word) => string.Concat([char.ToUpperInvariant(word[0])], word[1..]);

    private void ReadUnlisted(ReadOnlySpan<char> word, bool capital, List<Candidate> candidates)
    {
        if (ReadSharpS(word, capital, candidates) || ReadCompound(word, capital, candidates))
            return;

        var known = word.Length <= MaximumLength && endings.Collect(word, capital, scores, candidates);
        if (capital)
        {
            candidates.Add(new Candidate(new WordReading(Stts.NE, Features.None, Agreement.Any, Agreement.Any), (known ? -80 : -20) - scores.Of(Stts.NE), null));
            if (!known)
                candidates.Add(new Candidate(new WordReading(Stts.NN, Features.None, Agreement.Any, Agreement.Any), -170 - scores.Of(Stts.NN), null));
            return;
        }

        if (!known)
        {
            candidates.Add(new Candidate(new WordReading(Stts.ADJD, Features.None, 0, 0), -100 - scores.Of(Stts.ADJD), null));
            candidates.Add(new Candidate(new WordReading(Stts.ADV, Features.None, 0, 0), -150 - scores.Of(Stts.ADV), null));
        }

        candidates.Add(new Candidate(new WordReading(Stts.FM, Features.None, 0, 0), -100 - scores.Of(Stts.NE), null));
    }

    // "dreissig", "Strasse", "Schiffahrt": Swiss and older spellings of ß and ss.
    private bool ReadSharpS(ReadOnlySpan<char> word, bool capital, List<Candidate> candidates)
    {
        var index = word.IndexOf("ss");
        if (index < 1 && word.IndexOf('ß') < 1)
            return false;
        var spelled = index >= 1 ? string.Concat(word[..index], "ß", word[(index + 2)..]) : word.ToString().Replace("ß", "ss", StringComparison.Ordinal);
        var before = candidates.Count;
        foreach (var entry in lexicon.Find(spelled))
            AddSpelled(spelled, entry, candidates);
        return candidates.Count > before;
    }

    private void AddSpelled(string spelled, LexiconEntry entry, List<Candidate> candidates)
    {
        var lemma = LemmaOf(spelled, entry);
        foreach (var reading in entry.Readings)
            candidates.Add(new Candidate(reading, -scores.Of(reading.Tag), lemma));
    }

    private bool ReadCompound(ReadOnlySpan<char> word, bool capital, List<Candidate> candidates)
    {
        if (word.Length > MaximumLength)
            return false;
        return capital || word.Contains('-') || char.IsDigit(word[0]) ? ReadCompoundNoun(word, candidates) : ReadCompoundAdjective(word, candidates);
    }

    private bool ReadCompoundNoun(ReadOnlySpan<char> word, List<Candidate> candidates)
    {
        var start = compounds.HeadStart(word);
        if (start == 0)
            return false;
        var before = candidates.Count;
        Span<char> head = stackalloc char[MaximumLength];
        word[start..].CopyTo(head);
        head = head[..(word.Length - start)];
        if (char.IsUpper(head[0]) || word[start - 1] != '-')
        {
            head[0] = char.ToUpperInvariant(head[0]);
            AddParts(word[..start], head, Stts.NN, candidates);
            if (candidates.Count == before && word[start - 1] == '-' && compounds.HeadStart(head) > 0)
                ReadCompoundNoun(head, candidates, word[..start]);
        }

        if (candidates.Count == before && word[start - 1] == '-' && char.IsLower(word[start]))
            AddParts(word[..start], head, Stts.ADJA, candidates);
        return candidates.Count > before;
    }

    // "Kim-Putin-Gipfeltreffen": the part after the last hyphen is a compound itself.
    private void ReadCompoundNoun(ReadOnlySpan<char> head, List<Candidate> candidates, ReadOnlySpan<char> before)
    {
        var first = candidates.Count;
        ReadCompoundNoun(head, candidates);
        for (var i = first; i < candidates.Count; i++)
            candidates[i] = candidates[i] with { Lemma = string.Concat(before, candidates[i].Lemma) };
    }

    // "kilometerweit", "südkoreanisch", "abgefeuerten": the longest known adjective or participle behind a known word.
    private bool ReadCompoundAdjective(ReadOnlySpan<char> word, List<Candidate> candidates)
    {
        var before = candidates.Count;
        for (var start = 2; start <= word.Length - 4 && candidates.Count == before; start++)
        {
            if (!lexicon.Find(word[start..]).IsEmpty && IsPrefix(word[..start]))
                AddParts(word[..start], word[start..], Stts.ADJA, candidates);
        }

        return candidates.Count > before;
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

    private void AddParts(ReadOnlySpan<char> modifier, ReadOnlySpan<char> head, Stts kind, List<Candidate> candidates)
    {
        foreach (var entry in lexicon.Find(head))
        {
            foreach (var reading in entry.Readings)
            {
                var fits = kind == Stts.NN ? reading.Tag == Stts.NN
                    : reading.Tag is Stts.ADJA or Stts.ADJD or Stts.VVPP or Stts.VVINF or Stts.VVFIN or Stts.VVIZU;
                if (!fits)
                    continue;
                var lemma = LemmaOf(head, entry);
                var tail = modifier[^1] == '-' ? lemma : char.ToLowerInvariant(lemma[0]) + lemma[1..];
                candidates.Add(new Candidate(reading, -scores.Of(reading.Tag), string.Concat(modifier, tail)));
            }
        }
    }

    private static string LemmaOf(ReadOnlySpan<char> form, LexiconEntry entry)
    {
        Span<char> lemma = stackalloc char[MaximumLength * 2];
        var length = Lexicon.Lemma(form, entry, lemma);
        return length == 0 ? form.ToString() : lemma[..length].ToString();
    }

    private void AddEntries(ReadOnlySpan<char> form, int score, bool isLowered, List<Candidate> candidates)
    {
        foreach (var entry in lexicon.Find(form))
        {
            foreach (var reading in entry.Readings)
                Add(form, entry, reading, score, isLowered, candidates);
        }
    }

    private void Add(ReadOnlySpan<char> form, LexiconEntry entry, WordReading reading, int score, bool isLowered, List<Candidate> candidates)
    {
        if (reading.Tag.Part() == PartOfSpeech.Auxiliary)
        {
            var lemma = LemmaOf(form, entry);
            var tag = auxiliaries.TagFor(lemma, reading.Tag);
            candidates.Add(new Candidate(reading with { Tag = tag }, score - scores.Of(tag), lemma));
            return;
        }

        var imperative = reading.Tag is Stts.VVIMP or Stts.VAIMP ? Imperative : 0;
        candidates.Add(new Candidate(reading, score + imperative - scores.Of(reading.Tag), null, entry, isLowered));
    }
}
