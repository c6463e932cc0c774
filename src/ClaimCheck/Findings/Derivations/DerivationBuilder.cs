using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings.Derivations;

/// <summary>Goes the way of a comparison again for the claims of one finding, and writes down each step.</summary>
internal sealed class DerivationBuilder
{
    private readonly PairJudge judge;
    private readonly SlotUnifier slots;
    private readonly SlotFieldReader fields;
    private readonly OriginReader origins;
    private readonly ValueWriter values;
    private readonly RefutationReader refutations;
    private readonly Dictionary<string, ClaimProfile> claims;

    public DerivationBuilder(Language language, PairJudge judge, WordClasses classes, ImmutableArray<ArticleProfile> profiles, Messages messages)
    {
        this.judge = judge;
        values = ValueWriter.For(messages);
        refutations = new RefutationReader(messages);
        slots = new SlotUnifier(language.Matching, language.Claims, classes);
        fields = new SlotFieldReader(language.Claims, classes);
        origins = new OriginReader(new SourceCounter(profiles, language));
        claims = profiles.SelectMany(profile => profile.Claims).ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal);
    }

    /// <summary>The derivation of <paramref name="finding"/>.</summary>
    /// <exception cref="ArgumentException">The articles hold not all of its claims.</exception>
    public FindingDerivation Of(Finding finding)
    {
        var sides = finding.Sides.Select(side => side.Claims.Select(ProfileOf).ToList()).ToList();
        var pairs = Pairs(sides)
            .Select(pair => (pair.First, pair.Second, Judgement: judge.Judge(pair.First, pair.Second)))
            .Where(pair => pair.Judgement is { Verdict: not Verdict.NotComparable })
            .Take(FindingDerivation.MostPairs)
            .OrderByDescending(pair => pair.Judgement!.Confidence)
            .ToList();
        var events = pairs.Where(pair => pair.First.Article != pair.Second.Article).Select(pair => (pair.First.Article, pair.Second.Article)).Distinct();
        return new FindingDerivation(
            finding,
            [.. pairs.Select(pair => Pair(pair.First, pair.Second, pair.Judgement!))],
            [.. events.Select(pair => EventReader.Of(pair.Item1, pair.Item2))],
            [.. finding.Sides.Zip(sides, (side, members) => origins.Of(side.Value, members))]);
    }

    private ClaimProfile ProfileOf(string id) => claims.TryGetValue(id, out var claim)
        ? claim
        : throw new ArgumentException($"The articles hold no claim '{id}'; give the same articles that were compared.", nameof(id));

    /// <summary>The pairs across the sides, or within the one side of a corroboration, as the comparison proposes them.</summary>
    private static IEnumerable<(ClaimProfile First, ClaimProfile Second)> Pairs(List<List<ClaimProfile>> sides)
    {
        var all = sides.SelectMany((side, number) => side.Select(claim => (Claim: claim, Side: number))).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
            {
                if (sides.Count == 1 || all[i].Side != all[j].Side)
                    yield return InOrder(all[i].Claim, all[j].Claim);
            }
        }
    }

    // Inside one article the headline is held against the text.
    private static (ClaimProfile First, ClaimProfile Second) InOrder(ClaimProfile one, ClaimProfile other)
    {
        if (one.Article == other.Article && one.IsDisplay != other.IsDisplay)
            return one.IsDisplay ? (one, other) : (other, one);

        return ClaimGroups.Order(one, other) <= 0 ? (one, other) : (other, one);
    }

    private PairDerivation Pair(ClaimProfile a, ClaimProfile b, Judgement judgement) => new()
    {
        First = a.Claim.Id,
        Second = b.Claim.Id,
        Code = judgement.Code,
        Confidence = judgement.Confidence,
        Fields = fields.Of(a, b),
        Witnesses = IsAlignedByFields(a.Claim) && judge.Align(a, b) is { IsAligned: true } alignment ? alignment.Witnesses : [],
        Assumed = judgement.Assumed,
        Values = ValueComparer.Compare(a.Claim, b.Claim),
        FirstValue = Compared(a),
        SecondValue = Compared(b),
        Refutations = judgement.Verdict is Verdict.Contradiction or Verdict.Discrepancy ? refutations.Of(a, b) : [],
    };

    private static bool IsAlignedByFields(Claim claim) =>
        claim.Kind is not (ClaimKind.Quote or ClaimKind.Statement or ClaimKind.Location or ClaimKind.Ordinal or ClaimKind.Date);

    private ComparedValue? Compared(ClaimProfile claim)
    {
        if (claim.Claim.Value is { } value)
        {
            var isConverted = value.TryToSi(out var si);
            return new ComparedValue
            {
                Printed = values.Of(claim),
                Tolerance = value.Tolerance,
                Low = si.Low,
                High = si.High,
                Unit = isConverted ? value.Unit?.SiCode : value.Unit?.Code,
            };
        }

        return claim.Claim.Timex is { } time ? new ComparedValue { Printed = values.Of(claim), From = time.From, To = time.To } : null;
    }
}
