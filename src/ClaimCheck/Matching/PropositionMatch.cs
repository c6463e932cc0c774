using System.Collections.Immutable;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching;

/// <summary>Tells whether two propositions speak of one matter: the same predicate, the same thing, and words enough that few texts share.</summary>
internal sealed class PropositionMatch(MatchingWords matching, ClaimWords words, WordClasses classes)
{
    // Weights of MatchingWords that predicate, thing and what else both name must reach together.
    private const int Enough = 9;
    private const int EnoughOfListed = 6;
    private const int LeastTheme = 3;
    private const int LeastShared = 5;

    // Letters that tell a modifier.
    private const int LeastStem = 5;

    /// <summary>Whether both predicates say one thing: synonyms, words formed from one another, words of one state, or a noun that names what the verb says.</summary>
    public bool AreOnePredicate(ClaimProfile a, ClaimProfile b) =>
        AreOnePredicate(a.Claim.Proposition!.Predicate, b.Claim.Proposition!.Predicate) || NamesHappening(a, b) || NamesHappening(b, a);

    private bool AreOnePredicate(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || classes.AreOneHappening(one, other) || words.Alternatives.AreOneState(one, other);

    /// <summary>"Festnahmen gab es nicht" and "wurden festgenommen": what is there or not is what the verb says.</summary>
    private bool NamesHappening(ClaimProfile existence, ClaimProfile verb) =>
        IsExistence(existence) && !IsExistence(verb) && existence.Claim.Subject is { } noun && AreOnePredicate(noun.Canonical, verb.Claim.Proposition!.Predicate);

    /// <summary>Whether what both are said of is the same, by words that weigh enough.</summary>
    public bool AreOneMatter(ClaimProfile a, ClaimProfile b)
    {
        if (IsExistence(a) != IsExistence(b))
            return Weight(Verb(a, b)) + SharedWeight(a, b) >= Least(a, b);
        if (!IsExistence(a) && (AreApart(a.Claim.Proposition!.Agent, b.Claim.Proposition!.Agent) || AreNarrowedApart(a, b)))
            return false;

        var shared = SharedWeight(a, b);
        var predicate = IsExistence(a) ? 0 : Weight(a.Claim.Proposition!.Predicate);
        if (IsNobody(a) || IsNobody(b))
            return predicate + shared >= Least(a, b);

        var theme = ThemeWeight(a, b);
        return theme >= LeastTheme ? theme + predicate + shared >= Least(a, b) : AreOneListedState(a, b) && shared >= LeastShared;
    }

    /// <summary>"nicht eine Sirene heulte" and "Anwohner wurden durch Sirenen gewarnt": one state, said of two sides of it.</summary>
    private bool AreOneListedState(ClaimProfile a, ClaimProfile b) =>
        !IsExistence(a) && words.Alternatives.AreOneState(a.Claim.Proposition!.Predicate, b.Claim.Proposition!.Predicate);

    private static string Verb(ClaimProfile a, ClaimProfile b) => (IsExistence(a) ? b : a).Claim.Proposition!.Predicate;

    private int Least(ClaimProfile a, ClaimProfile b) =>
        IsExistence(a) && IsExistence(b) ? LeastTheme : IsListed(a) && IsListed(b) ? EnoughOfListed : Enough;

    private bool IsListed(ClaimProfile claim) => IsExistence(claim) ? words.Alternatives.SaysState(claim.Claim.Subject!.Canonical) : words.Alternatives.SaysState(claim.Claim.Proposition!.Predicate);

    private static bool IsExistence(ClaimProfile claim) => claim.Claim.Proposition!.Predicate == ClaimProposition.Existence;

    private static bool IsNobody(ClaimProfile claim) => claim.Claim.Proposition!.Denial == DenialForm.Nobody;

    /// <summary>The weight of the thing that both speak of; 0 where it is not the same.</summary>
    private int ThemeWeight(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Subject is not { } one || b.Claim.Subject is not { } other)
            return 0;
        if (IsExistence(a) && IsPart(one.Canonical, other.Canonical))
            return Weight(one.Canonical);
        if (IsExistence(a) && IsPart(other.Canonical, one.Canonical))
            return Weight(other.Canonical);

        return AreOneThing(a, b) ? Math.Max(Weight(one.Canonical), Weight(other.Canonical)) : 0;
    }

    /// <summary>"Vogel" in "Vogelschlag": where nothing is left of the one, the other cannot have been.</summary>
    private static bool IsPart(string part, string compound) => part.Length < compound.Length && Compounds.German.Parts(compound).Contains(part, StringComparer.Ordinal);

    /// <summary>Whether the subjects can stand for one thing.</summary>
    public bool AreOneThing(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Subject is not { Canonical: var one } || b.Claim.Subject is not { Canonical: var other })
            return false;
        if (string.Equals(a.Subject, b.Subject, StringComparison.Ordinal) || classes.AreSynonyms(one, other) || classes.AreCompatible(one, other))
            return true;

        // "Medizincheck" and "medizinische Untersuchung": the head of the one and the noun of the other can stand for each other.
        return HasModifier(b, one) && classes.AreSynonyms(Compounds.German.HeadOf(one), other) || HasModifier(a, other) && classes.AreSynonyms(Compounds.German.HeadOf(other), one);
    }

    private static bool HasModifier(ClaimProfile claim, string compound)
    {
        var start = Compounds.German.HeadStart(compound);
        return start >= LeastStem && claim.Claim.Restrictions.Any(word => word.Canonical.Contains(compound[..LeastStem], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The weight of what both clauses name besides: a thing of one may be what the other speaks of.</summary>
    private int SharedWeight(ClaimProfile a, ClaimProfile b)
    {
        var shared = 0;
        foreach (var one in Named(a))
        {
            if (Named(b).Any(other => string.Equals(classes.ClassOf(one.Canonical), classes.ClassOf(other.Canonical), StringComparison.Ordinal)) && !AreThemes(a, b, one))
                shared += Weight(one.Canonical);
        }

        return shared;
    }

    private static ImmutableArray<NamedSpan> Named(ClaimProfile claim) =>
        claim.Claim.Subject is { } subject ? claim.Claim.Proposition!.Arguments.Add(subject) : claim.Claim.Proposition!.Arguments;

    private static bool AreThemes(ClaimProfile a, ClaimProfile b, NamedSpan word) =>
        word == a.Claim.Subject && b.Subject is not null && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal);

    private int Weight(string word) => matching.WeightOf(word);

    private bool AreApart(NamedSpan? one, NamedSpan? other) =>
        one is { } first && other is { } second && !classes.AreCompatible(first.Canonical, second.Canonical) && !classes.AreSynonyms(first.Canonical, second.Canonical);

    /// <summary>"der ältere Bruder" and "der jüngere Bruder": both are narrowed, by nothing in common.</summary>
    private static bool AreNarrowedApart(ClaimProfile a, ClaimProfile b) =>
        !a.Claim.Restrictions.IsEmpty && !b.Claim.Restrictions.IsEmpty
        && !a.Claim.Restrictions.Any(one => b.Claim.Restrictions.Any(other => string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal)));
}
