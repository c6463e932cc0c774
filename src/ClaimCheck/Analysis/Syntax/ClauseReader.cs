using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Finds the clauses of a text and reads verb, subject, objects and antecedent of each.</summary>
internal sealed class ClauseReader(TokenizedText text, TaggedToken[] tokens, List<Phrase> phrases, SyntaxWords words)
{
    private readonly ClauseFinder finder = new(text, tokens, words.Clauses);
    private readonly VerbComplexReader verbs = new(tokens, words.Auxiliaries, words.Clauses);
    private readonly PhraseLinker linker = new(text, tokens, phrases);
    private readonly SubjectFinder subjects = new(text, tokens, phrases, words.Phrases);
    private readonly ObjectFinder objects = new(tokens, phrases, words.Phrases);
    private readonly AntecedentFinder antecedents = new(tokens, phrases, words.Clauses);
    private int nextPhrase;

    /// <summary>Adds the clauses of <paramref name="sentence"/>; sentences come in order.</summary>
    public void Read(TokenRange sentence, List<Clause> clauses)
    {
        var drafts = finder.Find(sentence, out var owners);
        var offset = clauses.Count;
        for (var i = 0; i < drafts.Count; i++)
            drafts[i].Index = offset + i;
        for (var i = sentence.Start; i < sentence.End; i++)
            owners[i - sentence.Start].OwnTokens.Add(i);
        var firstPhrase = nextPhrase;
        for (; nextPhrase < phrases.Count && phrases[nextPhrase].Tokens.Start < sentence.End; nextPhrase++)
            owners[phrases[nextPhrase].Head - sentence.Start].OwnPhrases.Add(nextPhrase);
        foreach (var draft in drafts)
            linker.Link(draft.OwnPhrases);
        foreach (var draft in drafts)
            clauses.Add(Read(draft, clauses, firstPhrase));
    }

    private Clause Read(ClauseDraft draft, List<Clause> clauses, int firstPhrase)
    {
        var complex = verbs.Read(draft.OwnTokens, draft.FiniteVerb);
        var type = draft.Type == ClauseType.Main && draft.FiniteVerb < 0 ? ClauseType.Verbless : draft.Type;
        var isCopula = draft.FiniteVerb >= 0 && complex.Main >= 0 && tokens[complex.Main].Tag is Stts.VAFIN or Stts.VAPP or Stts.VAINF
            && words.Auxiliaries.KindOf(tokens[complex.Main].Lemma) is AuxiliaryKind.Be or AuxiliaryKind.Become;
        var subject = draft.FiniteVerb < 0 ? -1 : Subject(draft, isCopula, clauses);
        return new Clause(
            new TokenRange(draft.Start, draft.End),
            type,
            draft.Parent?.Index ?? -1,
            draft.FiniteVerb,
            complex.Main,
            complex.Predicate,
            Mood(complex.Features, subject),
            complex.Modal,
            IsNegated(draft.OwnTokens),
            subject,
            type == ClauseType.Relative ? antecedents.Find(draft.Start, draft.End, firstPhrase) : -1,
            complex.IsFound && (draft.FiniteVerb >= 0 || type == ClauseType.Infinitive),
            HasObject(complex, isCopula) ? objects.Direct(draft.OwnPhrases, subject) : -1,
            complex.Main >= 0 ? objects.Indirect(draft.OwnPhrases, subject) : -1,
            draft.CoordinatedWith?.Index ?? -1);
    }

    // "hat drei Söhne" has an object, "ist ein Erfolg" and "wurde gestartet" have none.
    private static bool HasObject(VerbComplex complex, bool isCopula) =>
        complex.Main >= 0 && !complex.Features.Has(Features.Passive) && !isCopula;

    private int Subject(ClauseDraft draft, bool isCopula, List<Clause> clauses)
    {
        var own = subjects.Find(draft.OwnPhrases, draft.FiniteVerb, draft.IsVerbLast, isCopula);
        var shared = draft.CoordinatedWith is { } first && first.Index < clauses.Count ? clauses[first.Index].Subject : -1;
        if (shared < 0 || (own >= 0 && subjects.IsCertain(own)))
            return own;

        // "Die Rakete startete und traf Ziele im Meer": right behind "und" the verb shares the subject of the first.
        var hasGap = draft.FiniteVerb == draft.Start + 1 || (draft.IsVerbLast && own >= 0 && !OpensClause(own, draft));
        return own < 0 || (hasGap && subjects.Agrees(shared, draft.FiniteVerb)) ? shared : own;
    }

    private bool OpensClause(int phrase, ClauseDraft draft) => phrases[phrase].Tokens.Start <= draft.Start + 1;

    /// <summary>"habe" is Konjunktiv I, but indicative where the subject is "ich".</summary>
    private Features Mood(Features features, int subject)
    {
        if (!features.Has(Features.FirstPerson) || !features.Has(Features.ThirdPerson))
            return features;
        var first = subject >= 0 && IsFirstPerson(phrases[subject]);
        if (!first)
            return features & ~Features.FirstPerson;
        features &= ~Features.ThirdPerson;
        return features.Has(Features.SubjunctiveI) ? (features & ~Features.SubjunctiveI) | Features.Indicative : features;
    }

    // Only "ich" and "wir" are personal pronouns of the nominative without gender.
    private bool IsFirstPerson(Phrase phrase) =>
        tokens[phrase.Head].Tag == Stts.PPER && phrase.Cells is (0b000111u) or (0b111000u);

    private bool IsNegated(List<int> own)
    {
        for (var i = 0; i < own.Count; i++)
        {
            var token = own[i];
            if (tokens[token].Tag is not (Stts.PTKNEG or Stts.ADV or Stts.PIAT or Stts.PIS or Stts.KON))
                continue;
            var next = i + 1 < own.Count ? tokens[own[i + 1]].Lemma : string.Empty;
            if (words.Clauses.IsNegation(tokens[token].Lemma, next))
                return true;
        }

        return false;
    }
}
