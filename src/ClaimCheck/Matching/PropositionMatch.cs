using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Tells whether two propositions speak of one matter: the same predicate, the same thing, and words enough that few texts share.</summary>
internal sealed class PropositionMatch(MatchingWords matching, ClaimWords words, WordClasses classes)
{
    // Weights of MatchingWords that predicate, thing and what else both name must reach together.
    private const int Enough = 9;
    private const int EnoughOfListed = 4;
    private const int LeastTheme = 3;
    private const int LeastThing = 4;
    private const int LeastListedTheme = 1;
    private const int LeastShared = 5;
    private const int EnoughOfNames = 6;

    // Letters that tell a modifier.
    private const int LeastStem = 5;

    /// <summary>Whether both predicates say one thing: synonyms, words formed from one another, words of one state, or a noun that names what the verb says.</summary>
    public bool AreOnePredicate(ClaimProfile a, ClaimProfile b) =>
        AreOnePredicate(a.Claim.Proposition!.Predicate, b.Claim.Proposition!.Predicate) || NamesHappening(a, b) || NamesHappening(b, a) || Presupposes(a, b) || Presupposes(b, a);

    /// <summary>"Einen Sozialplan gibt es nicht" and "Der Sozialplan wurde vereinbart": of what is not there nothing has been said or done.</summary>
    private bool Presupposes(ClaimProfile denial, ClaimProfile other) =>
        IsExistence(denial) && denial.Claim is { Polarity: Polarity.Negative, Subject: { } thing, Restrictions.IsEmpty: true }
        && !IsExistence(other) && other.Claim is { Polarity: Polarity.Positive, Modality: Modality.Asserted, Subject: { } named }
        && Weight(thing.Canonical) >= LeastThing && AreEqual(thing, named);

    private bool AreOnePredicate(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || classes.AreOneHappening(one, other) || words.Alternatives.AreOneState(one, other);

    /// <summary>Whether both predicates say states that exclude each other, by the list or by a prefix: "dicht", "undicht".</summary>
    public bool AreExclusive(ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Claim.Proposition!.Predicate, b.Claim.Proposition!.Predicate);
        return words.Alternatives.AreExclusive(one, other) || Negates(one, other) || Negates(other, one);
    }

    private bool Negates(string one, string other) =>
        one.Length > other.Length && words.NegatingPrefixes.Any(prefix => one.Length == prefix.Length + other.Length && one.StartsWith(prefix, StringComparison.Ordinal) && one.EndsWith(other, StringComparison.Ordinal));

    /// <summary>"Festnahmen gab es nicht" and "wurden festgenommen": what is there or not is what the verb says.</summary>
    private bool NamesHappening(ClaimProfile existence, ClaimProfile verb) =>
        IsExistence(existence) && !IsExistence(verb) && existence.Claim.Subject is { } noun && AreOnePredicate(noun.Canonical, verb.Claim.Proposition!.Predicate);

    /// <summary>Whether what both are said of is the same, by words that weigh enough.</summary>
    public bool AreOneMatter(ClaimProfile a, ClaimProfile b)
    {
        if (IsExistence(a) != IsExistence(b))
            return Presupposes(a, b) || Presupposes(b, a) || Weight(Verb(a, b)) + SharedWeight(a, b) >= EnoughOfNames;
        if (!IsExistence(a) && AreContrasted(a, b))
            return false;

        var shared = SharedWeight(a, b);
        var predicate = IsExistence(a) ? 0 : Weight(a.Claim.Proposition!.Predicate);
        if (IsNobody(a) || IsNobody(b))
            return predicate + shared >= Least(a, b);

        if (AreOneVoteOf(a, b))
            return true;

        var theme = ThemeWeight(a, b);
        return theme >= (IsListed(a) && IsListed(b) ? LeastListedTheme : LeastTheme) ? theme + predicate + shared >= Least(a, b) : AreOneListedState(a, b) && shared >= LeastShared;
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
        // "Hinweise auf Wasser gibt es keine" and "Wasserdampf wurde gefunden"
        if (IsExistence(a) && (IsPart(one.Canonical, other.Canonical) || IsPart(other.Canonical, one.Canonical)))
            return Math.Max(Weight(one.Canonical), Weight(other.Canonical));

        if (AreOneThing(a, b) || AreCrossed(a, b) || (IsListed(a) && IsListed(b) && classes.AreOneThing(one.Canonical, other.Canonical)))
            return Math.Max(Weight(one.Canonical), Weight(other.Canonical));

        return AreOfOneBody(a, b) ? Enough : 0;
    }

    /// <summary>"Barth fällt mit einem Kreuzbandriss aus" and "Barth hat sich das Knie geprellt": one named person, and what is said is said of the body.</summary>
    private bool AreOfOneBody(ClaimProfile a, ClaimProfile b) =>
        IsListed(a) && IsListed(b) && (words.Exclusives.IsBodyPart(a.Claim.Subject!.Canonical) || words.Exclusives.IsBodyPart(b.Claim.Subject!.Canonical))
        && Persons(a).Any(one => Persons(b).Contains(one, StringComparer.Ordinal));

    private static IEnumerable<string> Persons(ClaimProfile claim) =>
        Doer(claim).Concat(claim.Claim.Restrictions).Append(claim.Claim.Subject!)
            .Where(word => claim.Article.Mentions.TypeOf(word) == EntityType.Person).Select(word => word.Canonical);

    /// <summary>"Der Rat stimmte dem Abbau zu" and "Der Rat lehnt den Abbau ab": what one is said of, the other names, and the other way round.</summary>
    private bool AreCrossed(ClaimProfile a, ClaimProfile b) =>
        !IsExistence(a) && Doer(a).Any(one => AreEqual(one, b.Claim.Subject!)) && Doer(b).Any(other => AreEqual(other, a.Claim.Subject!));

    /// <summary>"Dem Vorhaben stimmte Polen zu" and "Polen hat die Erklärung abgelehnt": one named doer, and what lies before it has many names.</summary>
    private bool AreOneVoteOf(ClaimProfile a, ClaimProfile b) =>
        IsListed(a) && IsListed(b) && Named(a).Concat(Doer(a)).Any(doer => a.Article.Mentions.Names(doer.Canonical) && b.Article.Mentions.Names(doer.Canonical)
            && Named(b).Concat(Doer(b)).Any(other => string.Equals(other.Canonical, doer.Canonical, StringComparison.Ordinal)))
        && Named(a).Concat(Doer(a)).Any(IsProposal) && Named(b).Concat(Doer(b)).Any(IsProposal);

    private bool IsProposal(NamedSpan noun) => words.Proposals.Contains(noun.Canonical) || words.Proposals.Contains(Compounds.German.HeadOf(noun.Canonical));

    private static ImmutableArray<NamedSpan> Doer(ClaimProfile claim) =>
        claim.Claim.Proposition!.Agent is { } agent ? claim.Claim.Proposition.Arguments.Add(agent) : claim.Claim.Proposition.Arguments;

    private bool AreEqual(NamedSpan one, NamedSpan other) => string.Equals(classes.ClassOf(one.Canonical), classes.ClassOf(other.Canonical), StringComparison.Ordinal);

    /// <summary>"Vogel" in "Vogelschlag": where nothing is left of the one, the other cannot have been.</summary>
    private static bool IsPart(string part, string compound) => part.Length < compound.Length && Compounds.German.Parts(compound).Contains(part, StringComparer.Ordinal);

    /// <summary>Whether the subjects can stand for one thing.</summary>
    public bool AreOneThing(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Subject is not { Canonical: var one } || b.Claim.Subject is not { Canonical: var other })
            return false;
        if (string.Equals(a.Subject, b.Subject, StringComparison.Ordinal) || AreOnePerson(a, b) || classes.AreSynonyms(one, other) || classes.AreCompatible(one, other) || classes.AreBroader(one, other))
            return true;

        // "Medizincheck" and "medizinische Untersuchung": the head of the one and the noun of the other can stand for each other.
        return HasModifier(b, one) && classes.AreSynonyms(Compounds.German.HeadOf(one), other) || HasModifier(a, other) && classes.AreSynonyms(Compounds.German.HeadOf(other), one);
    }

    /// <summary>"Amtsinhaber Otto Kranz" and "Otto Kranz": the name right behind a noun is who is meant.</summary>
    private static bool AreOnePerson(ClaimProfile a, ClaimProfile b) =>
        PersonOf(a) is { } one && PersonOf(b) is { } other && string.Equals(one, other, StringComparison.Ordinal);

    private static string? PersonOf(ClaimProfile claim)
    {
        var subject = claim.Claim.Subject!;
        if (claim.Article.Mentions.TypeOf(subject) == EntityType.Person)
            return subject.Canonical;

        foreach (var name in claim.Claim.Restrictions)
        {
            if (name.Span.Start == subject.Span.End + 1 && claim.Article.Mentions.TypeOf(name) == EntityType.Person)
                return name.Canonical;
        }

        return null;
    }

    /// <summary>Whether the subjects are one thing that few texts name.</summary>
    public bool AreOneTellingThing(ClaimProfile a, ClaimProfile b) => AreOneThing(a, b) && ThemeWeight(a, b) >= LeastTheme && !AreNarrowedApart(a, b);

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
            if (Named(b).Any(other => AreEqual(one, other) || classes.AreCompatible(one.Canonical, other.Canonical)) && !AreThemes(a, b, one))
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

    /// <summary>Whether two statements name different doers, narrow their things by nothing in common, or set two of a kind against each other.</summary>
    public bool AreContrasted(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Proposition is { } one && b.Claim.Proposition is { } other
        && (AreApart(one.Agent, other.Agent) || AreNarrowedApart(a, b) || IsOneOf(a, b) || IsOneOf(b, a) || AreOfOneKind(one, other));

    /// <summary>"der historische Triebwagen" and "die Bahnen": one that is narrowed down is not all of them.</summary>
    private static bool IsOneOf(ClaimProfile one, ClaimProfile many) =>
        !one.Claim.Restrictions.IsEmpty && many.Claim.Restrictions.IsEmpty && NumberOf(one) == Features.Singular && NumberOf(many) == Features.Plural && many.Article.IsToldInPlural(many.Claim.Subject!.Span.Start);

    private static Features NumberOf(ClaimProfile claim) =>
        claim.Claim.Subject is { Span.End: > 0 and var end } ? claim.Article.FeaturesAt(end - 1) & (Features.Singular | Features.Plural) : Features.None;

    /// <summary>"der ältere Bruder" and "der jüngere Bruder": both are narrowed, by nothing in common; "ein zweiter Zug" is another one.</summary>
    private bool AreNarrowedApart(ClaimProfile a, ClaimProfile b) =>
        !a.Claim.Restrictions.IsEmpty && !b.Claim.Restrictions.IsEmpty
        && !a.Claim.Restrictions.Any(one => IsNamedBy(b, one)) && !b.Claim.Restrictions.Any(other => IsNamedBy(a, other));

    private bool IsNamedBy(ClaimProfile claim, NamedSpan word) =>
        claim.Claim.Restrictions.Concat(claim.Claim.Proposition!.Arguments).Any(other => AreEqual(word, other) || classes.AreCompatible(word.Canonical, other.Canonical) || classes.AreSynonyms(word.Canonical, other.Canonical));

    /// <summary>"im Fernverkehr" and "im Güterverkehr": one head, two things.</summary>
    private static bool AreOfOneKind(ClaimProposition one, ClaimProposition other)
    {
        foreach (var first in one.Arguments)
        {
            foreach (var second in other.Arguments)
            {
                var head = Compounds.German.HeadOf(first.Canonical);
                if (head.Length < first.Canonical.Length && second.Canonical.Length > head.Length && !string.Equals(first.Canonical, second.Canonical, StringComparison.Ordinal)
                    && string.Equals(head, Compounds.German.HeadOf(second.Canonical), StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
