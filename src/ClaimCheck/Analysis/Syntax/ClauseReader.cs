using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Finds the clauses of a text and reads verb, subject and antecedent of each.</summary>
internal sealed class ClauseReader(TokenizedText text, TaggedToken[] tokens, List<Phrase> phrases, Auxiliaries auxiliaries, ClauseWords words)
{
    private readonly ClauseFinder finder = new(text, tokens, words);
    private readonly VerbComplexReader verbs = new(tokens, auxiliaries, words);
    private readonly SubjectFinder subjects = new(text, tokens, phrases);
    private int nextPhrase;

    /// <summary>Adds the clauses of <paramref name="sentence"/>; sentences come in order.</summary>
    public void Read(TokenRange sentence, List<Clause> clauses)
    {
        var drafts = finder.Find(sentence, out var owners);
        var offset = clauses.Count;
        for (var i = 0; i < drafts.Count; i++)
            drafts[i].Index = offset + i;
        var (first, last) = Phrases(sentence);
        for (var i = sentence.Start; i < sentence.End; i++)
            owners[i - sentence.Start]?.OwnTokens.Add(i);
        for (var p = first; p < last; p++)
            owners[phrases[p].Head - sentence.Start]?.OwnPhrases.Add(p);
        foreach (var draft in drafts)
            clauses.Add(Read(draft, clauses, first));
    }

    private (int First, int Last) Phrases(TokenRange sentence)
    {
        var first = nextPhrase;
        while (nextPhrase < phrases.Count && phrases[nextPhrase].Tokens.Start < sentence.End)
            nextPhrase++;
        return (first, nextPhrase);
    }

    private Clause Read(ClauseDraft draft, List<Clause> clauses, int firstPhrase)
    {
        var complex = verbs.Read(draft.OwnTokens, draft.FiniteVerb);
        var type = draft.Type == ClauseType.Main && draft.FiniteVerb < 0 ? ClauseType.Verbless : draft.Type;
        var subject = draft.FiniteVerb < 0 ? -1 : subjects.Find(draft.OwnPhrases, draft.FiniteVerb, draft.IsSubordinate, complex.Main == draft.FiniteVerb && tokens[complex.Main].Tag == Stts.VAFIN);
        if (subject < 0 && draft.FiniteVerb >= 0)
            subject = Shared(draft, clauses);
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
            type == ClauseType.Relative ? Antecedent(draft, firstPhrase) : -1,
            complex.IsFound && (draft.FiniteVerb >= 0 || type == ClauseType.Infinitive));
    }

    // "Die Rakete startete und fiel ins Meer": the second verb shares the subject of the first.
    private int Shared(ClauseDraft draft, List<Clause> clauses)
    {
        if (tokens[draft.Start].Tag != Stts.KON)
            return -1;
        for (var i = clauses.Count - 1; i >= 0 && clauses[i].Tokens.End >= draft.Start - 1; i--)
        {
            if (clauses[i].Parent == (draft.Parent?.Index ?? -1) && clauses[i].Subject >= 0)
                return clauses[i].Subject;
        }

        return -1;
    }

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
            if (words.IsNegation(tokens[token].Lemma, next))
                return true;
        }

        return false;
    }

    /// <summary>The phrase before a relative clause that agrees with its pronoun in number and gender.</summary>
    private int Antecedent(ClauseDraft draft, int firstPhrase)
    {
        var pronoun = draft.Start;
        while (pronoun < draft.End - 1 && tokens[pronoun].Tag is not (Stts.PRELS or Stts.PRELAT or Stts.PWAV))
            pronoun++;
        var wanted = NumberAndGender(tokens[pronoun].Tag == Stts.PRELS ? tokens[pronoun].Reading.Cells : Agreement.Any);
        var nearest = -1;
        for (var p = LastBefore(draft.Start, firstPhrase); p >= firstPhrase; p--)
        {
            if (tokens[phrases[p].Head].Tag is Stts.PRELS or Stts.PRF)
                continue;
            nearest = nearest < 0 ? p : nearest;
            if ((NumberAndGender(phrases[p].Cells) & wanted) != 0)
                return p;
            if (nearest - p >= 3)
                break;
        }

        return nearest;
    }

    private int LastBefore(int token, int firstPhrase)
    {
        var (low, high) = (firstPhrase, phrases.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].Tokens.Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Six bits: number and gender, whatever the case.</summary>
    private static uint NumberAndGender(uint cells) => (cells | (cells >> 6) | (cells >> 12) | (cells >> 18)) & 0x3F;
}
