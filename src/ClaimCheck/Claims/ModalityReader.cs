using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells how firmly the clause of a figure is stated.</summary>
internal sealed class ModalityReader(ClaimWords words)
{
    /// <summary>The modality of the clause, from its modal verb, predicate, mood and adverbs.</summary>
    public Modality Of(ClaimSite site)
    {
        if (site.Clause is { } clause)
        {
            // "soll … gestartet sein" reports hearsay, "soll … starten" announces a plan.
            if (clause.Modal.Length > 0 && !clause.Features.HasFlag(Features.Perfect) && Named(clause.Modal) is { } modal)
                return modal;
            if (clause.Features.HasFlag(Features.Future))
                return Modality.Expected;
            if (Named(clause.Predicate) is { } named)
                return named;
        }

        if (Governing(site) is { } governing)
            return governing;

        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.Pos(i) is not (PartOfSpeech.Auxiliary or PartOfSpeech.Verb) && Named(site.Text.Lemma(i)) is { } named)
                return named;
        }

        return Modality.Asserted;
    }

    /// <summary>"Die Zentrale rechnet damit, dass …", "kündigte an, 3.000 Wohnungen bauen zu lassen": the verb above says how firm it is.</summary>
    private Modality? Governing(ClaimSite site) =>
        site.Clause is { Type: ClauseType.That or ClauseType.Infinitive, Parent: >= 0 and var parent } && Named(site.Text.Analysis.Clauses[parent].Predicate) is Modality.Expected or Modality.Possible or Modality.Planned or Modality.Demanded
            ? Named(site.Text.Analysis.Clauses[parent].Predicate)
            : null;

    private Modality? Named(string lemma) =>
        words.Modalities.TryGet(lemma, out var name) && Enum.TryParse<Modality>(name, ignoreCase: true, out var modality) ? modality : null;
}
