using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares places of one thing in a ranking, and levels of one scale: "auf Rang elf" and "auf Platz vier", "Stufe drei" and "Stufe vier".</summary>
internal sealed class RankJudge(ClaimWords claimWords, WordClasses classes)
{
    private const string Level = "level";
    private const int MostRanks = 100;

    /// <summary>The result for two ranks; <see langword="null"/> where they are ranks of two things.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (SameSentence.Holds(a, b))
            return Compared(a, b, SameSentence.ConfidenceOf(a, b));
        if (!AreOfOneThing(a, b) || a.IsOrigin != b.IsOrigin || a.Claim.Polarity != b.Claim.Polarity || a.Claim.Modality != b.Claim.Modality)
            return null;
        // "am Vortag noch Stufe zwei": a rank that is told for another time is another one.
        if (a.Claim.When is null != b.Claim.When is null || SlotFields.Time(a, b) == FieldState.Different || SlotFields.Place(a, b) == FieldState.Different || !a.Article.IsSurelyOneEventWith(b.Article))
            return null;

        return IsOnlyRank(a) && IsOnlyRank(b) ? Compared(a, b, Confidence.Fair) : Judgement.NotComparable("event-unsure");
    }

    private static Judgement Compared(ClaimProfile a, ClaimProfile b, Confidence confidence) =>
        a.Claim.Value?.Printed == b.Claim.Value?.Printed
            ? new Judgement(Verdict.Agreement, "agreement", confidence, [])
            : new Judgement(Verdict.Contradiction, "value", confidence, []);

    /// <summary>Whether the article gives the thing no other rank at the time.</summary>
    private bool IsOnlyRank(ClaimProfile claim)
    {
        var others = claim.Article.Index.InBlock(claim.Block);
        if (others.Count > MostRanks)
            return false;

        foreach (var other in others)
        {
            if (other != claim && string.Equals(other.Claim.Relation, claim.Claim.Relation, StringComparison.Ordinal)
                && other.Claim.Value?.Printed != claim.Claim.Value?.Printed && SlotFields.Time(claim, other) != FieldState.Different && AreOfOneThing(claim, other))
                return false;
        }

        return true;
    }

    /// <summary>A scale has one level at a time; a place in a ranking is that of its subject.</summary>
    private bool AreOfOneThing(ClaimProfile a, ClaimProfile b)
    {
        if (a.HeadLemma is not { } one || b.HeadLemma is not { } other || !claimWords.RankNouns.TryGet(one, out var ranking) || !claimWords.RankNouns.TryGet(other, out var second) || ranking != second)
            return false;
        if (ranking == Level)
            return classes.AreCompatible(one, other);

        return a.Subject is { } subject && b.Subject is { } subjectToo && !a.IsSubjectPronoun && !b.IsSubjectPronoun
            && (string.Equals(subject, subjectToo, StringComparison.Ordinal) || (!a.IsSubjectNamed && !b.IsSubjectNamed && classes.AreSynonyms(subject, subjectToo)));
    }
}
