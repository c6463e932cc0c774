using System.Globalization;
using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>The year in which something happened the last time before: "zuletzt 1997", "erstmals seit 1997", "seit 1997 kein Fall".</summary>
/// <param name="Year">The year.</param>
/// <param name="IsSince">Whether it is told by the time that has passed since, which may begin when what happened ended.</param>
/// <param name="Things">What happened: the noun that the verb is said of or done to, or the one that is put in order.</param>
internal sealed record LastTime(int Year, bool IsSince, IReadOnlyList<string> Things)
{
    private const string Recent = "recent";
    private const string First = "first";
    private const string Attribute = "attribute";

    private const int YearDigits = 4;

    // Tokens between "erste" and its "seit": "der erste Besuch eines Präsidenten in Berlin seit 2012".
    private const int Reach = 8;

    // Tokens of a clause that are looked through.
    private const int LongestClause = 60;

    // A table of 100,000 places has many ordinals.
    private const int MostOrdinals = 20;

    /// <summary>The last time that a date gives; <see langword="null"/> where it gives none.</summary>
    public static LastTime? Of(ClaimProfile claim, MatchingWords words)
    {
        if (claim.Claim is not { Mention: TemporalMention time, Timex: { Mod: null, Offset: null, IsOfMatch: false } timex } || YearOf(timex) is not { } year
            || claim.Article.Published is not { } published || year >= published.Year)
            return null;

        var analysis = claim.Article.Article.Analysis;
        var index = analysis.ClauseOf(time.Tokens.Start);
        if (index < 0)
            return null;
        if (time.Bound == TemporalBound.Since)
            return OrdinalBefore(claim, time) is { } noun ? new LastTime(year, true, noun.Length > 0 ? [noun] : ThingsOf(claim))
                : analysis.Clauses[index].IsNegated || HasWord(analysis, analysis.Clauses[index].Tokens, words, First) ? new LastTime(year, true, ThingsOf(claim))
                : null;
        if (time.Bound != TemporalBound.None || analysis.Clauses[index].IsNegated)
            return null;

        return LastNoun(analysis, index, words) is { } last ? new LastTime(year, false, [last])
            : SaysLast(analysis, index, time, words) ? new LastTime(year, false, ThingsOf(claim))
            : null;
    }

    private static int? YearOf(Timex timex) =>
        timex.Value.Length >= YearDigits && (timex.Value.Length == YearDigits || timex.Value[YearDigits] == '-')
        && int.TryParse(timex.Value.AsSpan(0, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    private static List<string> ThingsOf(ClaimProfile claim)
    {
        var things = new List<string>();
        if (claim.Happening is { Theme: { } theme, IsThemeNamed: false })
            things.Add(theme);
        if (claim.Claim.Subject is { Canonical: var subject } && !claim.IsSubjectNamed && !claim.IsSubjectPronoun)
            things.Add(subject);
        return things;
    }

    /// <summary>The noun of "der erste Besuch seit 2012", empty for "zum ersten Mal seit 2012"; <see langword="null"/> where nothing is the first.</summary>
    private static string? OrdinalBefore(ClaimProfile claim, TemporalMention time)
    {
        foreach (var other in claim.Article.Index.InSentence(claim.SentenceIndex).Take(MostOrdinals))
        {
            if (other.Claim is { Kind: Claims.ClaimKind.Ordinal, Value.Printed: 1, Mention: { } first } && first.Tokens.End <= time.Tokens.Start && time.Tokens.Start - first.Tokens.End <= Reach)
                return other.Counting.Class == Counting.Times ? string.Empty : other.HeadLemma ?? string.Empty;
        }

        return null;
    }

    /// <summary>"Das letzte Hochwasser war 2002": the noun that is the subject of a clause that says no more than when.</summary>
    private static string? LastNoun(AnalyzedDocument analysis, int index, MatchingWords words)
    {
        var clause = analysis.Clauses[index];
        if (clause.Subject < 0 || !(words.LightVerbs.Contains(clause.Predicate) || words.OccurrenceVerbs.Contains(clause.Predicate)))
            return null;

        var phrase = analysis.Phrases[clause.Subject];
        return HasWord(analysis, phrase.Tokens, words, Attribute) ? analysis.Tokens[phrase.Head].Lemma : null;
    }

    /// <summary>"zuletzt 1997", "2011 wurde letztmals …", "Zuletzt war der Berg 1994 aktiv"; "1997 noch zehn, zuletzt fünf" tells of now.</summary>
    private static bool SaysLast(AnalyzedDocument analysis, int index, TemporalMention time, MatchingWords words)
    {
        var clause = analysis.Clauses[index].Tokens;
        for (var i = clause.Start; i < Math.Min(clause.End, clause.Start + LongestClause); i++)
        {
            if (!words.LastTimes.TryGet(analysis.Tokens[i].Lemma, out var use) || use is First or Attribute || time.Tokens.Contains(i))
                continue;
            if (use != Recent || i == clause.Start || i == time.Tokens.Start - 1)
                return true;
        }

        return time.Tokens.Start < clause.End && words.LastTimes.TryGet(analysis.Tokens[time.Tokens.Start].Lemma, out var own) && own is not (First or Attribute);
    }

    private static bool HasWord(AnalyzedDocument analysis, TokenRange range, MatchingWords words, string use)
    {
        for (var i = range.Start; i < Math.Min(range.End, range.Start + LongestClause); i++)
        {
            if (words.LastTimes.TryGet(analysis.Tokens[i].Lemma, out var known) && string.Equals(known, use, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
