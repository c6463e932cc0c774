using System.Globalization;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Parts conflicting claims into sides, and agreeing claims into groups.</summary>
internal static class SideBuilder
{
    /// <summary>Every conflicting pair stands in exactly one group, on different sides.</summary>
    public static IEnumerable<ConflictGroup> Conflicts(IReadOnlyList<ClaimPair> conflicts, IReadOnlyList<ClaimPair> aligned)
    {
        var agreeing = Joined(aligned.Where(pair => pair.Judgement.Verdict == Verdict.Agreement));
        var partners = agreeing.ToLookup(pair => pair.Item1, pair => pair.Item2);
        var components = ClaimGroups.Connected(conflicts);
        var componentOf = components.SelectMany((component, i) => component.Select(claim => (claim, i))).ToDictionary(entry => entry.claim, entry => entry.i);
        var pairsOf = conflicts.ToLookup(pair => componentOf[pair.First]);
        for (var i = 0; i < components.Count; i++)
        {
            var component = components[i];
            var open = pairsOf[i].ToList();
            while (open.Count > 0)
            {
                var sides = Sides(component, Joined(open));
                var sideOf = sides.SelectMany((side, number) => side.Select(claim => (claim, number))).ToDictionary(entry => entry.claim, entry => entry.number);
                var covered = open.Where(pair => sideOf.TryGetValue(pair.First, out var one) && sideOf.TryGetValue(pair.Second, out var other) && one != other).ToList();
                yield return new ConflictGroup(sides, Fitting(sides, partners, agreeing), covered);
                open = [.. open.Except(covered)];
            }
        }
    }

    /// <summary>Groups of claims of which each agrees with each.</summary>
    public static IEnumerable<List<ClaimProfile>> Agreements(IReadOnlyList<ClaimPair> aligned)
    {
        var agreements = aligned.Where(pair => pair.Judgement.Verdict == Verdict.Agreement && pair.First.Article != pair.Second.Article).ToList();
        foreach (var component in ClaimGroups.Connected(agreements))
        {
            var rest = component;
            while (rest.Count > 1)
            {
                var side = new List<ClaimProfile>();
                foreach (var claim in rest)
                {
                    if (side.TrueForAll(known => Fits(known, claim)))
                        side.Add(claim);
                }

                if (side.Count > 1)
                    yield return side;
                rest = [.. rest.Except(side)];
            }
        }
    }

    /// <summary>
    /// Claims with the same opponents that fit each other make a side; sides are added as long as each conflicts
    /// with every one before it.
    /// </summary>
    private static List<List<ClaimProfile>> Sides(List<ClaimProfile> component, HashSet<(ClaimProfile, ClaimProfile)> conflicting)
    {
        var opponents = Opponents(component, conflicting);
        var groups = new List<List<ClaimProfile>>();
        var byOpponents = new Dictionary<string, List<List<ClaimProfile>>>(StringComparer.Ordinal);
        foreach (var claim in component)
        {
            if (!opponents.TryGetValue(claim, out var key))
                continue;
            if (!byOpponents.TryGetValue(key, out var alike))
                byOpponents.Add(key, alike = []);
            var group = alike.Find(known => known.TrueForAll(member => Fits(member, claim)));
            if (group is null)
            {
                alike.Add(group = []);
                groups.Add(group);
            }

            group.Add(claim);
        }

        var sides = new List<List<ClaimProfile>>();
        foreach (var group in groups)
        {
            if (sides.TrueForAll(side => side.TrueForAll(one => group.TrueForAll(other => conflicting.Contains((one, other))))))
                sides.Add(group);
        }

        return sides.Count > 1 ? sides : FirstPair(component, conflicting);
    }

    private static List<List<ClaimProfile>> FirstPair(List<ClaimProfile> component, HashSet<(ClaimProfile, ClaimProfile)> conflicting)
    {
        foreach (var one in component)
        {
            foreach (var other in component)
            {
                if (conflicting.Contains((one, other)))
                    return [[one], [other]];
            }
        }

        throw new InvalidOperationException("A component of conflicts holds at least one pair.");
    }

    /// <summary>For each claim with opponents a name of their set: claims with the same name have the same opponents.</summary>
    private static Dictionary<ClaimProfile, string> Opponents(List<ClaimProfile> component, HashSet<(ClaimProfile, ClaimProfile)> conflicting)
    {
        var numbers = component.Select((claim, number) => (claim, number)).ToDictionary(entry => entry.claim, entry => entry.number);
        return conflicting.GroupBy(pair => pair.Item1).ToDictionary(
            pairs => pairs.Key,
            pairs => string.Join(' ', pairs.Select(pair => numbers[pair.Item2]).Order().Select(number => number.ToString(CultureInfo.InvariantCulture))));
    }

    private static bool Fits(ClaimProfile one, ClaimProfile other) =>
        ValueComparer.Compare(one.Claim, other.Claim) is ValueState.Fits
        || (one.Claim.Kind == Claims.ClaimKind.Quote && other.Claim.Kind == Claims.ClaimKind.Quote && QuoteJudge.Judge(one, other) is { Verdict: Verdict.Agreement });

    private static List<ClaimProfile> Fitting(List<List<ClaimProfile>> sides, ILookup<ClaimProfile, ClaimProfile> partners, HashSet<(ClaimProfile, ClaimProfile)> agreeing)
    {
        var members = sides.SelectMany(side => side).ToHashSet();
        var candidates = members.SelectMany(member => partners[member]).Where(claim => !members.Contains(claim)).Distinct();
        var found = candidates.Where(claim => sides.Count(side => side.Exists(member => agreeing.Contains((claim, member)))) > 1).ToList();
        found.Sort(ClaimGroups.Order);
        return found;
    }

    private static HashSet<(ClaimProfile, ClaimProfile)> Joined(IEnumerable<ClaimPair> pairs)
    {
        var joined = new HashSet<(ClaimProfile, ClaimProfile)>();
        foreach (var pair in pairs)
        {
            joined.Add((pair.First, pair.Second));
            joined.Add((pair.Second, pair.First));
        }

        return joined;
    }
}
