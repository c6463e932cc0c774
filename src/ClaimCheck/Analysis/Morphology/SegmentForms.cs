using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>Which forms of verbs stand between two marks: "hat … gesagt" is an auxiliary, "hat Geld" is not.</summary>
/// <param name="Participles">How many participles of full verbs.</param>
/// <param name="Infinitives">How many infinitives of full verbs.</param>
/// <param name="Auxiliaries">How many forms of auxiliaries that are not finite.</param>
/// <param name="FullVerbs">How many finite full verbs.</param>
/// <param name="LastAdjective">Where the last predicative adjective stands, or -1.</param>
internal readonly record struct SegmentForms(int Participles, int Infinitives, int Auxiliaries, int FullVerbs, int LastAdjective)
{
    /// <summary>The forms in <paramref name="segment"/>.</summary>
    public static SegmentForms Of(TaggedToken[] tokens, TokenRange segment)
    {
        var forms = new SegmentForms(0, 0, 0, 0, -1);
        for (var i = segment.Start; i < segment.End; i++)
        {
            forms = tokens[i].Tag switch
            {
                Stts.VVPP => forms with { Participles = forms.Participles + 1 },
                Stts.VVINF => forms with { Infinitives = forms.Infinitives + 1 },
                Stts.VAPP or Stts.VAINF => forms with { Auxiliaries = forms.Auxiliaries + 1 },
                Stts.VVFIN => forms with { FullVerbs = forms.FullVerbs + 1 },
                Stts.ADJD => forms with { LastAdjective = i },
                _ => forms,
            };
        }

        return forms;
    }

    /// <summary>Which of them stand beside the word <paramref name="i"/>, which has that tag, as bits.</summary>
    public uint Beside(int i, Stts tag) =>
        (Participles > (tag == Stts.VVPP ? 1 : 0) ? 1u : 0)
        | (Infinitives > (tag == Stts.VVINF ? 1 : 0) ? 2u : 0)
        | (Auxiliaries > (tag is Stts.VAPP or Stts.VAINF ? 1 : 0) ? 4u : 0)
        | (LastAdjective > i ? 8u : 0)
        | (FullVerbs > (tag == Stts.VVFIN ? 1 : 0) ? 16u : 0);
}
