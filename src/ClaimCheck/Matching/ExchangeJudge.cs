using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Finds a name put in the place of another, or a "nicht" that was lost, in a sentence that two articles hold.</summary>
internal sealed class ExchangeJudge(Places places, WordClasses classes)
{
    /// <summary>The code of a name put in the place of another.</summary>
    public const string Name = "name-exchanged";

    /// <summary>The code of a sentence that is denied in one article only.</summary>
    public const string Denial = "denial-exchanged";

    // Words of a sentence that two articles hold: a name and a noun that few texts hold.
    private const int Telling = 10;

    private static readonly ClaimKind[] Kinds = Enum.GetValues<ClaimKind>().OrderBy(kind => kind != ClaimKind.Statement).ToArray();

    /// <summary>The contradiction, told once for two sentences: by their first statements, else by their first claims of one kind.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Article == b.Article || a.Claim.Kind != b.Claim.Kind || a.Article.Copies.Of(a.SentenceIndex, b.Article, b.SentenceIndex) is not { } copy)
            return null;
        if (!(copy.IsDenied || copy.Exchange is { } names && AreOthers(names.One, names.Other)) || !(copy.Weight >= Telling || a.Article.IsSurelyOneEventWith(b.Article)) || !AreFirst(a, b))
            return null;

        return new Judgement(Verdict.Contradiction, copy.IsDenied ? Denial : Name, Confidence.Fair, []);
    }

    /// <summary>Two places are others where neither holds the other.</summary>
    private bool AreOthers(EntityMention one, EntityMention other) =>
        !classes.AreCompatible(one.Canonical, other.Canonical)
        && !places.Within(one.Canonical).Contains(other.Canonical) && !places.Within(other.Canonical).Contains(one.Canonical);

    /// <summary>Regions are compared by what they are to each other on the map.</summary>
    private static bool IsPlaced(ClaimProfile claim) => claim.Claim.Relation == RegionClaimReader.Relation;

    private static bool AreFirst(ClaimProfile a, ClaimProfile b)
    {
        var (ours, theirs) = (a.Article.Index.InSentence(a.SentenceIndex), b.Article.Index.InSentence(b.SentenceIndex));
        if (ours.Any(IsPlaced) && theirs.Any(IsPlaced))
            return false;

        foreach (var kind in Kinds)
        {
            if (ours.FirstOrDefault(claim => claim.Claim.Kind == kind) is { } first && theirs.FirstOrDefault(claim => claim.Claim.Kind == kind) is { } second)
                return first == a && second == b;
        }

        return false;
    }
}
