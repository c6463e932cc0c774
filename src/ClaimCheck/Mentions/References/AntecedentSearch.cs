using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.References;

/// <summary>Looks back from a word for what it refers to.</summary>
internal sealed class AntecedentSearch(AnalyzedDocument analysis, List<Candidate> candidates, ReferenceWords words, NounAntecedents nouns)
{
    // How many sentences a pronoun reaches back, and how many candidates are looked at: the time stays linear in long lists.
    private const int Sentences = 2;
    private const int Reach = 60;

    private int next;

    /// <summary>What a word refers to; null where it refers to nothing or that is not clear. Words are asked for in text order.</summary>
    public Antecedent? Of(int token)
    {
        while (next < candidates.Count && candidates[next].Tokens.Start < token)
            next++;
        var word = analysis.Tokens[token];
        return word.Tag switch
        {
            "PRELS" or "PRELAT" => Relative(token),
            "PPER" => Pronoun(token, word.Features),
            "PPOSAT" => Owner(token, words.KindOf(word.Lemma)),
            "PDS" => words.KindOf(word.Lemma) == ReferenceWordKind.Near ? Last(token, word.Features) : null,
            "PIS" or "PIAT" => words.KindOf(word.Lemma) == ReferenceWordKind.Both ? Pair(token) : null,
            "NN" or "NE" => nouns.Of(token, next),
            _ => null,
        };
    }

    private static Antecedent To(Candidate candidate, ReferenceReason reason) => new([candidate.Tokens], reason);

    private Antecedent? Relative(int token)
    {
        var clause = analysis.ClauseOf(token);
        if (clause < 0 || analysis.Clauses[clause].Antecedent is not (>= 0 and var phrase))
            return null;
        var head = analysis.Phrases[phrase].Head;
        var index = IndexOf(head);
        return new Antecedent([index >= 0 ? candidates[index].Tokens : new TokenRange(head, head + 1)], ReferenceReason.Relative);
    }

    private Antecedent? Pronoun(int token, Features features)
    {
        if (features.Has(Features.FirstPerson | Features.SecondPerson))
            return null;
        var wanted = Wanted(token, features);

        // "es" is mostly no reference: "es gibt", "es heißt".
        return wanted.Has(Features.Neuter) && !wanted.Has(Features.Masculine) ? null : Before(token, wanted);
    }

    private int IndexOf(int head)
    {
        for (var i = Math.Min(next, candidates.Count - 1); i >= Math.Max(0, next - Reach); i--)
        {
            if (candidates[i].Tokens.Contains(head))
                return i;
        }

        return -1;
    }

    /// <summary>Number and gender; "sie" as a subject has the number of its verb.</summary>
    private Features Wanted(int token, Features features)
    {
        var clause = analysis.ClauseOf(token);
        var verb = clause >= 0 && analysis.Clauses[clause].Subject is >= 0 and var subject && analysis.Phrases[subject].Head == token
            ? analysis.Clauses[clause].Features & Features.Numbers : Features.None;
        var numbers = verb != Features.None && (features & verb) != Features.None ? features & verb : features & Features.Numbers;
        return numbers == Features.Plural ? numbers : numbers | (features & Features.Genders);
    }

    private Antecedent? Owner(int token, ReferenceWordKind kind)
    {
        if (kind is not (ReferenceWordKind.His or ReferenceWordKind.Her))
            return null;
        var clause = analysis.ClauseOf(token);
        for (var i = next - 1; i >= Math.Max(0, next - Reach) && clause >= 0 && candidates[i].Tokens.Start >= analysis.Clauses[clause].Tokens.Start; i--)
        {
            if (candidates[i].IsSubject && candidates[i].Clause == clause && CanOwn(candidates[i], kind))
                return To(candidates[i], ReferenceReason.Subject);
        }

        return Before(token, kind == ReferenceWordKind.His ? Features.Singular | Features.Masculine | Features.Neuter : Features.Feminine);
    }

    // "ihr" belongs to a woman or to several of any gender.
    private static bool CanOwn(Candidate candidate, ReferenceWordKind kind) =>
        kind == ReferenceWordKind.His
            ? candidate.Agrees(Features.Singular | Features.Masculine | Features.Neuter) && !(candidate.Features & Features.Numbers).Equals(Features.Plural)
            : candidate.Agrees(Features.Feminine) || candidate.Agrees(Features.Plural);

    /// <summary>The last subject that agrees, else the only candidate, else the last one, in this sentence or one of those before.</summary>
    private Antecedent? Before(int token, Features wanted)
    {
        var sentence = analysis.Text.SentenceOf(token);
        var clause = analysis.ClauseOf(token);
        var end = next;
        for (var s = sentence; s >= Math.Max(0, sentence - Sentences); s--)
        {
            var start = end;
            while (start > Math.Max(0, end - Reach) && candidates[start - 1].Tokens.Start >= analysis.Text.Sentences[s].Tokens.Start)
                start--;
            if (Among(start, end, s == sentence ? clause : -1, wanted) is { } found)
                return found;
            end = start;
        }

        return null;
    }

    private Antecedent? Among(int start, int end, int ownClause, Features wanted)
    {
        Candidate? subject = null, last = null;
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (!candidates[i].Agrees(wanted) || (ownClause >= 0 && candidates[i].Clause == ownClause))
                continue;
            count++;
            last = candidates[i];
            if (candidates[i].IsSubject)
                subject = candidates[i];
        }

        if (subject is { } found)
            return To(found, ReferenceReason.Subject);
        return last is { } other ? To(other, count == 1 ? ReferenceReason.Agreement : ReferenceReason.Recency) : null;
    }

    private Antecedent? Last(int token, Features features)
    {
        var sentence = analysis.Text.SentenceOf(token);
        var start = analysis.Text.Sentences[Math.Max(0, sentence - 1)].Tokens.Start;
        for (var i = next - 1; i >= Math.Max(0, next - Reach) && candidates[i].Tokens.Start >= start; i--)
        {
            if (candidates[i].Agrees(features))
                return To(candidates[i], ReferenceReason.Recency);
        }

        return null;
    }

    private Antecedent? Pair(int token)
    {
        var start = analysis.Text.Sentences[Math.Max(0, analysis.Text.SentenceOf(token) - 1)].Tokens.Start;
        var persons = new List<TokenRange>();
        for (var i = next - 1; i >= Math.Max(0, next - Reach) && candidates[i].Tokens.Start >= start; i--)
        {
            if (candidates[i].IsPair)
                return To(candidates[i], ReferenceReason.Number);
            if (candidates[i].IsPerson)
                persons.Insert(0, candidates[i].Tokens);
        }

        return persons.Count == 2 ? new Antecedent([.. persons], ReferenceReason.Number) : null;
    }
}
