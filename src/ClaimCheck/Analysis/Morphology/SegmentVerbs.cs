using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>The verbs between two marks, as far as case depends on them.</summary>
/// <param name="Finite">The finite verb, or -1.</param>
/// <param name="FiniteTag">Its tag; <see cref="Stts.Border"/> where there is none.</param>
/// <param name="IsPlural">Whether the finite verb is plural only.</param>
/// <param name="Main">A number for the lemma of the last verb that is no auxiliary.</param>
internal readonly record struct SegmentVerbs(int Finite, Stts FiniteTag, bool IsPlural, uint Main)
{
    /// <summary>The verbs of <paramref name="segment"/>.</summary>
    public static SegmentVerbs Of(TaggedToken[] tokens, TokenRange segment)
    {
        var (finite, main, mainTag) = (-1, -1, Stts.Border);
        for (var i = segment.Start; i < segment.End; i++)
        {
            var tag = tokens[i].Tag;
            if (finite < 0 && tag.IsFinite())
                finite = i;
            if (tag.IsVerb() && (main < 0 || tag.Part() == PartOfSpeech.Verb))
                (main, mainTag) = (i, tag);
        }

        var number = finite < 0 ? Features.None : tokens[finite].Reading.Features & Features.Numbers;
        return new SegmentVerbs(
            finite,
            finite < 0 ? Stts.Border : tokens[finite].Tag,
            number == Features.Plural,
            main < 0 ? 0 : FeatureKey.Of((int)mainTag, tokens[main].LemmaKey));
    }
}
