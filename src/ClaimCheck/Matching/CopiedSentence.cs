using System.Numerics;
using ClaimCheck.Analysis;
using ClaimCheck.Mentions;
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

    // Of rare words three are enough in notes.
    private const int FewestOfTelling = 3;
    private const int WeightOfTelling = 12;

    // Of the shorter sentence three words of four, of the longer one every second.
    private const int SharedOfShorter = 75;
    private const int SharedOfLonger = 50;

    // Two notes tell one thing in other words more often than two sentences of long reports.
    private const int SharedOfShorterNote = 50;
    private const int SharedOfLongerNote = 34;

    // Words of a sentence whose base form is taken for another one in its copy, or that are told in other words.
    private const int ReadAnotherWay = 2;
    private const int FewestOfOneForm = 2;

    private const int NearDays = 10;
    private const int NoteDays = 2;

    // What differs in nothing but a name or a denial has to be told in the same words.
    private const int SharedOfLongerExchange = 60;
    private const int FewestOfExchange = 3;

    // What is in no list is mostly a name.
    private const int UnknownWeight = 7;

    private readonly CopiedFigures? figures;

    private CopiedSentence(CopiedFigures? figures, int weight)
    {
        this.figures = figures;
        Weight = weight;
    }

    /// <summary>Whether they agree as two sentences of long reports must.</summary>
    public bool IsClose { get; private init; }

    /// <summary>The names of which each sentence holds one in the place of the other's, where nothing else differs.</summary>
    public (EntityMention One, EntityMention Other)? Exchange { get; private init; }

    /// <summary>Whether one sentence denies what the other says in the same words.</summary>
    public bool IsDenied { get; private init; }

    /// <summary>How much the shared words weigh.</summary>
    public int Weight { get; }

    /// <summary>Whether two figures, each the so-manieth of its sentence, stand for one.</summary>
    public bool AreOne(int figure, int other) => figures?.AreOne(figure, other) == true;

    /// <summary>Reads a sentence of each of two articles; <see langword="null"/> where neither is a copy of the other.</summary>
    public static CopiedSentence? Of(ArticleProfile one, int sentence, ArticleProfile other, int second, WordClasses classes)
    {
        var (a, b) = (one.Copies.WordsOf(sentence), other.Copies.WordsOf(second));
        var areNotes = one.IsNote && other.IsNote;
        if (a.Count < FewestOfOneForm || b.Count < FewestOfOneForm || (!areNotes && !CanShareEnough(a, b)) || AppearedApart(one, other, areNotes ? NoteDays : NearDays))
            return null;

        var (left, right) = (a.Without(b), b.Without(a));
        if (a.Count - left.Count < FewestOfOneForm)
            return null;

        Reduce(left, right, classes);
        var shared = Math.Min(a.Count - left.Count, b.Count - right.Count);
        var weight = a.SharedWeight(b);
        var pairs = CopiedFigures.Of(one.Sentences[sentence], other.Sentences[second]);
        if (IsExchange(one.Sentences[sentence], other.Sentences[second], pairs, shared, Math.Max(left.Count, right.Count)))
        {
            if (Exchanged(one, left, other, right) is { } names)
                return new CopiedSentence(figures: null, weight) { Exchange = names };
            if (left.Count == 0 && right.Count == 0 && Math.Abs(one.Copies.DenialsIn(sentence) - other.Copies.DenialsIn(second)) == 1)
                return new CopiedSentence(pairs, weight) { IsDenied = true };
        }

        return pairs is not null && !IsReplaced(left, right, areNotes)
            && (shared + (areNotes ? pairs.Same : 0) >= FewestShared || (areNotes && shared + pairs.Same >= FewestOfTelling && weight >= WeightOfTelling))
            && IsEnough(shared + pairs.Same, a.Count + pairs.Same, b.Count + pairs.Same, areNotes)
            ? new CopiedSentence(pairs, weight) { IsClose = !IsReplaced(left, right, areNotes: false) && IsEnough(shared + pairs.Same, a.Count + pairs.Same, b.Count + pairs.Same, areNotes: false) }
            : null;
    }

    /// <summary>Whether the sentences share nearly all they hold, all figures of one of them among it.</summary>
    private static bool IsExchange(SentenceProfile one, SentenceProfile other, CopiedFigures? figures, int shared, int left)
    {
        var same = figures?.Same ?? 0;
        return same == Math.Min(one.Figures.Length, other.Figures.Length)
            && shared + same >= FewestOfExchange && (shared + same) * 100 >= (shared + same + left) * SharedOfLongerExchange;
    }

    /// <summary>The one entity that each sentence names and the other does not, where no other noun is left on both sides.</summary>
    private static (EntityMention One, EntityMention Other)? Exchanged(ArticleProfile one, List<CopyWord> left, ArticleProfile other, List<CopyWord> right)
    {
        if ((left.Exists(IsNoun) && right.Exists(IsNoun)) || (left.Exists(IsAdjective) && right.Exists(IsAdjective)))
            return null;

        return EntityOf(one, left) is { } first && EntityOf(other, right) is { } second && first.EntityType == second.EntityType
            && !other.Mentions.SharesPartOf(first.Canonical) && !one.Mentions.SharesPartOf(second.Canonical)
            ? (first, second)
            : null;
    }

    private static EntityMention? EntityOf(ArticleProfile article, List<CopyWord> left)
    {
        EntityMention? found = null;
        foreach (var word in left)
        {
            if (!word.IsName)
                continue;
            if (article.Mentions.NameAt(article.Article.Text.Tokens[word.Token].Span.Start) is not { } entity || (found is not null && found != entity))
                return null;
            found = entity;
        }

        return found;
    }

    private static bool IsNoun(CopyWord word) => word is { IsName: false, Pos: PartOfSpeech.Noun or PartOfSpeech.ProperNoun };

    // Each bit that the other lacks is at least one base form that it lacks, if not the form.
    private static bool CanShareEnough(CopyWords a, CopyWords b) =>
        IsEnough(a.Count - BitOperations.PopCount(a.Mask & ~b.Mask) + ReadAnotherWay, a.Count, b.Count, areNotes: false)
        && IsEnough(b.Count - BitOperations.PopCount(b.Mask & ~a.Mask) + ReadAnotherWay, a.Count, b.Count, areNotes: false);

    private static bool IsEnough(int shared, int one, int other, bool areNotes) =>
        shared * 100 >= Math.Min(one, other) * (areNotes ? SharedOfShorterNote : SharedOfShorter)
        && shared * 100 >= Math.Max(one, other) * (areNotes ? SharedOfLongerNote : SharedOfLonger);

    private static bool AppearedApart(ArticleProfile one, ArticleProfile other, int days) =>
        one.Published is { } first && other.Published is { } second && Math.Abs(Period.Between(first.Date, second.Date, PeriodUnits.Days).Days) > days;

    /// <summary>Takes away what one sentence says in another word than the other: synonyms, words formed from one another, compounds and their parts.</summary>
    private static void Reduce(List<CopyWord> left, List<CopyWord> right, WordClasses classes)
    {
        for (var i = left.Count - 1; i >= 0; i--)
        {
            var word = left[i];
            var found = right.FindIndex(other => AreOneWord(word, other, classes));
            if (found < 0)
                continue;
            left.RemoveAt(i);
            right.RemoveAt(found);
        }
    }

    private static bool AreOneWord(CopyWord one, CopyWord other, WordClasses classes) =>
        one.SharesStemWith(other) || (!one.IsName && !other.IsName && classes.AreOneHappening(one.Lemma, other.Lemma));

    /// <summary>
    /// "In Köln kamen 300 Gäste" and "In Bonn kamen 400 Gäste": each sentence has a word of a kind that the other lacks; in
    /// notes, which are told in other words, only names say so.
    /// </summary>
    private static bool IsReplaced(List<CopyWord> left, List<CopyWord> right, bool areNotes) =>
        (left.Exists(word => IsTelling(word, areNotes)) && right.Exists(word => IsTelling(word, areNotes)))
        || (!areNotes && left.Exists(IsAdjective) && right.Exists(IsAdjective));

    private static bool IsTelling(CopyWord word, bool areNotes) =>
        word.IsName || (word.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && (!areNotes || word.Weight >= UnknownWeight));

    private static bool IsAdjective(CopyWord word) => word is { Pos: PartOfSpeech.Adjective, IsName: false };
}
