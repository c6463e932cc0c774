using System.Numerics;
using ClaimCheck.Analysis;
using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>Two sentences of which one is the other, edited: the same words but for a few, the same figures but for one.</summary>
/// <remarks>
/// Agencies' reports are printed shortened, put into another order and with other small words. What such a pair says of one
/// figure twice is told of one thing, unless a name, a noun or an adjective was put in the place of another one.
/// </remarks>
internal sealed class CopiedSentence
{
    private const int FewestShared = 4;

    // Of the shorter sentence three words of four, of the longer one every second.
    private const int SharedOfShorter = 75;
    private const int SharedOfLonger = 50;

    // Words of a sentence whose base form is taken for another one in its copy.
    private const int ReadAnotherWay = 2;

    private const int NearDays = 10;
    private const int MostFigures = 20;

    private readonly int[] counterparts;

    private CopiedSentence(int[] counterparts, int weight)
    {
        this.counterparts = counterparts;
        Weight = weight;
    }

    /// <summary>How much the shared words weigh.</summary>
    public int Weight { get; }

    /// <summary>Whether two figures, each the so-manieth of its sentence, stand for one.</summary>
    public bool AreOne(int figure, int other) => (uint)figure < (uint)counterparts.Length && other >= 0 && counterparts[figure] == other;

    /// <summary>Reads a sentence of each of two articles; <see langword="null"/> where neither is a copy of the other.</summary>
    public static CopiedSentence? Of(ArticleProfile one, int sentence, ArticleProfile other, int second)
    {
        var (a, b) = (one.CopyWordsOf(sentence), other.CopyWordsOf(second));
        if (a.Count < FewestShared || b.Count < FewestShared || !CanShareEnough(a, b) || AppearedApart(one, other))
            return null;

        return Shared(a, b) is { } weight && !IsReplaced(a, b) && Counterparts(one.Sentences[sentence], other.Sentences[second]) is { } counterparts
            ? new CopiedSentence(counterparts, weight)
            : null;
    }

    // Each bit that the other lacks is at least one base form that it lacks, if not the form.
    private static bool CanShareEnough(CopyWords a, CopyWords b) =>
        IsEnough(a.Count - BitOperations.PopCount(a.Mask & ~b.Mask) + ReadAnotherWay, a, b) && IsEnough(b.Count - BitOperations.PopCount(b.Mask & ~a.Mask) + ReadAnotherWay, a, b);

    private static bool IsEnough(int shared, CopyWords a, CopyWords b) =>
        shared >= FewestShared && shared * 100 >= Math.Min(a.Count, b.Count) * SharedOfShorter && shared * 100 >= Math.Max(a.Count, b.Count) * SharedOfLonger;

    private static bool AppearedApart(ArticleProfile one, ArticleProfile other) =>
        one.Published is { } first && other.Published is { } second && Math.Abs(Period.Between(first.Date, second.Date, PeriodUnits.Days).Days) > NearDays;

    /// <summary>What the shared words weigh; <see langword="null"/> where too few are shared.</summary>
    private static int? Shared(CopyWords a, CopyWords b)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var weight = 0;
        foreach (var word in a.Words)
        {
            if (b.Holds(word) && known.Add(word.Key))
                weight += word.Weight;
        }

        return IsEnough(known.Count, a, b) ? weight : null;
    }

    /// <summary>"In Köln kamen 300 Gäste" and "In Bonn kamen 400 Gäste": each sentence has a word of a kind that the other lacks.</summary>
    private static bool IsReplaced(CopyWords a, CopyWords b)
    {
        var (own, others) = (Only(a, b), Only(b, a));
        return (own.Nouns && others.Nouns) || (own.Adjectives && others.Adjectives);
    }

    /// <summary>Of which kinds there are words that only one sentence holds; of verbs one says what another does.</summary>
    private static (bool Nouns, bool Adjectives) Only(CopyWords a, CopyWords b)
    {
        var (nouns, adjectives) = (false, false);
        foreach (var word in a.Words)
        {
            if (word.Pos == PartOfSpeech.Verb || b.Holds(word))
                continue;
            nouns |= word.Pos != PartOfSpeech.Adjective || word.IsName;
            adjectives |= word.Pos == PartOfSpeech.Adjective;
        }

        return (nouns, adjectives);
    }

    /// <summary>
    /// For each figure of the first sentence the one of the second that stands for it, -1 for none; <see langword="null"/>
    /// where more than one differs, which is a pattern used for two events: "Am Montag kamen 300 Gäste", "Am Dienstag 400".
    /// </summary>
    private static int[]? Counterparts(SentenceProfile one, SentenceProfile other)
    {
        if (one.Figures.Length is 0 or > MostFigures || other.Figures.Length is 0 or > MostFigures)
            return null;

        var found = new int[one.Figures.Length];
        var isTaken = new bool[other.Figures.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = -1;
            for (var j = 0; j < isTaken.Length && found[i] < 0; j++)
            {
                if (!isTaken[j] && string.Equals(one.Figures[i], other.Figures[j], StringComparison.Ordinal))
                    found[i] = j;
            }

            if (found[i] >= 0)
                isTaken[found[i]] = true;
        }

        return Joined(one, other, found, isTaken) ? found : null;
    }

    /// <summary>Joins the number, or the time, that is left in each sentence.</summary>
    private static bool Joined(SentenceProfile one, SentenceProfile other, int[] found, bool[] isTaken)
    {
        var (number, time) = (Left(one, i => found[i] < 0, isTime: false), Left(one, i => found[i] < 0, isTime: true));
        var (second, day) = (Left(other, i => !isTaken[i], isTime: false), Left(other, i => !isTaken[i], isTime: true));
        if (number.Count > 0 && second.Count > 0 && time.Count > 0 && day.Count > 0)
            return false;
        if (number is [var figure] && second is [var counterpart])
            found[figure] = counterpart;
        else if (number.Count > 0 && second.Count > 0)
            return false;
        if (time is [var moment] && day is [var date])
            found[moment] = date;
        else if (time.Count > 0 && day.Count > 0)
            return false;

        return true;
    }

    private static List<int> Left(SentenceProfile sentence, Func<int, bool> isLeft, bool isTime)
    {
        var left = new List<int>();
        for (var i = 0; i < sentence.Figures.Length; i++)
        {
            if (isLeft(i) && SentenceProfile.IsTime(sentence.Figures[i]) == isTime)
                left.Add(i);
        }

        return left;
    }
}
