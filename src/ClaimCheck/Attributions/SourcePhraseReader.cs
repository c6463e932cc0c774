using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds "nach Angaben …", "laut …", "… zufolge", "gegenüber …".</summary>
internal static class SourcePhraseReader
{
    private const int LongestSource = 16;
    private const int FarthestBorder = 60;
    private const int MostSources = 50;

    /// <summary>All source phrases of a passage in text order; they do not overlap.</summary>
    public static List<SourcePhrase> In(SpeechText text, Passage passage)
    {
        var found = new List<SourcePhrase>();
        var words = text.Spotted.WordIds;
        for (var i = passage.Words.Start; i < passage.Words.End && found.Count < MostSources; i++)
        {
            if (text.Is(i, WordClass.Quoted) || !text.Lexicon.Sources.TryMatch(words, text.Spotted.Capitals, i, passage.Words.End, out var cue, out var range))
                continue;
            var phrase = cue.IsPostposition ? Before(text, passage, range, cue) : After(text, passage, range, cue);
            if (phrase.Words.Count == 0)
                continue;
            if (found.Count > 0 && found[^1].Words.Overlaps(phrase.Words))
                found.RemoveAt(found.Count - 1);
            found.Add(phrase);
            i = Math.Max(i, phrase.Words.End - 1);
        }

        return found;
    }

    /// <summary>The noun of saying in a group, or <see langword="null"/>.</summary>
    public static CueNoun? NounOf(SpeechText text, NounGroup group)
    {
        for (var i = group.Words.Start; i < group.CoreEnd; i++)
        {
            if (text.IsCapital(i) && text.Lexicon.Noun(text.Id(i), text.Text.Characters(i)) is { IsSource: true } noun)
                return noun;
        }

        return null;
    }

    private static SourcePhrase After(SpeechText text, Passage passage, TokenRange cue, SourceCue value)
    {
        var group = NounGroupReader.WithApposition(text, cue.End, EndOfClause(text, passage, cue.End), passage.Words.End);
        if (!group.IsFound)
            return value.NeedsNoun ? PostpositionalNoun(text, passage, cue) : default;
        if (value.NeedsNoun && !IsSource(text, group))
            return PostpositionalNoun(text, passage, cue);
        // "nach eigenen Angaben im Süden": the place is not the voice's.
        if (SpeakerResolver.HasWord(text, group.Words, WordClass.Self))
            return new SourcePhrase(new TokenRange(cue.Start, group.CoreEnd), cue, group with { Words = new TokenRange(group.Words.Start, group.CoreEnd) }, value.Role);
        if (value.Role == SourceRole.Addressee && text.Is(group.Head, WordClass.Pronoun))
            return default;
        // "nach der ersten Meldung über den Start": after it.
        if (value.NeedsNoun && text.Is(group.Words.End, WordClass.Topic))
            return default;
        group = WithSecond(text, passage, group);
        return new SourcePhrase(cue.Cover(group.Words), cue, group, value.Role);
    }

    // "Angaben Südkoreas und Japans", but "nach Angaben der Polizei und die Feuerwehr schwieg".
    private static NounGroup WithSecond(SpeechText text, Passage passage, NounGroup group)
    {
        var next = group.Words.End + 1;
        var isNominative = text.Is(next, WordClass.Article) && !text.Is(next, WordClass.Dative | WordClass.Genitive | WordClass.MayGenitive | WordClass.Oblique);
        if (isNominative || text.Is(next, WordClass.Pronoun) || text.IsMark(group.Words.End, ','))
            return group;
        return group with { Words = new TokenRange(group.Words.Start, SubjectReader.Coordinated(text, group.Words.End, passage.Words.End)) };
    }

    // "nach Grupps Meinung", "nach südkoreanischen Angaben", "nach SPIEGEL ONLINE"; not "nach der Untersuchung" of a patient.
    private static bool IsSource(SpeechText text, NounGroup group)
    {
        if (NounOf(text, group) is not null)
            return true;
        return text.Lexicon.Outlets.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, group.Words.Start, group.Words.End, out _, out _);
    }

    // "seinen Angaben nach", "meiner Meinung nach".
    private static SourcePhrase PostpositionalNoun(SpeechText text, Passage passage, TokenRange cue)
    {
        if (!text.IsCapital(cue.Start - 1) || text.Lexicon.Noun(text.Id(cue.Start - 1), text.Text.Characters(cue.Start - 1)) is not { IsSource: true })
            return default;
        var phrase = Before(text, passage, cue, new SourceCue(true, true, SourceRole.Source));
        return phrase.Words.Count > 0 && phrase.Source.Words.Count > 1 ? phrase : default;
    }

    /// <summary>The group that ends before <paramref name="end"/>: "Berichte der Zeitung, wonach".</summary>
    public static NounGroup Ending(SpeechText text, Passage passage, int end) =>
        Before(text, passage, new TokenRange(end, end + 1), new SourceCue(true, false, SourceRole.Source)).Source;

    private static SourcePhrase Before(SpeechText text, Passage passage, TokenRange cue, SourceCue value)
    {
        var best = default(NounGroup);
        // "Ihnen zufolge"
        if (text.Is(cue.Start - 1, WordClass.ObjectPronoun) && cue.Start > passage.Words.Start)
            best = new NounGroup(new TokenRange(cue.Start - 1, cue.Start), cue.Start - 1, cue.Start);
        var first = Math.Max(passage.Words.Start, cue.Start - LongestSource);
        for (var start = cue.Start - 1; start >= first; start--)
        {
            if (text.IsMark(start, ',') || text.IsMark(start, ':') || text.IsMark(start, ';'))
                break;
            if (text.Is(start, WordClass.Adverb) && !text.Is(start, WordClass.Opener))
                continue;
            var group = NounGroupReader.At(text, start, cue.Start);
            if (!group.IsFound || group.Words.End != cue.Start)
                continue;
            if (best.IsFound && !IsWiderSource(text, group, best))
                continue;
            best = WithoutName(text, group);
            if (best.Words.Count < group.Words.Count)
                break;
        }

        return best.IsFound ? new SourcePhrase(best.Words.Cover(cue), cue, best, value.Role) : default;
    }

    // "habe Putin Medienberichten zufolge": the bare plural is the source; "Putins Angaben zufolge" is one group.
    private static NounGroup WithoutName(SpeechText text, NounGroup group)
    {
        var last = group.Words.End - 1;
        if (group.CoreEnd != group.Words.End || last <= group.Words.Start || !text.Is(last - 1, WordClass.Name) || text.Is(last, WordClass.Name) || text.Text.Characters(last)[^1] != 'n' || text.Text.Characters(last - 1)[^1] == 's')
            return group;
        return new NounGroup(new TokenRange(last, last + 1), last, last + 1);
    }

    // "sagte Kim der Agentur Interfax zufolge": the dative is the source, not Kim; but "Angaben der Polizei zufolge" is one.
    private static bool IsWiderSource(SpeechText text, NounGroup wider, NounGroup inner)
    {
        // "sagte der Gouverneur der Agentur zufolge": after a verb of saying the agency alone is the source.
        if (text.Is(wider.Words.Start - 1, WordClass.FiniteCue) && text.Is(inner.Words.Start, WordClass.Dative) && text.Voices.IsMedium(inner))
            return false;
        if (text.Is(wider.Words.Start, WordClass.Opener | WordClass.Pronoun))
            return true;
        return !text.Is(inner.Words.Start, WordClass.Dative) || NounOf(text, wider) is not null || IsAdjective(text, wider.Words.Start);
    }

    private static bool IsAdjective(SpeechText text, int token) => text.IsSmall(token) && !NounCoreReader.IsNominal(text, token);

    private static int EndOfClause(SpeechText text, Passage passage, int token)
    {
        for (var i = token; i < Math.Min(passage.Words.End, token + FarthestBorder); i++)
        {
            if (!text.Is(i, WordClass.Quoted) && text.IsBorder(i) && !text.IsMark(i, '('))
                return i;
        }

        return Math.Min(passage.Words.End, token + FarthestBorder);
    }
}
