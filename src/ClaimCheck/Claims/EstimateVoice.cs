using ClaimCheck.Attributions;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds whose figure it is where the verb is one of counting or estimating: "Die Polizei zählte 12.000 Teilnehmer".</summary>
internal sealed class EstimateVoice(ClaimWords words, AttributionLexicon lexicon)
{
    /// <summary>The attribution to the subject of such a verb, or <see langword="null"/> where the clause gives nobody's figure.</summary>
    public ClaimAttribution? Of(ClaimSite site)
    {
        if (site.Clause is not { MainVerb: >= 0 } clause || site.Mention is not NumericMention || site.Subject is not { } subject || !words.EstimateVerbs.Contains(clause.Predicate))
            return null;
        if (TypeOf(site.Text, subject.Head) is not { } type)
            return null;

        var speaker = new Speaker(site.Text.SpanOf(subject.Tokens), site.Text.Canonical(subject.Head), type);
        return new ClaimAttribution(AttributionMode.Indirect, speaker, [], new Cue(site.Text.Text.Tokens[clause.MainVerb].Span, []), Commitment.Attributed);
    }

    private SpeakerType? TypeOf(ReadText text, int head) => text.EntityAt(head)?.EntityType switch
    {
        EntityType.Person => SpeakerType.Person,
        EntityType.Organisation => SpeakerType.Organisation,
        _ => lexicon.TypeOf(text.Spotted.WordIds[head], text.Text.Characters(head)),
    };
}
