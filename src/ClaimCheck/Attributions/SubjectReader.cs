using ClaimCheck.Analysis;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds the subject of a verb of saying: before it, after it, or on the other side of a relative clause.</summary>
internal static class SubjectReader
{
    private const int FarthestSubject = 14;
    private const int LongestRole = 10;

    /// <summary>The subject of the finite verb <paramref name="verb"/> of a main clause.</summary>
    public static NounGroup Of(SpeechText text, Passage passage, int index, int verb)
    {
        var words = passage.Segments[index].Words;
        var before = Before(text, words.Start, verb);
        if (before.IsFound && !IsPointer(text, before))
            return SpeakerBehind(text, passage, before, verb, words.End) is { IsFound: true } subject ? subject : WithRole(text, passage, index, before);
        if (verb > words.Start && text.Is(verb - 1, WordClass.Coordinator))
        {
            // "trat zurück und sagte": the subject stands with the first verb.
            var first = Before(text, passage.Words.Start, words.End, mustReach: false);
            if (first.IsFound)
                return first;
        }

        var left = Left(text, passage, index, verb);
        if (left.IsFound && !HasClauseBefore(passage, index))
            return left;
        var after = After(text, passage, verb, new TokenRange(verb + 1, words.End));
        if (after.IsFound)
            return after;
        return left.IsFound ? left : before;
    }

    // "Die Arbeit lobte er", "Den Anstieg bezifferte die Behörde": what cannot speak stands first, the voice right behind the verb.
    private static NounGroup SpeakerBehind(SpeechText text, Passage passage, NounGroup before, int verb, int end)
    {
        var isNoun = text.Tag(before.Head) == "NN" || text.Is(before.Words.Start, WordClass.Opener);
        if (!isNoun || text.Voices.IsSpeaker(before))
            return default;
        var after = NounGroupReader.WithApposition(text, verb + 1, end, passage.Words.End);
        return after.IsFound && CanBeSubject(text, after) && text.Voices.IsSpeaker(after) ? after : default;
    }

    /// <summary>The first group after <paramref name="opener"/> that can be a subject.</summary>
    public static NounGroup After(SpeechText text, Passage passage, int opener, TokenRange words)
    {
        var i = Math.Max(opener + 1, words.Start);
        var limit = Math.Min(words.End, i + FarthestSubject);
        while (i < limit)
        {
            if (text.Is(i, WordClass.Masked | WordClass.ObjectPronoun) || text.Is(i, WordClass.Adverb) && !text.Is(i, WordClass.Pronoun | WordClass.Preposition))
            {
                i++;
                continue;
            }

            if (text.Is(i, WordClass.Preposition))
            {
                i = AfterPreposition(text, i, words.End);
                continue;
            }

            var group = NounGroupReader.WithApposition(text, i, words.End, passage.Words.End);
            if (!group.IsFound)
            {
                if (text.Is(i, WordClass.Quoted) || !text.IsSmall(i))
                    return default;
                i++;
                continue;
            }

            // "hält es der Minister für möglich"
            if (group.Words.Count == 1 && i == opener + 1 && text.Is(group.Head, WordClass.Expletive))
            {
                i++;
                continue;
            }

            if (CanBeSubject(text, group))
                return text.Is(group.Head, WordClass.Impersonal) && group.Words.Count == 1 ? default : WithSecond(text, group, words.End);
            i = group.CoreEnd;
        }

        return default;
    }

    /// <summary>The group a clause begins with, if it can be its subject.</summary>
    public static NounGroup First(SpeechText text, TokenRange words) => Before(text, words.Start, words.End, mustReach: false);

    private static NounGroup Before(SpeechText text, int start, int verb, bool mustReach = true)
    {
        while (start < verb && (text.Is(start, WordClass.Coordinator) || text.IsPunctuation(start) && !text.Is(start, WordClass.Quoted) || text.Is(start, WordClass.Adverb | WordClass.Masked) && !text.Is(start, WordClass.Pronoun | WordClass.Preposition)))
            start++;
        if (start >= verb || text.Is(start, WordClass.Preposition))
            return default;
        var group = NounGroupReader.At(text, start, verb);
        if (!group.IsFound || !CanBeSubject(text, group))
            return default;
        var end = Coordinated(text, group.Words.End, verb);
        group = group with { Words = new TokenRange(start, end) };
        if (!mustReach)
            return group;
        for (var i = end; i < verb; i++)
        {
            if (text.Is(i, WordClass.Preposition))
                return group;
            if (!text.Is(i, WordClass.Adverb | WordClass.Masked | WordClass.Coordinator) && !text.IsPunctuation(i))
                return default;
        }

        return group;
    }

    // "teilten die Polizei und die Feuerwehr mit", but "sagte die Polizei und die Feuerwehr schwieg".
    private static NounGroup WithSecond(SpeechText text, NounGroup group, int end)
    {
        var close = Coordinated(text, group.Words.End, end);
        var isClause = text.Is(close, WordClass.Auxiliary | WordClass.FiniteCue | WordClass.Subjunctive) || text.IsFinite(close);
        return close == group.Words.End || isClause && close < end - 1 ? group : group with { Words = new TokenRange(group.Words.Start, close) };
    }

    // "Sonia und Willy Bogner", "die Polizei sowie die Feuerwehr".
    internal static int Coordinated(SpeechText text, int end, int limit)
    {
        while (end + 1 < limit && text.Is(end, WordClass.Coordinator))
        {
            // "die Union sowie auch die FDP"
            var start = text.Is(end + 1, WordClass.Adverb) && !text.Is(end + 1, WordClass.Pronoun) ? end + 2 : end + 1;
            var next = NounGroupReader.At(text, start, limit);
            if (!next.IsFound)
                break;
            end = next.Words.End;
        }

        return end;
    }

    // "Ein Sprecher des Amtes, Uwe Kern, sagte": the role stands before the name.
    private static NounGroup WithRole(SpeechText text, Passage passage, int index, NounGroup name)
    {
        if (index == 0 || passage.Segments[index].Border != ',' || passage.Segments[index - 1].Type != SegmentType.Group || name.Words.Start != passage.Segments[index].Words.Start || !text.Is(name.Words.Start, WordClass.Name))
            return name;
        var words = passage.Segments[index - 1].Words;
        var role = Before(text, words.Start, words.End);
        return role.IsFound && words.Count <= LongestRole && role.Words.Start == words.Start ? name with { Words = new TokenRange(words.Start, name.Words.End) } : name;
    }

    // "Peter Sharp, der Direktor der Reederei, sagte", "Der Minister, der gestern ankam, sagte".
    private static NounGroup Left(SpeechText text, Passage passage, int index, int verb)
    {
        if (verb != passage.Segments[index].Words.Start)
            return default;
        var first = index - 1;
        while (first > 0 && index - first < 4 && passage.Segments[first].Type is (SegmentType.Group or SegmentType.Relative))
            first--;
        for (var i = Math.Max(first, 0); i < index; i++)
        {
            var words = passage.Segments[i].Words;
            if (text.Is(words.Start, WordClass.Quoted))
                continue;
            var group = Before(text, words.Start, words.End);
            if (!group.IsFound || group.Words.End < words.End)
                continue;
            var end = i;
            while (end + 1 < index && passage.Segments[end + 1].Type == SegmentType.Group)
                end++;
            return end > i && end + 1 == index ? group with { Words = new TokenRange(group.Words.Start, passage.Segments[end].Words.End) } : NounGroupReader.WithApposition(text, group.Words.Start, words.End, verb);
        }

        return default;
    }

    // "Henning Scherf (SPD), der frühere Bürgermeister, warnte die CDU": nothing but groups stands before the verb.
    private static bool HasClauseBefore(Passage passage, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (passage.Segments[i].Type is not (SegmentType.Group or SegmentType.Relative))
                return true;
        }

        return false;
    }

    private static int AfterPreposition(SpeechText text, int token, int end)
    {
        var group = NounCoreReader.At(text, token + 1, end);
        if (group.IsFound)
            return group.Words.End;
        var i = token + 1;
        while (i < end && (text.Is(i, WordClass.Time | WordClass.Opener) || text.First(i) is >= '0' and <= '9' || text.IsSmall(i) && text.Is(i + 1, WordClass.Time)))
            i++;
        return i;
    }

    private static bool IsPointer(SpeechText text, NounGroup group) =>
        group.Words.Count == 1 && text.Is(group.Head, WordClass.Correlate | WordClass.Impersonal);

    private static bool CanBeSubject(SpeechText text, NounGroup group) =>
        !(text.Is(group.Words.Start, WordClass.Oblique) && group.Words.Count > 1) && !text.Is(group.Head, WordClass.Time) && !IsFeminineDative(text, group);

    // "Der Zeitung sagte der Landrat": "der" before a feminine is no subject.
    private static bool IsFeminineDative(SpeechText text, NounGroup group)
    {
        if (group.Words.Count < 2 || !text.Is(group.Words.Start, WordClass.MayGenitive) || text.Tag(group.Head) != "NN")
            return false;
        var features = text.Analysis.Tokens[group.Head].Features;
        return features.Has(Features.Feminine) && !features.Has(Features.Masculine) && !features.Has(Features.Neuter) && !features.Has(Features.Plural);
    }
}
