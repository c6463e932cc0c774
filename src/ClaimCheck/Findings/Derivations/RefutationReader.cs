using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching;
using ClaimCheck.Values;

namespace ClaimCheck.Findings.Derivations;

/// <summary>Lists what could have explained a conflict, with what kept each explanation from applying.</summary>
internal sealed class RefutationReader(Messages messages)
{
    // Enough to see why; a table would fill the page.
    private const int MostValues = 5;

    private readonly ValueWriter values = ValueWriter.For(messages);
    private readonly ValueText text = new(messages);

    /// <summary>The explanations that were looked for, in the order of the comparison.</summary>
    public ImmutableArray<TriedRefutation> Of(ClaimProfile a, ClaimProfile b)
    {
        var tried = ImmutableArray.CreateBuilder<TriedRefutation>();
        if (a.Claim.Value is { } one && b.Claim.Value is { } other)
        {
            tried.Add(Tried("planned-against-actual", a, b, claim => SlotFieldReader.Code(claim.Claim.Modality)));
            tried.Add(Tried("limit-against-value", a, b, claim => SlotFieldReader.Code(claim.Claim.Bound)));
            tried.Add(Tried("part-against-whole", a, b, SlotFieldReader.Part));
            tried.Add(Tried("different-basis", a, b, claim => claim.Claim.Basis));
            tried.Add(Tried("sum-of-parts", a, b, Siblings));
            tried.Add(Rounding(one, other));
        }

        tried.Add(Tried("update", a, b, Published));
        tried.Add(new TriedRefutation("both-figures-known", Known(a.Article, b), Known(b.Article, a)));
        return tried.ToImmutable();
    }

    private static TriedRefutation Tried(string code, ClaimProfile a, ClaimProfile b, Func<ClaimProfile, string?> value) => new(code, value(a), value(b));

    /// <summary>When the article of a claim appeared, by its own clock; <see langword="null"/> where the day is unknown.</summary>
    private string? Published(ClaimProfile claim) => claim.Article.Article.Document.Published switch
    {
        { Date: not null, Time: not null } published => text.Moment(published.Earliest),
        { Date: { } day } => text.Day(day),
        _ => null,
    };

    /// <summary>The gap between the intervals, and both tolerances together.</summary>
    private TriedRefutation Rounding(NumericValue one, NumericValue other)
    {
        if (!one.TryToSi(out var first) || !other.TryToSi(out var second))
            return new TriedRefutation("rounding", null, null);

        return new TriedRefutation("rounding", values.Amount(first.GapTo(second), one.Unit?.SiCode), values.Amount(HalfWidth(first) + HalfWidth(second), one.Unit?.SiCode));
    }

    private static decimal HalfWidth(Interval interval) => interval is { Low: { } low, High: { } high } ? (high - low) / 2 : 0;

    /// <summary>The other values of its kind in the sentence of a claim.</summary>
    private string? Siblings(ClaimProfile claim) => Joined(
        claim.Article.Index.InSentence(claim.SentenceIndex).Where(sibling => sibling != claim && SlotUnifier.AreAlike(sibling.Claim, claim.Claim)));

    /// <summary>The values that an article itself gives for the thing of <paramref name="other"/>.</summary>
    private string? Known(ArticleProfile article, ClaimProfile other) => Joined(
        article.Distinct.Where(known => SlotUnifier.AreAlike(known.Claim, other.Claim) && Refutation.IsOfOneThing(known, other)));

    private string? Joined(IEnumerable<ClaimProfile> claims) =>
        string.Join(" | ", claims.Select(values.Of).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Take(MostValues)) is { Length: > 0 } text ? text : null;
}
