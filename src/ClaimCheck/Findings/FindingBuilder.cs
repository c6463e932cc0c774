using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Findings;

/// <summary>Makes findings with sides of the pairs that conflict or agree.</summary>
internal static class FindingBuilder
{
    /// <summary>All findings in output order.</summary>
    public static ImmutableArray<Finding> Build(IReadOnlyList<ClaimPair> aligned, SourceCounter sources)
    {
        var found = new List<(Finding Finding, ClaimProfile First)>();
        foreach (var conflicts in aligned.Where(pair => pair.Judgement.Verdict != Verdict.Agreement)
            .GroupBy(pair => (pair.Judgement.Verdict, IsWithin: pair.First.Article == pair.Second.Article, Reason(pair)))
            .OrderBy(group => group.Key.Verdict).ThenBy(group => group.Key.IsWithin).ThenBy(group => group.Key.Item3, StringComparer.Ordinal))
        {
            foreach (var group in SideBuilder.Conflicts([.. conflicts], aligned))
                found.Add((Conflict(group, sources, conflicts.Key.Verdict, conflicts.Key.IsWithin), group.Sides[0][0]));
        }

        var pairsOf = aligned.Select((pair, index) => (Pair: pair, Index: index)).ToLookup(entry => entry.Pair.First);
        foreach (var side in SideBuilder.Agreements(aligned))
        {
            var independent = sources.Independent(side);
            if (independent >= 2)
                found.Add((Corroboration(side, sources, pairsOf), side[0]));
        }

        var ordered = found
            .OrderBy(entry => entry.Finding.Kind)
            .ThenByDescending(entry => entry.Finding.Confidence)
            .ThenBy(entry => entry.First, Comparer<ClaimProfile>.Create(ClaimGroups.Order))
            .ThenBy(entry => entry.Finding.Key, StringComparer.Ordinal);
        return [.. ordered.Select((entry, i) => entry.Finding with { Id = "f" + (i + 1).ToString(CultureInfo.InvariantCulture) })];
    }

    /// <summary>Discrepancies are told apart by their rule; contradictions and updates of one slot stand together.</summary>
    private static string Reason(ClaimPair pair) =>
        pair.Judgement.Verdict == Verdict.Discrepancy ? pair.Judgement.Code : string.Empty;

    private static Finding Conflict(ConflictGroup group, SourceCounter sources, Verdict verdict, bool isWithin)
    {
        var kind = verdict switch
        {
            Verdict.Contradiction => FindingKind.Contradiction,
            Verdict.Update => FindingKind.Update,
            _ => FindingKind.Discrepancy,
        };
        var strongest = group.Pairs.MaxBy(pair => pair.Judgement.Confidence)!;
        var members = kind == FindingKind.Update ? InOrderOfReport(group.Sides) : group.Sides;
        return new Finding
        {
            Id = string.Empty,
            Key = FindingKey.Of(kind, group.Sides),
            Kind = kind,
            Scope = isWithin ? FindingScope.Within : FindingScope.Across,
            Relation = strongest.First.Claim.Relation,
            Confidence = strongest.Judgement.Confidence,
            Sides = [.. members.Select(side => Side(side, sources))],
            Fits = [.. group.Fits.Select(claim => claim.Claim.Id)],
            Difference = Difference.Between(group.Sides),
            Reason = ReasonWriter.Of(kind, members, strongest, sources: 0),
        };
    }

    private static Finding Corroboration(List<ClaimProfile> side, SourceCounter sources, ILookup<ClaimProfile, (ClaimPair Pair, int Index)> pairsOf)
    {
        var members = side.ToHashSet();
        var strongest = side.SelectMany(claim => pairsOf[claim]).Where(entry => members.Contains(entry.Pair.Second)).OrderBy(entry => entry.Index).MaxBy(entry => entry.Pair.Judgement.Confidence).Pair;
        var stated = Side(side, sources);
        return new Finding
        {
            Id = string.Empty,
            Key = FindingKey.Of(FindingKind.Corroboration, [side]),
            Kind = FindingKind.Corroboration,
            Scope = FindingScope.Across,
            Relation = side[0].Claim.Relation,
            Confidence = strongest.Judgement.Confidence,
            Sides = [stated],
            Reason = ReasonWriter.Of(FindingKind.Corroboration, [side], strongest, stated.IndependentSources),
        };
    }

    /// <summary>The older value first, as the reason tells it; a value without a date stands last.</summary>
    private static List<List<ClaimProfile>> InOrderOfReport(IReadOnlyList<List<ClaimProfile>> sides) =>
        [.. sides.OrderBy(side => side.Min(claim => claim.Article.Published ?? LocalDateTime.MaxIsoValue))];

    private static FindingSide Side(List<ClaimProfile> claims, SourceCounter sources) => new(
        ValueWriter.German.Of(Representative.Of(claims)),
        [.. claims.Select(claim => claim.Claim.Id)],
        claims.Select(claim => claim.Article.Id).Distinct(StringComparer.Ordinal).Count(),
        sources.Independent(claims));
}
