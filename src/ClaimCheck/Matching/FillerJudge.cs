using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares where one thing went, came from or was, by the clauses that say the same of it: "nach Süden" and "nach Norden".</summary>
internal sealed class FillerJudge(MatchingWords matching, ClaimWords words, Places places, PropositionMatch match)
{
    private const int FullCircle = 360;

    // Degrees between two directions of which no word can be a rough form of the other.
    private const int Opposite = 135;

    // Of a list of 100,000 statements the first ones are looked through.
    private const int MostStatements = 500;

    /// <summary>The result for two propositions; <see langword="null"/> where their places say nothing of each other.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (!AreAffirmed(a, b) || !Differ(a, b))
            return null;

        return OpposedStatements.Judged(a, b, "filler", []);
    }

    private static bool AreAffirmed(ClaimProfile a, ClaimProfile b) =>
        a.Claim is { Proposition: not null, Polarity: Polarity.Positive, References.IsEmpty: false }
        && b.Claim is { Proposition: not null, Polarity: Polarity.Positive, References.IsEmpty: false };

    private bool Differ(ClaimProfile a, ClaimProfile b)
    {
        foreach (var one in a.Claim.References)
        {
            foreach (var other in b.Claim.References)
            {
                if (one.Role == other.Role && (one.Role == ReferenceRole.Direction ? AreOpposite(a, b, one, other) : LieApart(a, b, one, other)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Two directions of one movement, each the only one of its article.</summary>
    private bool AreOpposite(ClaimProfile a, ClaimProfile b, ClaimReference one, ClaimReference other)
    {
        if (!words.Compass.TryGet(one.Canonical, out var first) || !words.Compass.TryGet(other.Canonical, out var second))
            return false;

        var apart = Math.Abs(first - second);
        return Math.Min(apart, FullCircle - apart) >= Opposite && IsOnlyMove(a) && IsOnlyMove(b) && (!AreNamed(a, b) || match.AreOneThing(a, b));
    }

    /// <summary>"soll nach Riga gehen" says no more than where to.</summary>
    private bool IsLight(ClaimProfile claim) => matching.LightVerbs.Contains(claim.Claim.Proposition!.Predicate);

    private static bool AreNamed(ClaimProfile a, ClaimProfile b) => a.IsSubjectNamed && b.IsSubjectNamed;

    private static bool IsOnlyMove(ClaimProfile claim) =>
        claim.Article.Index.InBlock(claim.Block).Take(MostStatements).Count(other => other.Claim.References.Any(place => place.Role == ReferenceRole.Direction)) == 1;

    /// <summary>Two places of which each article knows one only, by the same predicate of the same thing.</summary>
    private bool LieApart(ClaimProfile a, ClaimProfile b, ClaimReference one, ClaimReference other) =>
        places.LieApart(one.Canonical, other.Canonical) && (match.AreOnePredicate(a, b) || (one.Role != ReferenceRole.In && (IsLight(a) || IsLight(b)))) && match.AreOneTellingThing(a, b)
        && !a.Article.Names(other.Canonical) && !b.Article.Names(one.Canonical);
}
