using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching;

/// <summary>Tells whose figures are told of a vehicle: a ferry and the freighter that rams it have each a speed and a length.</summary>
internal sealed class Vehicles(MatchingWords words)
{
    // What a report is about it names among the first; a list of 100,000 vehicles is asked for each pair of figures.
    private const int MostVehicles = 200;

    /// <summary>
    /// Whether two measures are of two vehicles: each is told of another kind, or one is told of a kind that the report of the
    /// other names less often than the rest.
    /// </summary>
    public bool AreApart(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Kind != ClaimKind.Quantity || b.Claim.Kind != ClaimKind.Quantity)
            return false;

        return (KindsOf(a.Claim.Subject?.Canonical, words), KindsOf(b.Claim.Subject?.Canonical, words)) switch
        {
            (null, null) => false,
            ({ } one, { } other) => !one.AsSpan().ContainsAny(other),
            ({ } one, null) => IsAnother(one, b),
            (null, { } other) => IsAnother(other, a),
        };
    }

    /// <summary>The kinds of the vehicles that an article names, one entry for each time it names one.</summary>
    public static IReadOnlyList<string[]> In(Article article, MatchingWords words)
    {
        var found = new List<string[]>();
        foreach (var token in article.Analysis.Tokens)
        {
            if (found.Count == MostVehicles)
                break;
            if (token.Pos == PartOfSpeech.Noun && KindsOf(token.Lemma, words) is { } kinds)
                found.Add(kinds);
        }

        return found;
    }

    /// <summary>"Die Fahrt war auf sechs Knoten gedrosselt": what a report tells of no vehicle by name is told of the one it is about.</summary>
    private static bool IsAnother(string[] kinds, ClaimProfile bare)
    {
        if (bare.IsSubjectNamed)
            return false;

        var own = bare.Article.Vehicles.Count(named => named.AsSpan().ContainsAny(kinds));
        return bare.Article.Vehicles.Count - own > own;
    }

    private static string[]? KindsOf(string? noun, MatchingWords words) =>
        noun is null ? null : words.Vehicles.TryGetValue(noun, out var kinds) || words.Vehicles.TryGetValue(Compounds.German.HeadOf(noun), out kinds) ? kinds : null;
}
