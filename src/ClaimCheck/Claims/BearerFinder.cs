using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds whose body part is spoken of: "Der Stürmer brach sich den Arm", "Ihm riss das Kreuzband" are said of the player.</summary>
internal sealed class BearerFinder(ClaimWords words)
{
    /// <summary>The noun or pronoun of the person, or -1 where the noun is no body part or nobody is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the clause.</param>
    /// <param name="part">The noun that the clause speaks of, or -1.</param>
    /// <param name="subject">The head of the subject, or -1.</param>
    public int Of(ReadText text, int index, int part, int subject)
    {
        if (part < 0 || !words.Exclusives.IsBodyPart(text.Lemma(part)))
            return -1;
        if (text.Analysis.Clauses[index].IndirectObject is >= 0 and var dative && text.Analysis.Phrases[dative].Head is var owner && !IsReflexive(text, owner))
            return owner;
        if (part != subject)
            return subject;

        // "Bei ihm ist die Achillessehne gerissen"
        foreach (var phrase in ClausePhrases.Of(text, index))
        {
            var head = text.Analysis.Phrases[phrase].Head;
            if (text.Analysis.Phrases[phrase].Preposition >= 0 && head != part && (text.Pos(head) == PartOfSpeech.Pronoun || text.EntityAt(head) is { EntityType: EntityType.Person }))
                return head;
        }

        return -1;
    }

    /// <summary>The one pronoun in the dative that has no other form.</summary>
    private static bool IsReflexive(ReadText text, int token) =>
        text.Pos(token) == PartOfSpeech.Pronoun && text.Text.Surface(token).Equals(text.Lemma(token), StringComparison.OrdinalIgnoreCase);
}
