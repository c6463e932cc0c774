using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Reads clauses that say that something is there, was found, leaves a sign or was the cause: "Es gibt keinen Hinweis auf Öl".</summary>
internal sealed class ExistenceReader(ClaimWords words, MatchingWords matching)
{
    private const string Find = "find";
    private const string There = "there";
    private const string Be = "be";
    private const string Alone = "alone";
    private const string Exclude = "exclude";
    private const string Expletive = "expletive";
    private const string Come = "come";
    private const string Into = "into";
    private const string Sign = "sign";
    private const string Cause = "cause";
    private const string Refuse = "refuse";
    private const string Causing = "causing";
    private const string Certain = "certain";

    // Tokens of a clause that are looked through.
    private const int Reach = 60;

    /// <summary>What the clause says of existence; <see langword="null"/> where it says something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the clause.</param>
    /// <param name="theme">The head of its object or, without one, its subject; -1 where unknown.</param>
    public ClausePredicate? Of(ReadText text, int index, int theme)
    {
        var clause = text.Analysis.Clauses[index];
        words.ExistenceWords.TryGet(clause.Predicate, out var use);
        var token = Math.Max(clause.MainVerb, clause.Tokens.Start);
        if (SignIn(text, index) is >= 0 and var sign)
            return use is Find or There or Be or Alone or Exclude || clause.Type == ClauseType.Verbless || IsWeak(text, clause) || matching.SpeechVerbs.Contains(clause.Predicate) ? Signed(text, index, sign) : null;

        return use switch
        {
            Causing when theme >= 0 && clause.Subject >= 0 && !clause.Features.HasFlag(Features.Passive) && text.Analysis.Phrases[clause.Subject].Head is var cause && text.IsNoun(cause) && cause != theme && !IsSetOff(text, clause.Predicate, theme)
                => new ClausePredicate(token, ClaimProposition.Existence, cause, -1, false, IsCause: true),
            Refuse when theme >= 0 && IsDeed(text, theme) && !IsSetOff(text, clause.Predicate, theme) => new ClausePredicate(token, ClaimProposition.Existence, theme, -1, true),
            Find or Exclude when theme >= 0 && (clause.DirectObject >= 0 || clause.Features.HasFlag(Features.Passive) || clause.Modal.Length > 0) => new ClausePredicate(token, ClaimProposition.Existence, theme, -1, use == Exclude),
            Be or Alone when theme >= 0 && (use == Be || !HasPreposition(text, index)) => new ClausePredicate(token, ClaimProposition.Existence, theme, -1, false),
            Come when IsImpersonal(text, index) && Behind(text, index, Into) is >= 0 and var happening => new ClausePredicate(token, ClaimProposition.Existence, happening, -1, false),
            There when clause.IndirectObject < 0 && IsImpersonal(text, index) && Bare(text, index, -1) is >= 0 and var noun => new ClausePredicate(token, ClaimProposition.Existence, noun, -1, false),
            _ => IsWeak(text, clause) ? OfCause(text, index, token) ?? OfCertainty(text, index, theme) : null,
        };
    }

    /// <summary>"lehnte einen Rücktritt ab": what was refused is what a verb says.</summary>
    private bool IsDeed(ReadText text, int noun) =>
        text.IsNoun(noun) && matching.Thesaurus.Derivations.Of(text.Lemma(noun)).Any(word => char.IsLower(word[0]) && word.EndsWith('n'));

    /// <summary>"löste den Alarm aus" says what became of the alarm, "löste einen Stau aus" what caused it.</summary>
    private bool IsSetOff(ReadText text, string verb, int thing) => words.Alternatives.Of(verb).Any(state => state.Things.Contains(text.Lemma(thing)));

    /// <summary>"sein", "gelten", "liegen": a verb that leaves it to a noun or adjective to say something.</summary>
    private bool IsWeak(ReadText text, Clause clause) =>
        clause.MainVerb >= 0 && (text.Pos(clause.MainVerb) == PartOfSpeech.Auxiliary || matching.LightVerbs.Contains(clause.Predicate));

    /// <summary>"Spur von einem Vogel", "Hinweis auf Öl": what the sign is of stands behind it, or before it: "von Sabotage könne keine Rede sein".</summary>
    private static ClausePredicate? Signed(ReadText text, int index, int sign)
    {
        var phrase = text.Analysis.PhraseOf(sign);
        if (phrase >= 0 && text.Analysis.Phrases[phrase].Attribute is >= 0 and var attribute)
            return new ClausePredicate(sign, ClaimProposition.Existence, text.Analysis.Phrases[attribute].Head, -1, false, IsSign: true);

        var of = -1;
        for (var i = phrase + 1; i < text.Analysis.Phrases.Length && of < 0 && text.Analysis.Phrases[i].Tokens.Start < sign + 4; i++)
        {
            if (text.Analysis.Phrases[i].Preposition == sign + 1)
                of = text.Analysis.Phrases[i].Head;
        }

        for (var i = phrase - 1; i >= 0 && of < 0 && text.ClauseAt(text.Analysis.Phrases[i].Head) == index; i--)
        {
            if (text.Analysis.Phrases[i].Preposition >= 0)
                of = text.Analysis.Phrases[i].Head;
        }

        return of >= 0 && text.IsNoun(of) ? new ClausePredicate(sign, ClaimProposition.Existence, of, -1, false, IsSign: true) : null;
    }

    private int SignIn(ReadText text, int index)
    {
        var clause = text.Analysis.Clauses[index];
        for (var i = clause.Tokens.Start; i < Math.Min(clause.Tokens.End, clause.Tokens.Start + Reach); i++)
        {
            if (text.ClauseAt(i) == index && text.IsNoun(i) && words.ExistenceWords.TryGet(text.Lemma(i), out var use) && use == Sign)
                return i;
        }

        return -1;
    }

    /// <summary>"Ursache war ein Kurzschluss"</summary>
    private ClausePredicate? OfCause(ReadText text, int index, int token)
    {
        var cause = -1;
        for (var i = text.Analysis.Clauses[index].Tokens.Start; i < Math.Min(text.Analysis.Clauses[index].Tokens.End, token + Reach); i++)
        {
            if (text.ClauseAt(i) == index && text.IsNoun(i) && words.ExistenceWords.TryGet(text.Lemma(i), out var use) && use == Cause)
                cause = i;
        }

        return cause >= 0 && Bare(text, index, cause) is >= 0 and var noun ? new ClausePredicate(cause, ClaimProposition.Existence, noun, -1, false, IsCause: true) : null;
    }

    /// <summary>"Ein Defekt gilt als sicher"</summary>
    private ClausePredicate? OfCertainty(ReadText text, int index, int theme)
    {
        var clause = text.Analysis.Clauses[index];
        for (var i = clause.Tokens.Start; theme >= 0 && i < Math.Min(clause.Tokens.End, clause.Tokens.Start + Reach); i++)
        {
            if (text.ClauseAt(i) == index && text.IsAdverbial(i) && words.ExistenceWords.TryGet(text.Lemma(i), out var use) && use == Certain)
                return new ClausePredicate(i, ClaimProposition.Existence, theme, -1, false);
        }

        return null;
    }

    /// <summary>A noun of the clause without a preposition, other than <paramref name="but"/> and genitives behind it; -1 where there is none.</summary>
    private static int Bare(ReadText text, int index, int but)
    {
        foreach (var i in ClausePhrases.Of(text, index))
        {
            var phrase = text.Analysis.Phrases[i];
            var isAttribute = i > 0 && text.Analysis.Phrases[i - 1].Attribute == i;
            if (phrase.Preposition < 0 && phrase.Head != but && !isAttribute && text.IsNoun(phrase.Head) && text.FigureAt(phrase.Head) is not Mentions.TemporalMention)
                return phrase.Head;
        }

        return -1;
    }

    private bool IsImpersonal(ReadText text, int index)
    {
        var clause = text.Analysis.Clauses[index];
        for (var i = clause.Tokens.Start; i < Math.Min(clause.Tokens.End, clause.Tokens.Start + Reach); i++)
        {
            if (text.ClauseAt(i) == index && words.ExistenceWords.TryGet(text.Lemma(i), out var use) && use == Expletive)
                return true;
        }

        return false;
    }

    /// <summary>The noun behind a preposition of this use, or -1.</summary>
    private int Behind(ReadText text, int index, string wanted)
    {
        foreach (var i in ClausePhrases.Of(text, index))
        {
            var phrase = text.Analysis.Phrases[i];
            if (phrase.Preposition >= 0 && words.ExistenceWords.TryGet(text.Lemma(phrase.Preposition), out var use) && use == wanted && text.IsNoun(phrase.Head))
                return phrase.Head;
        }

        return -1;
    }

    private static bool HasPreposition(ReadText text, int index) =>
        ClausePhrases.Of(text, index).Any(phrase => text.Analysis.Phrases[phrase].Preposition >= 0);
}
