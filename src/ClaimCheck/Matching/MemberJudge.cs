using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares what fills one place of one statement: "in einem Koffer gefunden" and "in einem Rucksack gefunden".</summary>
internal sealed class MemberJudge(WordClasses classes, PropositionMatch match)
{
    /// <summary>The result for two statements; <see langword="null"/> where they hold no two things of one class, or speak of different matters.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (!IsToldOfOne(a) || !IsToldOfOne(b) || !match.AreOnePredicate(a, b) || !match.AreOneTellingThing(a, b) || !Differ(a, b))
            return null;

        return OpposedStatements.Judged(a, b, "member", ["same-thing-assumed"]);
    }

    /// <summary>Of several things one may be here and another there.</summary>
    private static bool IsToldOfOne(ClaimProfile claim) =>
        claim.Claim is { Proposition: not null, Polarity: Polarity.Positive, Subject: { } subject }
        && claim.Article.FeaturesAt(subject.Span.End - 1) is var features && (features.HasFlag(Features.Singular) || !features.HasFlag(Features.Plural));

    private bool Differ(ClaimProfile a, ClaimProfile b)
    {
        foreach (var one in Fillers(a))
        {
            foreach (var other in Fillers(b))
            {
                if (classes.AreExclusive(one.Canonical, other.Canonical) && !SaysAny(b, one.Canonical) && !SaysAny(a, other.Canonical))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the article of a claim has any word for a thing: what it knows of both excludes nothing.</summary>
    private bool SaysAny(ClaimProfile claim, string noun) =>
        claim.Article.Names(noun) || classes.WordsForMember(noun).Any(claim.Article.Names);

    private static ImmutableArray<NamedSpan> Fillers(ClaimProfile claim) =>
        claim.Claim.Proposition!.Agent is { } agent ? claim.Claim.Proposition.Arguments.Add(agent) : claim.Claim.Proposition.Arguments;
}
