using System.Collections.Immutable;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Parts conflicting claims into sides, and agreeing claims into groups.</summary>
internal static class SideBuilder
{
    /// <summary>Every conflicting pair stands in exactly one group, on different sides.</summary>
    public static IEnumerable<ConflictGroup> Conflicts(IReadOnlyList<ClaimPair> conflicts, IReadOnlyList<ClaimPair> aligned)
    {
        var agreeing = Neighbours(aligned.Where(pair => pair.Judgement.Verdict == Verdict.Agreement));
        var components = ClaimGroups.Connected(conflicts);
        var componentOf = components.SelectMany((component, i) => component.Select(claim => (claim, i))).ToDictionary(entry => entry.claim, entry => entry.i);
        var pairsOf = conflicts.ToLookup(pair => componentOf[pair.First]);
        for (var i = 0; i < components.Count; i++)
        {
            var open = pairsOf[i].ToList();
            while (open.Count > 0)
            {
                var sides = Sides(components[i], Neighbours(open));
                var sideOf = sides.SelectMany((side, number) => side.Select(claim => (claim, number))).ToDictionary(entry => entry.claim, entry => entry.number);
                var (covered, left) = Parted(open, sideOf);
                yield return new ConflictGroup(sides, Fitting(sides, agreeing), covered);
                open = left;
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
                var side = new ClaimSide();
                rest = [.. rest.Where(claim => !side.TryAdd(claim))];
                if (side.Claims.Count > 1)
                    yield return side.Claims;
            }
        }
    }

    /// <summary>
    /// Claims with the same opponents that fit each other make a side; sides are added as long as each conflicts
    /// with every one before it.
    /// </summary>
    private static List<List<ClaimProfile>> Sides(List<ClaimProfile> component, Dictionary<ClaimProfile, HashSet<ClaimProfile>> opponents)
    {
        var groups = new List<ClaimSide>();
        var byOpponents = new Dictionary<HashSet<ClaimProfile>, List<ClaimSide>>(HashSet<ClaimProfile>.CreateSetComparer());
        foreach (var claim in component)
        {
            if (!opponents.TryGetValue(claim, out var against))
                continue;
            if (!byOpponents.TryGetValue(against, out var alike))
                byOpponents.Add(against, alike = []);
            if (alike.Exists(group => group.TryAdd(claim)))
                continue;
            var started = new ClaimSide();
            started.TryAdd(claim);
            alike.Add(started);
            groups.Add(started);
        }

        // The claims of a group have the same opponents, so its first one speaks for all.
        var sides = new List<List<ClaimProfile>>();
        foreach (var group in groups)
        {
            var against = opponents[group.Claims[0]];
            if (sides.TrueForAll(side => side.TrueForAll(against.Contains)))
                sides.Add(group.Claims);
        }

        return sides.Count > 1 ? sides : FirstPair(component, opponents);
    }

    private static List<List<ClaimProfile>> FirstPair(List<ClaimProfile> component, Dictionary<ClaimProfile, HashSet<ClaimProfile>> opponents)
    {
        foreach (var one in component)
        {
            if (opponents.TryGetValue(one, out var against))
                return [[one], [component.First(against.Contains)]];
        }

        throw new InvalidOperationException("A component of conflicts holds at least one pair.");
    }

    /// <summary>The pairs across the sides, and all others.</summary>
    private static (List<ClaimPair> Covered, List<ClaimPair> Left) Parted(List<ClaimPair> open, Dictionary<ClaimProfile, int> sideOf)
    {
        var covered = new List<ClaimPair>();
        var left = new List<ClaimPair>();
        foreach (var pair in open)
        {
            var isAcross = sideOf.TryGetValue(pair.First, out var one) && sideOf.TryGetValue(pair.Second, out var other) && one != other;
            (isAcross ? covered : left).Add(pair);
        }

        return (covered, left);
    }

    private static List<ClaimProfile> Fitting(List<List<ClaimProfile>> sides, Dictionary<ClaimProfile, HashSet<ClaimProfile>> agreeing)
    {
        var members = sides.SelectMany(side => side).ToHashSet();
        var found = sides
            .SelectMany(side => side.Where(agreeing.ContainsKey).SelectMany(member => agreeing[member]).Where(claim => !members.Contains(claim)).Distinct())
            .GroupBy(claim => claim)
            .Where(fits => fits.Count() > 1)
            .Select(fits => fits.Key)
            .ToList();
        found.Sort(ClaimGroups.Order);
        return found;
    }

    private static Dictionary<ClaimProfile, HashSet<ClaimProfile>> Neighbours(IEnumerable<ClaimPair> pairs)
    {
        var neighbours = new Dictionary<ClaimProfile, HashSet<ClaimProfile>>();
        foreach (var pair in pairs)
        {
            Add(neighbours, pair.First, pair.Second);
            Add(neighbours, pair.Second, pair.First);
        }

        return neighbours;
    }

    private static void Add(Dictionary<ClaimProfile, HashSet<ClaimProfile>> neighbours, ClaimProfile claim, ClaimProfile other)
    {
        if (!neighbours.TryGetValue(claim, out var known))
            neighbours.Add(claim, known = []);
        known.Add(other);
    }
}
