using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Reads the verbs of a clause as one complex: "soll gestartet worden sein", "teilte … mit", "ist zu prüfen".</summary>
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
            if (tokens[i].Tag == Stts.PTKVZ && finite >= 0 && i > finite)
                prefix = i;
        }

        if (verbs.Exists(i => !IsCompared(i)))
            verbs.RemoveAll(IsCompared);
        if (finite < 0)
            return WithoutFinite();
        return tokens[finite].Tag == Stts.VVFIN ? WithFullVerb(finite, prefix) : WithAuxiliary(finite, prefix);
    }

    // "länger gebraucht als ursprünglich gedacht": what something is compared with is no part of the complex; "ist so gut wie ausgeschlossen" has no other verb.
    private bool IsCompared(int verb)
    {
        if (!tokens[verb].Tag.IsParticiple())
            return false;

        var before = verb - 1;
        while (before > 0 && (tokens[before].Tag is Stts.ADV or Stts.ADJD))
            before--;
        return before > 0 && tokens[before].Tag == Stts.KOKOM;
    }

    private VerbComplex WithoutFinite()
    {
        var main = FullVerb();
        return main < 0
            ? new VerbComplex(-1, string.Empty, Features.None, string.Empty, IsFound: false)
            : new VerbComplex(main, tokens[main].Lemma, tokens[main].Reading.Features | OfHelpers(-1, main), Modal(-1, main), IsFound: true);
    }

    private VerbComplex WithFullVerb(int finite, int prefix)
    {
        var features = tokens[finite].Reading.Features & VerbFeatures;
        var governed = auxiliaries.KindOf(tokens[finite].Lemma) switch
        {
            AuxiliaryKind.Causative => LastInfinitive(withZu: false),
            AuxiliaryKind.Raising => LastInfinitive(withZu: true),
            _ => -1,
        };
        if (governed >= 0)
            return new VerbComplex(governed, tokens[governed].Lemma, features, tokens[finite].Lemma, IsFound: true);
        var lemma = tokens[finite].Lemma;
        return new VerbComplex(finite, prefix < 0 ? lemma : tokens[prefix].Lemma + lemma, features, string.Empty, IsFound: true);
    }

    private VerbComplex WithAuxiliary(int finite, int prefix)
    {
        var features = tokens[finite].Reading.Features & VerbFeatures;
        var main = FullVerb();
        if (main < 0)
        {
            // "ist der Chef", "hat drei Söhne", "muss weg": the auxiliary itself is the predicate.
            var helper = verbs.Count > 0 ? verbs[0] : finite;
            var lemma = (prefix < 0 ? string.Empty : tokens[prefix].Lemma) + tokens[helper].Lemma;
            return new VerbComplex(helper, lemma, features | OfHelpers(finite, helper), Modal(finite, helper), IsFound: tokens[finite].Tag == Stts.VAFIN || verbs.Count > 0);
        }

        var modal = Modal(finite, main);
        if (modal.Length == 0 && IsWithZu(main))
            return WithZu(finite, main, features);
        features |= OfHelpers(finite, main);
        return new VerbComplex(main, tokens[main].Lemma, features, modal, IsFound: true);
    }

    // "hat zu zahlen", "ist zu prüfen": they must pay, it must or can be checked.
    private VerbComplex WithZu(int finite, int main, Features features)
    {
        var helper = tokens[finite].Lemma;
        if (auxiliaries.KindOf(helper) == AuxiliaryKind.Be)
            features |= Features.Passive;
        return new VerbComplex(main, tokens[main].Lemma, features, helper, IsFound: true);
    }

    /// <summary>Of the verbs that are not finite the full verb: the last participle or infinitive, best one without "zu"; else the first auxiliary ("gewesen zu sein").</summary>
    private int FullVerb()
    {
        var withZu = -1;
        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            if (tokens[verbs[i]].Tag is not (Stts.VVPP or Stts.VVINF or Stts.VVIZU) || IsGoverning(i))
                continue;
            if (!IsWithZu(verbs[i]))
                return verbs[i];
            withZu = withZu < 0 ? verbs[i] : withZu;
        }

        return withZu >= 0 ? withZu : verbs.Count > 0 ? verbs[0] : -1;
    }

    // "hat die Rakete fliegen lassen": what flies is said by the verb before.
    private bool IsGoverning(int i) =>
        i > 0 && verbs[i - 1] == verbs[i] - 1 && tokens[verbs[i - 1]].Tag == Stts.VVINF && auxiliaries.KindOf(tokens[verbs[i]].Lemma) == AuxiliaryKind.Causative;

    private bool IsWithZu(int verb) => tokens[verb].Tag == Stts.VVIZU || (verb > 0 && tokens[verb - 1].Tag == Stts.PTKZU);

    private int LastInfinitive(bool withZu)
    {
        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            if (tokens[verbs[i]].Tag is Stts.VVINF or Stts.VVIZU or Stts.VAINF && IsWithZu(verbs[i]) == withZu)
                return verbs[i];
        }

        return -1;
    }

    private Features OfHelpers(int finite, int main)
    {
        var features = finite < 0 || finite == main ? Features.None : OfHelper(finite, main);
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
            AuxiliaryKind.Have when participle || tokens[main].CanBe(Stts.VVPP) || HasSubstitute() => Features.Perfect,
            AuxiliaryKind.Be when participle => OfBe(helper, main),
            AuxiliaryKind.Become when tokens[helper].Tag.IsParticiple() => Features.Passive | Features.Perfect,
            AuxiliaryKind.Become when (participle && !HasInfinitive(helper)) || IsPastPassive(helper, main) => Features.Passive,
            AuxiliaryKind.Become when IsFuture(helper) && (!participle || HasInfinitive(helper)) => Features.Future,
            _ => Features.None,
        };
    }

    // "ist gestartet worden": "sein" belongs to "worden". "ist gefallen" is a perfect, "ist gesperrt" a passive of state.
    private Features OfBe(int helper, int main) =>
        HasParticipleOfBecome(helper) || words.HasPerfectWithBe(tokens[main].Lemma) ? Features.Perfect : Features.Passive | Features.State;

    // "würde starten" is no future, and "wurden übergeben" is a passive, though "übergeben" may be an infinitive.
    private bool IsFuture(int helper) => !tokens[helper].Reading.Features.Has(Features.SubjunctiveII) && !tokens[helper].Reading.Features.Has(Features.Past);

    private bool IsPastPassive(int helper, int main) =>
        tokens[helper].Reading.Features.Has(Features.Past) && !tokens[helper].Reading.Features.Has(Features.SubjunctiveII) && tokens[main].CanBe(Stts.VVPP);

    // "hat fliegen sollen", "hat starten lassen": an infinitive instead of the participle.
    private bool HasSubstitute()
    {
        foreach (var i in verbs)
        {
            if (tokens[i].Tag == Stts.VMINF || (tokens[i].Tag == Stts.VVINF && auxiliaries.KindOf(tokens[i].Lemma) == AuxiliaryKind.Causative))
                return true;
        }

        return false;
    }

    private bool HasParticipleOfBecome(int helper)
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

    private string Modal(int finite, int main)
    {
        if (finite >= 0 && finite != main && tokens[finite].Tag == Stts.VMFIN)
            return tokens[finite].Lemma;
        foreach (var i in verbs)
        {
            if (i != main && (tokens[i].Tag == Stts.VMINF || auxiliaries.KindOf(tokens[i].Lemma) == AuxiliaryKind.Causative))
                return tokens[i].Lemma;
        }

        return string.Empty;
    }
}
