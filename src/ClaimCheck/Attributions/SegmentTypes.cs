using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Tells from its first and last words what kind of clause a segment is.</summary>
internal static class SegmentTypes
{
    /// <summary>The type of the segment <paramref name="words"/>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="words">The words of the segment.</param>
    /// <param name="border">The mark before them.</param>
    public static SegmentType Of(SpeechText text, TokenRange words, char border)
    {
        var first = words.Start;
        while (first < words.End - 1 && (text.Is(first, WordClass.Coordinator) || text.IsPunctuation(first)) && !text.Is(first, WordClass.That | WordClass.Question))
            first++;
        if (first + 1 < words.End && text.Is(first, WordClass.Adverb) && text.Is(first + 1, WordClass.That | WordClass.Question | WordClass.Subordinator) && !text.Is(first + 1, WordClass.Preposition))
            first++;

        if (text.Is(first, WordClass.That))
            return SegmentType.That;
        var last = LastWord(text, words);
        var isVerbLast = IsVerbLast(text, words, first, last);
        if (IsAsGroup(text, first, last))
            return SegmentType.Main;
        if (text.Is(first, WordClass.Subordinator) && !text.Is(first, WordClass.Preposition | WordClass.Question | WordClass.Relative | WordClass.Correlate))
            return SegmentType.Adverbial;
        if (IsInfinitive(text, first, last))
            return text.Is(first, WordClass.Subordinator) ? SegmentType.Adverbial : SegmentType.Infinitive;
        if (isVerbLast && text.Is(first, WordClass.Question) && !(text.Is(first, WordClass.Relative) && border == ',' && IsAfterNoun(text, words.Start)))
            return SegmentType.Question;
        if (isVerbLast && text.Is(first, WordClass.Subordinator))
            return SegmentType.Adverbial;
        if (IsShortStatement(text, first, last))
            return SegmentType.Main;
        var pronoun = text.Is(first, WordClass.Preposition) ? first + 1 : first;
        if (isVerbLast && border is ',' or '–' or '-' && text.Is(pronoun, WordClass.Relative) && pronoun < words.End - 1)
            return isVerbLast ? SegmentType.Relative : SegmentType.Main;
        return HasVerb(text, words) ? SegmentType.Main : SegmentType.Group;
    }

    /// <summary>The index of the last word before the closing marks of a segment.</summary>
    public static int LastWord(SpeechText text, TokenRange words)
    {
        var last = words.End - 1;
        while (last > words.Start && text.IsPunctuation(last))
            last--;
        return last;
    }

    // "Als Grund gab die Behörde Regen an": no clause, a group before the verb.
    private static bool IsAsGroup(SpeechText text, int first, int last)
    {
        if (!text.Is(first, WordClass.Subordinator) || text.Is(first, WordClass.That) || text.IsFinite(last) || text.Is(last, WordClass.Auxiliary) || NounGroupReader.At(text, first + 1, last) is not { IsFound: true } group)
            return false;
        for (var i = group.Words.End; i < last && text.IsCapital(group.Head); i++)
        {
            if (text.IsSmall(i) && (text.IsFinite(i) || text.Is(i, WordClass.Auxiliary)))
                return true;
        }

        return false;
    }

    // "sagte, das Gesetz komme": subject and verb, no relative clause.
    private static bool IsShortStatement(SpeechText text, int first, int last) =>
        text.Is(last, WordClass.SubjunctiveOne) && text.Is(first, WordClass.Article) && NounGroupReader.At(text, first, last) is { IsFound: true, Words.Count: > 1 } subject && subject.Words.End == last;

    private static bool IsAfterNoun(SpeechText text, int start) => text.IsCapital(start - 2);

    // "die Reise sei der erste Besuch" has its verb in the middle, "die am Montag begann" at the end.
    private static bool IsVerbLast(SpeechText text, TokenRange words, int first, int last)
    {
        if (!text.IsSmall(last) || text.Is(last, WordClass.Adverb | WordClass.Preposition | WordClass.ObjectPronoun | WordClass.Negation) && !text.Is(last, WordClass.Auxiliary))
            return false;
        if (text.Tag(last) is not ("" or ['V', ..]))
            return false;
        for (var i = first + 1; i < last; i++)
        {
            if (text.Is(i, WordClass.Quoted))
                continue;
            // "sei gesperrt" has its finite verb before a participle, "gesperrt sei" after it.
            if (i >= last - 2 && text.Is(i, WordClass.Auxiliary) && text.Tag(last) is ['V', _, 'P', 'P'] && (i == last - 1 || text.Tag(last - 1) is not ['V', ..]))
                return false;
            // "die Zinsen müssten steigen": a relative clause ends with its modal verb.
            if (text.Tag(i) == "VMFIN" && text.Tag(last) is "VVINF" or "VAINF")
                return false;
            // "der Mann sei am Montag entführt worden"
            if (text.Is(i, WordClass.Being) && text.Tag(last) == "VAPP")
                return false;
            // "hätten entfernt werden müssen", "habe kommen können": the finite verb before two infinitives.
            if (text.Is(i, WordClass.Auxiliary | WordClass.Subjunctive) && i < last - 2 && !text.Is(last, WordClass.Auxiliary))
                return false;
        }

        return true;
    }

    private static bool IsInfinitive(SpeechText text, int first, int last)
    {
        if (!text.IsSmall(last) || !EndsInN(text, last) || IsFiniteCue(text, first) && first < last)
            return false;
        for (var i = last - 1; i >= Math.Max(first, last - 3); i--)
        {
            if (text.Is(i, WordClass.InfinitiveMark) && text.IsSmall(i + 1) && !text.Is(last, WordClass.Auxiliary) | text.Is(last - 1, WordClass.InfinitiveMark))
                return !HasAuxiliary(text, first, i);
        }

        return (text.Tag(last) == "VVIZU" || HasInnerZu(text, last)) && !HasAuxiliary(text, first, last);
    }

    private static bool HasAuxiliary(SpeechText text, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Subjunctive) && !text.Is(i, WordClass.Quoted) || IsFiniteCue(text, i) && !(i == last - 1 && EndsInN(text, i)))
                return true;
        }

        return false;
    }

    // "Die Behörde gab zu bedenken", but "schlagen zu können".
    private static bool IsFiniteCue(SpeechText text, int token) => text.Is(token, WordClass.LightCue | WordClass.FiniteCue) && text.IsFinite(token);

    private static bool HasVerb(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Subjunctive | WordClass.FiniteCue | WordClass.Masked | WordClass.Quoted))
                return true;
            if (text.IsFinite(i))
                return true;
            if (IsLikeVerb(text, i))
                return true;
        }

        return false;
    }

    private static bool IsLikeVerb(SpeechText text, int token)
    {
        if (text.Tag(token).Length > 0 || !text.IsSmall(token) || text.IsCapital(token + 1) || text.Is(token, ~(WordClass.AnyCue | WordClass.Masked | WordClass.Dative | WordClass.Passing | WordClass.Backing)))
            return false;
        var word = text.Text.Characters(token);
        return word[^1] is 't' or 'n' or 'e' && word.Length > 2;
    }

    private static bool EndsInN(SpeechText text, int token) => text.Text.Characters(token)[^1] == 'n';

    // "anzukommen": a known prefix, then the mark of the infinitive.
    private static bool HasInnerZu(SpeechText text, int token)
    {
        var word = text.Text.Characters(token);
        for (var at = 2; at + 4 < word.Length; at++)
        {
            if (word[at] == 'z' && word[at + 1] == 'u' && text.Lexicon.IsPrefix(word[..at]))
                return true;
        }

        return false;
    }
}
