using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Finds states that several words of a clause say together: "zu Ende bringen", "rote Zahlen schreiben", "mit Mehrheit".</summary>
internal sealed class IdiomReader(ClaimWords words)
{
    // Tokens of a clause that are looked through.
    private const int Reach = 60;

    /// <summary>The words as the list spells them and the token that says it, or <see langword="null"/>.</summary>
    public (string Words, int Token)? Of(ReadText text, int index)
    {
        var clause = text.Analysis.Clauses[index];
        foreach (var phrase in ClausePhrases.Of(text, index))
        {
            var (preposition, head) = (text.Analysis.Phrases[phrase].Preposition, text.Analysis.Phrases[phrase].Head);
            if (!words.Alternatives.IsPhraseNoun(text.Lemma(head)))
                continue;
            var noun = text.Lemma(head);
            var before = preposition >= 0 ? text.Lemma(preposition) : head > text.Analysis.Phrases[phrase].Tokens.Start ? text.Lemma(head - 1) : string.Empty;
            var said = Said(before, noun, clause.Predicate) ?? Said(noun, clause.Predicate) ?? Said(before, noun);
            if (said is not null)
                return (said, Math.Max(head, clause.MainVerb));
        }

        return OfVerbs(text, index, clause);
    }

    /// <summary>"bleibt bestehen": a verb in the infinitive or a participle before another.</summary>
    private (string Words, int Token)? OfVerbs(ReadText text, int index, Clause clause)
    {
        if (!words.Alternatives.IsPhraseVerb(clause.Predicate))
            return null;

        for (var i = clause.Tokens.Start; i < Math.Min(clause.Tokens.End, clause.Tokens.Start + Reach); i++)
        {
            if (i != clause.MainVerb && text.ClauseAt(i) == index && text.Pos(i) is PartOfSpeech.Verb or PartOfSpeech.Adjective
                && (Said(text.Lemma(i), clause.Predicate) ?? Said(text.Text.Surface(i).ToString(), clause.Predicate)) is { } said)
                return (said, i);
        }

        return null;
    }

    private string? Said(params string[] parts)
    {
        foreach (var part in parts)
        {
            if (part.Length == 0)
                return null;
        }

        var together = string.Join(' ', parts);
        return words.Alternatives.SaysState(together) ? together : null;
    }
}
