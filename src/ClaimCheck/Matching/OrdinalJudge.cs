using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares places in an order: "der zweite Besuch seit 2019" with "die erste Visite seit 2019".</summary>
internal sealed class OrdinalJudge(WordClasses classes)
{
    private const string Woman = "woman";

    // A table of 100,000 places counts many things.
    private const int MostOrdinals = 100;

    /// <summary>The result for two ordinal claims; <see langword="null"/> where they order different things.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (SameSentence.IsExact(a, b) || (NearCopy.Holds(a, b) && CountFromOnePoint(a, b)))
            return Compared(a, b, SameSentence.ConfidenceOf(a, b));
        if (a.Claim.Timex?.From is not { } since || b.Claim.Timex?.From is not { } other)
            return Counted(a, b);
        if (!AreOneThing(a, b))
            return null;
        if (since.Year != other.Year)
            return Judgement.NotComparable("different-base");

        var fits = ValueComparer.Compare(a.Claim, b.Claim) == ValueState.Fits;
        return fits
            ? new Judgement(Verdict.Agreement, "agreement", Confidence.Good, [])
            : new Judgement(Verdict.Discrepancy, "base-open", Confidence.Fair, ["base-counts-assumed"]);
    }

    /// <summary>"der erste Sieg seit 2011" and "der dritte Sieg in Folge" are counted each its own way.</summary>
    private static bool CountFromOnePoint(ClaimProfile a, ClaimProfile b) =>
        a.Counting.IsInRow == b.Counting.IsInRow && string.Equals(a.Claim.Timex?.Value, b.Claim.Timex?.Value, StringComparison.Ordinal);

    /// <summary>"der dritte Pokalsieg" and "der vierte Pokaltriumph" of one subject, "das 17. Filmfest" and "die 18. Auflage": what is counted once.</summary>
    private Judgement? Counted(ClaimProfile a, ClaimProfile b)
    {
        // "die erste seit Jahren" and "die zweite seit 2019" count from two points.
        if (!string.Equals(a.Claim.Timex?.Value, b.Claim.Timex?.Value, StringComparison.Ordinal) || a.Claim.Value?.Printed == b.Claim.Value?.Printed || !a.Counting.IsOfEvent || !b.Counting.IsOfEvent)
            return null;
        if (a.Counting.IsInRow != b.Counting.IsInRow || a.Claim.Polarity != b.Claim.Polarity || !CountOneThing(a, b) || (a.IsSubjectNamed && b.IsSubjectNamed && a.Subject != b.Subject))
            return null;
        // "den fünften Test" and "einen siebten Versuch für wahrscheinlich": what is expected is still another one.
        if (AheadOf.IsPlan(a) != AheadOf.IsPlan(b))
            return Judgement.NotComparable("planned-against-actual");
        if (!a.Article.IsSurelyOneEventWith(b.Article) || SlotFields.Time(a, b) == FieldState.Different || !a.Restrictions.SetEquals(b.Restrictions))
            return null;

        return IsOnlyCount(a) && IsOnlyCount(b) ? Compared(a, b, Confidence.Fair) : Judgement.NotComparable("event-unsure");
    }

    /// <summary>Whether the article gives no other number of what is counted.</summary>
    private bool IsOnlyCount(ClaimProfile claim)
    {
        var others = claim.Article.Index.InBlock(claim.Block);
        if (others.Count > MostOrdinals)
            return false;

        foreach (var other in others)
        {
            if (other != claim && string.Equals(other.Claim.Relation, claim.Claim.Relation, StringComparison.Ordinal)
                && other.Claim.Value?.Printed != claim.Claim.Value?.Printed && CountOneThing(claim, other))
                return false;
        }

        return true;
    }

    /// <summary>By one noun, by nouns that count one thing, by one verb ("zum dritten Mal"), or one person among women.</summary>
    private bool CountOneThing(ClaimProfile a, ClaimProfile b)
    {
        if (a.HeadLemma is not { } one || b.HeadLemma is not { } other)
            return false;
        if (a.Counting.Class == Counting.Times || b.Counting.Class == Counting.Times)
            return (DeedOf(a) is { } deed && DeedOf(b) is { } second && classes.AreOneHappening(deed, second)) || IsNamedBy(a, b) || IsNamedBy(b, a);

        return classes.AreSynonyms(one, other) || (a.Counting.Class is { } name && string.Equals(name, b.Counting.Class, StringComparison.Ordinal))
            || (IsOfOnePerson(a, b) && (a.Counting.Class == Woman || b.Counting.Class == Woman));
    }

    /// <summary>"Zielonka ist die dritte Frau" and "… die erste Regisseurin": one named subject, and nouns for women.</summary>
    private static bool IsOfOnePerson(ClaimProfile a, ClaimProfile b) =>
        a.IsSubjectNamed && b.IsSubjectNamed && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal) && IsFeminine(a) && IsFeminine(b);

    private static bool IsFeminine(ClaimProfile claim)
    {
        var (analysis, sentence) = (claim.Article.Article.Analysis, claim.Sentence.Tokens);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (analysis.Text.Tokens[i].Span == claim.Claim.Counted!.Span)
                return analysis.Tokens[i].Features.HasFlag(Features.Feminine);
        }

        return false;
    }

    /// <summary>"zum vierten Mal steht der Pokal in der Vitrine" and "ihr dritter Pokalerfolg": the noun is made of what it is said of.</summary>
    private static bool IsNamedBy(ClaimProfile times, ClaimProfile noun) =>
        times.Counting.Class == Counting.Times && noun.Counting.Class is { } name && name != Counting.Times && noun.HeadLemma is { } head
        && times.Claim.Subject is { Canonical: var subject } && Compounds.German.Parts(head) is { Count: > 1 } parts && parts.Contains(subject, StringComparer.Ordinal);

    /// <summary>What is done for the third time: the verb of "zum dritten Mal", else the noun.</summary>
    private static string? DeedOf(ClaimProfile claim) => claim.Counting.Class == Counting.Times ? claim.TriggerLemma : claim.HeadLemma;

    private static Judgement Compared(ClaimProfile a, ClaimProfile b, Confidence confidence) =>
        ValueComparer.Compare(a.Claim, b.Claim) == ValueState.Fits
            ? new Judgement(Verdict.Agreement, "agreement", confidence, [])
            : new Judgement(Verdict.Contradiction, "value", confidence, []);

    /// <summary>The ordered things are of one class; where one sentence leaves the noun out, a shared name must stand by both.</summary>
    private bool AreOneThing(ClaimProfile a, ClaimProfile b)
    {
        if (a.HeadLemma is null || b.HeadLemma is null)
            return a.Names.Overlaps(b.Names) || a.HeadLemma is null && b.HeadLemma is null;

        return classes.AreRelatedEvents(a.HeadLemma, b.HeadLemma);
    }
}
