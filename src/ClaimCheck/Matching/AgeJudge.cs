using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares ages of one person: by name, by the part in the event, or where each report tells of one person's age only.</summary>
internal static class AgeJudge
{
    private const int MostAges = 30;
    private const decimal NearYears = 5;
    private const int DigitsOfSlip = 2;

    /// <summary>The result for two ages that exclude each other; <see langword="null"/> where nothing says that they are of one person.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Kind != ClaimKind.Age || b.Claim.Kind != ClaimKind.Age || SameSentence.Holds(a, b) || ValueComparer.Compare(a.Claim, b.Claim) != ValueState.Apart)
            return null;
        if (!a.Person.CanBe(b.Person) || IsLookedBack(a) || IsLookedBack(b) || !a.Article.IsSurelyOneEventWith(b.Article))
            return null;
        if (!IsOnlyAge(a) || !IsOnlyAge(b))
            return null;
        if (a.Person.IsNamedLike(b.Person))
            return new Judgement(Verdict.Contradiction, SlipCode.Of(a.Claim, b.Claim), Confidence.Good, []);

        var isPart = a.Person.Part is not null && b.Person.Part is not null;
        return isPart || (AreNear(a, b) && (a.Person.IsKnown || b.Person.IsKnown) && IsAlone(a) && IsAlone(b))
            ? new Judgement(Verdict.Contradiction, SlipCode.Of(a.Claim, b.Claim), Confidence.Fair, [])
            : null;
    }

    /// <summary>34 and 39, 45 and 54: two people of one event are mostly further apart in age.</summary>
    private static bool AreNear(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Value is { } one && b.Claim.Value is { } other
        && (Math.Abs(one.Printed - other.Printed) <= NearYears || SlipCode.SharedDigits(a.Claim, b.Claim) >= DigitsOfSlip);

    /// <summary>"mit 18 Jahren wanderte er aus": the age at another time.</summary>
    private static bool IsLookedBack(ClaimProfile claim) => SlotFields.IsBackground(claim);

    /// <summary>Whether the article gives no other age of who can be the same person.</summary>
    private static bool IsOnlyAge(ClaimProfile claim) => IsOnly(claim, other => claim.Person.CanBe(other.Person));

    /// <summary>Whether the article gives no other age at all.</summary>
    private static bool IsAlone(ClaimProfile claim) => IsOnly(claim, _ => true);

    private static bool IsOnly(ClaimProfile claim, Func<ClaimProfile, bool> isRival)
    {
        var ages = claim.Article.Index.InBlock(claim.Block);
        if (ages.Count > MostAges)
            return false;

        foreach (var other in ages)
        {
            if (other != claim && other.Claim.Kind == ClaimKind.Age && ValueComparer.Compare(claim.Claim, other.Claim) == ValueState.Apart && isRival(other))
                return false;
        }

        return true;
    }
}
