using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares who did what only one can have done, and who had a part in an event that only one has.</summary>
internal sealed class DoerJudge(ClaimWords words, PropositionMatch match)
{
    // Of a list of 100,000 statements the first ones are looked through.
    private const int MostStatements = 500;

    /// <summary>The result for two statements; <see langword="null"/> where they name no two doers of one deed.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if ((a.Claim.Relation == PartReader.Relation) != (b.Claim.Relation == PartReader.Relation) || !(a.Claim.Relation == PartReader.Relation ? ArePartsApart(a, b) : AreDoersApart(a, b)))
            return null;

        return OpposedStatements.Judged(a, b, "doer", ["same-thing-assumed"]);
    }

    private bool ArePartsApart(ClaimProfile a, ClaimProfile b) =>
        string.Equals(a.Claim.Subject!.Canonical, b.Claim.Subject!.Canonical, StringComparison.Ordinal)
        && (IsByVerb(a) && IsByVerb(b) ? !AreOneName(Holder(a).Canonical, Holder(b).Canonical) : AreOthers(a, b, Holder(a), Holder(b)))
        && IsOnlyHolder(a) && IsOnlyHolder(b);

    /// <summary>"Am Steuer saß …": a verb tells of the moment; who else is named was there in another part.</summary>
    private bool IsByVerb(ClaimProfile claim) =>
        claim.Claim.Event?.Trigger is { } verb && (words.PartVerbs.TryGet(verb, out _) || words.PartVerbs.IsVerbOfPhrase(verb));

    private static bool AreOneName(string one, string other) => one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    private static NamedSpan Holder(ClaimProfile claim) => claim.Claim.Proposition!.Arguments[0];

    private static bool IsOnlyHolder(ClaimProfile claim) =>
        claim.Article.Index.InBlock(claim.Block).Take(MostStatements).All(other => other.Claim.Relation != PartReader.Relation
            || !string.Equals(other.Claim.Subject!.Canonical, claim.Claim.Subject!.Canonical, StringComparison.Ordinal)
            || string.Equals(Holder(other).Canonical, Holder(claim).Canonical, StringComparison.Ordinal));

    private bool AreDoersApart(ClaimProfile a, ClaimProfile b) =>
        IsSingleDeed(a) && IsSingleDeed(b) && match.AreOnePredicate(a, b) && match.AreOneTellingThing(a, b)
        && DoerOf(a) is { } one && DoerOf(b) is { } other
        && a.Article.Mentions.TypeOf(one) == b.Article.Mentions.TypeOf(other) && AreOthers(a, b, one, other);

    private bool IsSingleDeed(ClaimProfile claim) =>
        claim.Claim is { Proposition: not null, Polarity: Polarity.Positive, Event.Trigger: { } trigger } && words.SingleDoers.Contains(trigger);

    /// <summary>The only person or organisation that the clause names besides what it is said of; <see langword="null"/> where there are more.</summary>
    private static NamedSpan? DoerOf(ClaimProfile claim)
    {
        if (claim.Claim.Proposition!.Agent is { } agent && IsDoer(claim, agent))
            return agent;

        NamedSpan? found = null;
        foreach (var argument in claim.Claim.Proposition.Arguments)
        {
            if (!IsDoer(claim, argument))
                continue;
            if (found is not null)
                return null;
            found = argument;
        }

        return found;
    }

    private static bool IsDoer(ClaimProfile claim, NamedSpan name) => claim.Article.Mentions.TypeOf(name) is EntityType.Person or EntityType.Organisation;

    /// <summary>Two names of which neither article knows the other's.</summary>
    private static bool AreOthers(ClaimProfile a, ClaimProfile b, NamedSpan one, NamedSpan other) =>
        !string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal)
        && !b.Article.Mentions.NamesLike(one.Canonical) && !a.Article.Mentions.NamesLike(other.Canonical);
}
