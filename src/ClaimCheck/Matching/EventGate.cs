using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>Tells whether two articles report one event, from the rare names and nouns they share.</summary>
internal static class EventGate
{
    // Per mille of the geometric mean of what the articles hold. Chosen on the development article sets against
    // unrelated news: 40 lets 295 of 301 pairs of one event pass and 44 of 1,000 pairs of unrelated news; it only proposes,
    // what two claims share decides.
    private const int NearInTime = 40;
    private const int FarInTime = 100;
    private const int Sure = 50;
    private const int NearDays = 10;
    private const int MinimumShared = 5;

    // Of what two notes hold a third must be shared to propose them, two fifths to be sure.
    private const int NotesAlike = 300;
    private const int NotesSure = 400;
    private const int MinimumOfNotes = 7;
    private const int NoteDays = 2;

    // Of two notes of a sentence each one word is a large share: a rare name and two nouns must be shared all the same.
    private const int MinimumOfSure = 12;

    // A name and two nouns that are not rare, of two reports that appeared within days.
    private const int MinimumOfDay = 9;

    /// <summary>The weight of the words both articles hold must be large against what each holds, more so when they appeared far apart.</summary>
    public static bool IsOneEvent(ArticleProfile one, ArticleProfile other) =>
        SharedWeight(one, other) is >= MinimumShared and var shared
        && IsAbove(NearInTime, one, other, shared)
        && (!AreFarApart(one, other) || IsAbove(FarInTime, one, other, shared));

    /// <summary>Whether two notes of a sentence or two, which need hold no rare word, share so much of what they hold that they may tell of one event.</summary>
    public static bool AreNotesOfOneEvent(ArticleProfile one, ArticleProfile other) =>
        SharedWeight(one.NoteKeys, other.NoteKeys) is >= MinimumShared and var shared && IsAbove(NotesAlike, one, other, shared) && !AreFarApart(one, other, NoteDays);

    /// <summary>Whether so much is shared that the event itself is evidence: the dead of both articles are the dead of one event.</summary>
    public static bool IsSurelyOneEvent(ArticleProfile one, ArticleProfile other) =>
        one.IsNote && other.IsNote
            ? SharedWeight(one.NoteKeys, other.NoteKeys) is >= MinimumOfNotes and var common && IsAbove(NotesSure, one, other, common) && !AreFarApart(one, other, NoteDays)
            : AreReportsOfOneEvent(one, other);

    private static bool AreReportsOfOneEvent(ArticleProfile one, ArticleProfile other) =>
        SharedWeight(one, other) is >= MinimumOfSure and var shared && IsAbove(Sure, one, other, shared) && !AreFarApart(one, other);

    /// <summary>Whether two reports of one day or the next share so much that they may well tell of one event, rare words or not.</summary>
    public static bool AreReportsOfOneDay(ArticleProfile one, ArticleProfile other) =>
        one.Published is not null && other.Published is not null && !AreFarApart(one, other, NoteDays)
        && SharedWeight(one, other) is >= MinimumOfDay and var shared && IsAbove(Sure, one, other, shared);

    /// <summary>Whether so much is shared that both tell of one event however far apart they appeared.</summary>
    public static bool IsOneStory(ArticleProfile one, ArticleProfile other) =>
        SharedWeight(one, other) is >= MinimumShared and var shared && IsAbove(FarInTime, one, other, shared);

    /// <summary>What the shared weight must reach for two articles to be compared, in thousandths of the geometric mean of what each holds.</summary>
    public static int Needed(ArticleProfile one, ArticleProfile other) => AreFarApart(one, other) ? FarInTime : NearInTime;

    private static int SharedWeight(ArticleProfile one, ArticleProfile other) => SharedWeight(one.Keys, other.Keys);

    private static int SharedWeight(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other)
    {
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        var shared = 0;
        foreach (var (key, weight) in few)
        {
            if (many.ContainsKey(key))
                shared += weight;
        }

        return shared;
    }

    // Squared on both sides, so that no root and no rounding decides.
    private static bool IsAbove(int threshold, ArticleProfile one, ArticleProfile other, Int128 shared) =>
        shared * shared * 1_000_000 >= (Int128)threshold * threshold * one.KeyWeight * other.KeyWeight;

    private static bool AreFarApart(ArticleProfile one, ArticleProfile other, int days = NearDays) =>
        one.Published is { } first && other.Published is { } second
        && Math.Abs(Period.Between(first.Date, second.Date, PeriodUnits.Days).Days) > days;
}
