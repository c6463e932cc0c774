using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>What is said to happen at the time that a claim gives.</summary>
/// <param name="Verb">The verb that the time belongs to; empty where there is none.</param>
/// <param name="Theme">What it happens to: the object of an active verb, else the subject; <see langword="null"/> where unknown.</param>
/// <param name="IsThemeNamed">Whether that is a named entity.</param>
/// <param name="Milestone">The turn of the event that its words name; <see langword="null"/> where they name none.</param>
/// <param name="IsOfVerbAlone">Whether the verb alone names that turn, so that it depends on the theme whose turn it is.</param>
internal sealed record Happening(string Verb, string? Theme, bool IsThemeNamed, string? Milestone, bool IsOfVerbAlone)
{
    // Tokens to each side of the time that are looked through.
    private const int Reach = 40;

    // Tokens between a noun and the time behind it: "Baubeginn ist der 3. Mai", "der Anpfiff um 15.30 Uhr".
    private const int Adjacent = 3;

    /// <summary>What happens at the time of a claim.</summary>
    public static Happening Of(ClaimProfile claim, MatchingWords words)
    {
        var analysis = claim.Article.Article.Analysis;
        var tokens = claim.Claim.Mention!.Tokens;
        var index = analysis.ClauseOf(tokens.Start);
        if (index < 0)
            return new Happening(string.Empty, null, false, null, false);

        var clause = analysis.Clauses[index];
        var verb = VerbOf(analysis, index, tokens);
        var (theme, isNamed) = ThemeOf(claim, clause, verb);
        if ((InClause(claim, index, verb, words) ?? OfSubject(claim, verb, words) ?? InNext(claim, index, words)) is { } milestone)
            return new Happening(verb, theme, isNamed, milestone, false);

        return words.Milestones.TryGet(verb, Milestones.Any, out var turn)
            ? new Happening(verb, theme, isNamed, turn, true)
            : new Happening(verb, theme, isNamed, null, false);
    }

    /// <summary>"soll um drei Uhr beginnen und 24 Stunden dauern": of several verbs the one behind the time.</summary>
    private static string VerbOf(AnalyzedDocument analysis, int index, TokenRange time)
    {
        var clause = analysis.Clauses[index];
        for (var i = time.End; i < Math.Min(clause.Tokens.End, time.End + Reach); i++)
        {
            if (analysis.Tokens[i].Pos == PartOfSpeech.Verb && analysis.ClauseOf(i) == index)
                return i == clause.MainVerb || i == clause.FiniteVerb ? clause.Predicate : analysis.Tokens[i].Lemma;
        }

        return clause.Predicate;
    }

    private static (string? Theme, bool IsNamed) ThemeOf(ClaimProfile claim, Clause clause, string verb)
    {
        var analysis = claim.Article.Article.Analysis;
        var isOfObject = clause.DirectObject >= 0 && !clause.Features.HasFlag(Features.Passive) && string.Equals(verb, clause.Predicate, StringComparison.Ordinal)
            && !analysis.Phrases[clause.DirectObject].Tokens.Overlaps(claim.Claim.Mention!.Tokens);
        if (!isOfObject)
            return claim.IsSubjectPronoun ? (null, false) : (claim.Claim.Subject?.Canonical, claim.IsSubjectNamed);

        var head = analysis.Tokens[analysis.Phrases[clause.DirectObject].Head];
        return head.Pos == PartOfSpeech.Pronoun ? (null, false) : (head.Lemma, head.Pos == PartOfSpeech.ProperNoun);
    }

    /// <summary>The turn that a noun or adjective of the clause names, with the verb or by itself; the nearest word first.</summary>
    private static string? InClause(ClaimProfile claim, int index, string verb, MatchingWords words)
    {
        var analysis = claim.Article.Article.Analysis;
        var (time, range) = (claim.Claim.Mention!.Tokens, analysis.Clauses[index].Tokens);
        for (var distance = 1; distance <= Reach; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[time.End - 1 + distance, time.Start - distance])
            {
                if (!range.Contains(i) || analysis.Tokens[i].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Verb) || !IsPart(analysis, analysis.ClauseOf(i), index))
                    continue;
                if (Named(words, verb, analysis.Tokens[i].Lemma) is { } turn)
                    return turn;
                if (IsOfNoun(claim, index, i, verb, words) && Named(words, Milestones.Any, analysis.Tokens[i].Lemma) is { } noun)
                    return noun;
            }
        }

        return null;
    }

    /// <summary>"Um 15 Uhr begann es zu brennen": an infinitive is a part of what its clause says.</summary>
    private static bool IsPart(AnalyzedDocument analysis, int clause, int whole) =>
        clause == whole || (clause >= 0 && analysis.Clauses[clause] is { Type: ClauseType.Infinitive } inner && inner.Parent == whole);

    /// <summary>"die Stallpflicht, die seit Donnerstag gilt": the subject of a relative clause stands before it.</summary>
    private static string? OfSubject(ClaimProfile claim, string verb, MatchingWords words) =>
        claim.Claim.Subject is { } subject && !claim.IsSubjectPronoun ? Named(words, verb, subject.Canonical) : null;

    /// <summary>"In der 88. Minute stieg er hoch und köpfte das Siegtor": a clause without a time of its own has that of the one it is joined to.</summary>
    private static string? InNext(ClaimProfile claim, int index, MatchingWords words)
    {
        var analysis = claim.Article.Article.Analysis;
        for (var next = index + 1; next < analysis.Clauses.Length && analysis.Clauses[next].CoordinatedWith <= index; next++)
        {
            if (analysis.Clauses[next].CoordinatedWith == index && !HasTime(claim, analysis.Clauses[next].Tokens))
                return InClause(claim, next, analysis.Clauses[next].Predicate, words);
        }

        return null;
    }

    private static bool HasTime(ClaimProfile claim, TokenRange clause)
    {
        foreach (var other in claim.Article.Index.InSentence(claim.SentenceIndex))
        {
            if (other.Claim.Mention is Mentions.TemporalMention time && clause.Overlaps(time.Tokens))
                return true;
        }

        return false;
    }

    /// <summary>Whether the time is the time of a noun: it stands right behind it, or the clause says no more of it than that it takes place.</summary>
    private static bool IsOfNoun(ClaimProfile claim, int index, int token, string verb, MatchingWords words)
    {
        var analysis = claim.Article.Article.Analysis;
        var time = claim.Claim.Mention!.Tokens;
        if (token < time.Start && time.Start - token <= Adjacent && !words.SpeechVerbs.Contains(verb))
            return true;

        return (words.LightVerbs.Contains(verb) || words.OccurrenceVerbs.Contains(verb))
            && analysis.Clauses[index].Subject is >= 0 and var subject && analysis.Phrases[subject].Head == token;
    }

    /// <summary>A compound names the turn that its last part does: "Lokführerstreik", "3:2-Endstand".</summary>
    private static string? Named(MatchingWords words, string verb, string noun)
    {
        if (words.Milestones.TryGet(verb, noun, out var name))
            return name;

        return Compounds.German.HeadOf(noun) is var head && head.Length < noun.Length && words.Milestones.TryGet(verb, head, out name) ? name : null;
    }
}
