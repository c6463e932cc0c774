using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Reads the verbs of a clause as one complex: "soll gestartet worden sein".</summary>
internal sealed class VerbComplexReader(TaggedToken[] tokens, Auxiliaries auxiliaries, ClauseWords words)
{
    private const Features VerbFeatures = Features.Finite | Features.Indicative | Features.Subjunctive | Features.Imperative
        | Features.Present | Features.Past | Features.FirstPerson | Features.SecondPerson | Features.ThirdPerson | Features.Numbers;

    private readonly List<int> verbs = [];

    /// <summary>The complex of the clause whose own words are <paramref name="own"/>.</summary>
    /// <param name="own">The indices of the words of the clause, without those of embedded clauses.</param>
    /// <param name="finite">Its finite verb, or -1.</param>
    public VerbComplex Read(List<int> own, int finite)
    {
        verbs.Clear();
        var prefix = -1;
        foreach (var i in own)
        {
            if (i != finite && tokens[i].Tag.IsVerb())
                verbs.Add(i);
            if (tokens[i].Tag == Stts.PTKVZ && i > finite)
                prefix = i;
        }

        return finite < 0 ? WithoutFinite() : WithFinite(finite, prefix);
    }

    private VerbComplex WithoutFinite()
    {
        var main = FullVerb();
        if (main < 0)
            return new VerbComplex(-1, string.Empty, Features.None, string.Empty, IsFound: false);
        var features = tokens[main].Reading.Features;
        foreach (var i in verbs)
        {
            if (i != main)
                features |= OfHelper(i, main);
        }

        return new VerbComplex(main, tokens[main].Lemma, features, Modal(-1), IsFound: true);
    }

    private VerbComplex WithFinite(int finite, int prefix)
    {
        var features = tokens[finite].Reading.Features & VerbFeatures;
        if (tokens[finite].Tag == Stts.VVFIN)
        {
            var lemma = tokens[finite].Lemma;
            return new VerbComplex(finite, prefix < 0 ? lemma : tokens[prefix].Lemma + lemma, features, string.Empty, IsFound: true);
        }

        var main = FullVerb();
        if (main < 0)
        {
            var helper = verbs.Count > 0 ? verbs[0] : finite;
            var found = tokens[finite].Tag == Stts.VAFIN || verbs.Count > 0;
            return new VerbComplex(helper, (prefix < 0 ? string.Empty : tokens[prefix].Lemma) + tokens[helper].Lemma, features | OfHelpers(finite, helper), Modal(finite), found);
        }

        return new VerbComplex(main, tokens[main].Lemma, features | OfHelpers(finite, main), Modal(finite), IsFound: true);
    }

    /// <summary>Of the verbs that are not finite the full verb: the last participle, or the last infinitive.</summary>
    private int FullVerb()
    {
        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            if (tokens[verbs[i]].Tag is Stts.VVPP or Stts.VVINF or Stts.VVIZU)
                return verbs[i];
        }

        return verbs.Count > 0 ? verbs[^1] : -1;
    }

    private Features OfHelpers(int finite, int main)
    {
        var features = finite == main ? Features.None : OfHelper(finite, main);
        foreach (var i in verbs)
        {
            if (i != main)
                features |= OfHelper(i, main);
        }

        return features;
    }

    private Features OfHelper(int helper, int main)
    {
        var participle = tokens[main].Tag.IsParticiple();
        return auxiliaries.KindOf(tokens[helper].Lemma) switch
        {
            AuxiliaryKind.Have when participle => Features.Perfect,
            AuxiliaryKind.Be when participle => IsHelped(helper) || words.HasPerfectWithBe(tokens[main].Lemma) ? Features.Perfect : Features.Passive,
            AuxiliaryKind.Become when tokens[helper].Tag.IsParticiple() => Features.Passive | Features.Perfect,
            AuxiliaryKind.Become when participle && !HasInfinitive(helper) => Features.Passive,
            AuxiliaryKind.Become when !participle || HasInfinitive(helper) => Features.Future,
            _ => Features.None,
        };
    }

    // "ist gestartet worden": "sein" belongs to "worden".
    private bool IsHelped(int helper)
    {
        foreach (var i in verbs)
        {
            if (i != helper && tokens[i].Tag == Stts.VAPP)
                return true;
        }

        return false;
    }

    // "wird gestartet haben", "wird gestartet werden": the finite "werden" is the future.
    private bool HasInfinitive(int helper)
    {
        foreach (var i in verbs)
        {
            if (i != helper && tokens[i].Tag.IsInfinitive())
                return true;
        }

        return false;
    }

    private string Modal(int finite)
    {
        if (finite >= 0 && tokens[finite].Tag == Stts.VMFIN)
            return tokens[finite].Lemma;
        foreach (var i in verbs)
        {
            if (tokens[i].Tag == Stts.VMINF)
                return tokens[i].Lemma;
        }

        return string.Empty;
    }
}
