using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Finds what a clause says and what it says it of: the object of an active verb, the subject of a passive, of an adjective and of a verb without object.</summary>
internal sealed class PredicateReader(ClaimWords words, MatchingWords matching)
{
    // Tokens between a verb and its adjective.
    private const int Reach = 40;

    private readonly ExistenceReader existence = new(words, matching);

    /// <summary>The predicate of a clause, or <see langword="null"/> where it says too little to be compared.</summary>
    public ClausePredicate? Of(ReadText text, int index)
    {
        var clause = text.Analysis.Clauses[index];
        if (existence.Of(text, index, ThemeOf(text, clause)) is { } there)
            return there;
        if (clause.MainVerb < 0 || clause.Predicate.Length == 0)
            return null;
        if (OfPhrase(text, index, clause) is { } idiom)
            return idiom;

        var isListed = words.Alternatives.SaysState(clause.Predicate);
        if (!isListed && (text.Pos(clause.MainVerb) == PartOfSpeech.Auxiliary || matching.LightVerbs.Contains(clause.Predicate)))
            return OfNoun(text, index, clause) ?? OfAdjective(text, index, clause);

        // Who warned may warn again; that somebody was warned is a fact.
        var isPassive = clause.Features.HasFlag(Features.Passive);
        if (!isPassive && matching.SpeechVerbs.Contains(clause.Predicate) && (!isListed || (clause.DirectObject < 0 && words.TruthWords.Contains(clause.Predicate))))
            return null;

        var theme = ThemeOf(text, clause);
        var agent = !isPassive && clause.DirectObject >= 0 ? HeadOfSubject(text, clause) : -1;
        return new ClausePredicate(clause.MainVerb, clause.Predicate, theme, agent == theme ? -1 : agent, false);
    }

    /// <summary>"brachte das Stück zu Ende": preposition, noun and verb say it together.</summary>
    private ClausePredicate? OfPhrase(ReadText text, int index, Clause clause)
    {
        foreach (var phrase in ClausePhrases.Of(text, index))
        {
            var (preposition, head) = (text.Analysis.Phrases[phrase].Preposition, text.Analysis.Phrases[phrase].Head);
            if (preposition < 0 || !words.Alternatives.IsPhraseNoun(text.Lemma(head)))
                continue;
            var together = string.Join(' ', text.Lemma(preposition), text.Lemma(head), clause.Predicate);
            if (words.Alternatives.SaysState(together))
                return new ClausePredicate(clause.MainVerb, together, ThemeOf(text, clause), -1, false);
        }

        return null;
    }

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

    /// <summary>"Das Urteil ist nicht rechtskräftig."</summary>
    private static ClausePredicate? OfAdjective(ReadText text, int index, Clause clause)
    {
        var end = Math.Min(clause.Tokens.End, clause.MainVerb + Reach);
        for (var i = end - 1; i >= Math.Max(clause.Tokens.Start, clause.MainVerb - Reach); i--)
        {
            if (text.ClauseAt(i) == index && text.IsAdverbial(i) && text.FigureAt(i) is null)
                return new ClausePredicate(i, text.Lemma(i), HeadOfSubject(text, clause), -1, false);
        }

        return null;
    }

    private static int ThemeOf(ReadText text, Clause clause) =>
        clause.DirectObject >= 0 && !clause.Features.HasFlag(Features.Passive)
            ? text.Analysis.Phrases[clause.DirectObject].Head
            : HeadOfSubject(text, clause);

    /// <summary>The head of the subject; of a relative pronoun that of its antecedent.</summary>
    private static int HeadOfSubject(ReadText text, Clause clause)
    {
        if (clause.Subject < 0)
            return -1;

        var head = text.Analysis.Phrases[clause.Subject].Head;
        return clause.Type == ClauseType.Relative && clause.Antecedent >= 0 && text.Pos(head) == PartOfSpeech.Pronoun
            ? text.Analysis.Phrases[clause.Antecedent].Head
            : head;
    }
}
