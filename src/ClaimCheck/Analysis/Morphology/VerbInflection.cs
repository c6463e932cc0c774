using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>Decides what the form of a verb leaves open: person and mood by the pronoun beside it, passive by the participle.</summary>
internal sealed class VerbInflection(TagFeatures pronouns, Auxiliaries auxiliaries)
{
    // How many words a pronoun may stand away from its verb.
    private const int Reach = 16;

    /// <summary>Decides for all verbs of a sentence.</summary>
    public void Read(TaggedToken[] tokens, TokenRange sentence)
    {
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = start;
            while (end < sentence.End && tokens[end].Tag is not (Stts.Comma or Stts.Stop))
                end++;
            ReadSegment(tokens, new TokenRange(start, end));
            start = end + 1;
        }
    }

    private void ReadSegment(TaggedToken[] tokens, TokenRange segment)
    {
        var hasParticiple = HasParticiple(tokens, segment);
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (!tokens[i].Tag.IsVerb())
                continue;
            var features = tokens[i].Reading.Features;
            if (tokens[i].Tag.IsFinite())
                features = WithPerson(features, SubjectPerson(tokens, segment, i));
            if (hasParticiple && auxiliaries.KindOf(tokens[i].Lemma) == AuxiliaryKind.Become)
                features |= Features.Passive;
            tokens[i] = tokens[i] with { Inflection = features };
        }
    }

    private static Features WithPerson(Features features, Features subject)
    {
        const Features persons = Features.FirstPerson | Features.SecondPerson | Features.ThirdPerson;
        var person = subject != Features.None && features.Has(subject) ? subject
            : features.Has(Features.ThirdPerson) ? Features.ThirdPerson
            : features & persons;
        features = (features & ~persons) | person;

        // "habe", "komme": with "ich" it is no Konjunktiv.
        return person == Features.FirstPerson && features.Has(Features.SubjunctiveI)
            ? (features & ~Features.SubjunctiveI) | Features.Indicative
            : features;
    }

    private Features SubjectPerson(TaggedToken[] tokens, TokenRange segment, int verb)
    {
        var (best, distance) = (Features.None, int.MaxValue);
        for (var i = Math.Max(segment.Start, verb - Reach); i < Math.Min(segment.End, verb + Reach); i++)
        {
            if (tokens[i].Tag != Stts.PPER || Math.Abs(i - verb) >= distance || (tokens[i].Reading.Cells & Agreement.Nominative) == 0)
                continue;
            (best, distance) = (pronouns.PersonOf(Stts.PPER, tokens[i].Lemma), Math.Abs(i - verb));
        }

        return best;
    }

    private static bool HasParticiple(TaggedToken[] tokens, TokenRange segment)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (tokens[i].Tag == Stts.VVPP)
                return true;
        }

        return false;
    }
}
