using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Finds what a clause says and what it says it of: the object of an active verb, the subject of a passive, of an adjective and of a verb without object.</summary>
internal sealed class PredicateReader(ClaimWords words, MatchingWords matching)
{
    // Tokens between a verb and its adjective.
    private const int Reach = 40;

    private readonly IdiomReader idioms = new(words);
    private readonly BearerFinder bearers = new(words);
    private readonly ExistenceReader existence = new(words, matching);

    /// <summary>The predicate of a clause, or <see langword="null"/> where it says too little to be compared.</summary>
    public ClausePredicate? Of(ReadText text, int index)
    {
        var clause = text.Analysis.Clauses[index];
        if (existence.Of(text, index, ThemeOf(text, clause)) is { } there)
            return there;
        if (clause.MainVerb < 0 || clause.Predicate.Length == 0)
            return null;
        if (idioms.Of(text, index) is { } idiom)
            return OfIdiom(text, clause, idiom.Words, idiom.Token);

        var isListed = words.Alternatives.SaysState(clause.Predicate);
        if (!isListed && Adjective(text, index, clause, onlyListed: true) is { } manner)
            return manner with { Theme = ThemeOf(text, clause), Agent = AgentOf(text, clause) };
        if (!isListed && (text.Pos(clause.MainVerb) == PartOfSpeech.Auxiliary || matching.LightVerbs.Contains(clause.Predicate)))
            return OfNoun(text, index, clause) ?? Adjective(text, index, clause, onlyListed: false) ?? OfLightVerb(text, clause);

        // Who warned may warn again; that somebody was warned is a fact.
        var isPassive = clause.Features.HasFlag(Features.Passive);
        if (!isPassive && !clause.IsNegated && matching.SpeechVerbs.Contains(clause.Predicate) && (!isListed || (clause.DirectObject < 0 && words.TruthWords.Contains(clause.Predicate))))
            return null;

        return isListed && bearers.Of(text, index, ThemeOf(text, clause), HeadOfSubject(text, clause)) is >= 0 and var bearer
            ? new ClausePredicate(clause.MainVerb, clause.Predicate, ThemeOf(text, clause), bearer, false)
            : new ClausePredicate(clause.MainVerb, clause.Predicate, ThemeOf(text, clause), AgentOf(text, clause), false);
    }

    /// <summary>"Der Konzern schreibt rote Zahlen" is said of the subject, since the object is part of what is said.</summary>
    private static ClausePredicate OfIdiom(ReadText text, Clause clause, string said, int token)
    {
        var theme = ThemeOf(text, clause);
        if (IsPart(text, theme, said))
            return new ClausePredicate(token, said, HeadOfSubject(text, clause), -1, false);

        // "Niederlage" can be read as the subject of "räumte seine Niederlage ein", too.
        var agent = AgentOf(text, clause);
        return new ClausePredicate(token, said, theme, IsPart(text, agent, said) ? -1 : agent, false);
    }

    private static bool IsPart(ReadText text, int noun, string said) => noun >= 0 && said.Contains(text.Lemma(noun), StringComparison.Ordinal);

    /// <summary>"kam aus Riga": says something only where it says from where or to where.</summary>
    private static ClausePredicate? OfLightVerb(ReadText text, Clause clause) =>
        text.Pos(clause.MainVerb) == PartOfSpeech.Auxiliary ? null : new ClausePredicate(clause.MainVerb, clause.Predicate, HeadOfSubject(text, clause), -1, false);

    /// <summary>"Die Täter sind auf der Flucht", "kam in Haft": the noun says it.</summary>
    private ClausePredicate? OfNoun(ReadText text, int index, Clause clause)
    {
        var theme = HeadOfSubject(text, clause);
        foreach (var phrase in ClausePhrases.Of(text, index))
        {
            var head = text.Analysis.Phrases[phrase].Head;
            if (head != theme && words.Alternatives.SaysState(text.Lemma(head)))
                return new ClausePredicate(head, text.Lemma(head), theme, -1, false);
        }

        return null;
    }

    /// <summary>"Das Urteil ist nicht rechtskräftig", "verlief friedlich"; a participle may be listed as it stands.</summary>
    private ClausePredicate? Adjective(ReadText text, int index, Clause clause, bool onlyListed)
    {
        var end = Math.Min(clause.Tokens.End, clause.MainVerb + Reach);
        for (var i = end - 1; i >= Math.Max(clause.Tokens.Start, clause.MainVerb - Reach); i--)
        {
            if (text.ClauseAt(i) != index || text.FigureAt(i) is not null || !(text.IsAdverbial(i) || (i == clause.MainVerb && i != clause.FiniteVerb) || IsStateParticiple(text, clause, i)))
                continue;

            // "erfolgreich besucht": right before a participle it speaks of that alone.
            if (onlyListed && i + 1 == clause.MainVerb && i + 1 != clause.FiniteVerb && clause.Features.HasFlag(Features.Passive))
                continue;
            var said = words.Alternatives.SaysState(text.Lemma(i)) ? text.Lemma(i) : text.Text.Surface(i).ToString().ToLowerInvariant();
            if (words.Alternatives.SaysState(said) || (!onlyListed && text.IsAdverbial(i)))
                return new ClausePredicate(i, said, HeadOfSubject(text, clause), -1, false);
        }

        return null;
    }

    /// <summary>"blieb unversehrt", "gilt als gesichert": a participle beside a verb that says little is an adjective.</summary>
    private bool IsStateParticiple(ReadText text, Clause clause, int token) =>
        token != clause.MainVerb && text.IsParticiple(token) && clause.MainVerb >= 0
        && (text.Pos(clause.MainVerb) == PartOfSpeech.Auxiliary || matching.LightVerbs.Contains(clause.Predicate));

    /// <summary>Who does it, where the clause names what it is done to.</summary>
    private static int AgentOf(ReadText text, Clause clause) =>
        clause.DirectObject >= 0 && !clause.Features.HasFlag(Features.Passive) && HeadOfSubject(text, clause) is var subject && subject != ThemeOf(text, clause) ? subject : -1;

    private static int ThemeOf(ReadText text, Clause clause) =>
        clause.DirectObject >= 0 && !clause.Features.HasFlag(Features.Passive)
            ? HeadOf(text, text.Analysis.Phrases[clause.DirectObject])
            : HeadOfSubject(text, clause);

    /// <summary>"eines der Segel", "drei der Wagen" speak of what stands in the genitive.</summary>
    private static int HeadOf(ReadText text, NounPhrase phrase) =>
        phrase.Attribute >= 0 && !text.IsNoun(phrase.Head) && text.IsNoun(text.Analysis.Phrases[phrase.Attribute].Head)
            ? text.Analysis.Phrases[phrase.Attribute].Head
            : phrase.Head;

    /// <summary>The head of the subject; of a relative pronoun that of its antecedent.</summary>
    private static int HeadOfSubject(ReadText text, Clause clause)
    {
        // "bestritt, Geld genommen zu haben": who denies it would have done it.
        if (clause.Type == ClauseType.Infinitive && clause.Parent >= 0)
            clause = text.Analysis.Clauses[clause.Parent];
        if (clause.Subject < 0)
            return -1;

        var head = HeadOf(text, text.Analysis.Phrases[clause.Subject]);
        return clause.Type == ClauseType.Relative && clause.Antecedent >= 0 && text.Pos(head) == PartOfSpeech.Pronoun
            ? text.Analysis.Phrases[clause.Antecedent].Head
            : head;
    }
}
