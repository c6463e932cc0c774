using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Tells whether two claims are one sentence with another figure at one place: the strongest evidence there is.</summary>
internal static class SameSentence
{
    // Words besides the figures: "Sie wurde 39 Jahre alt." is all that many short notes say.
    private const int WordsOfShortText = 4;

    // Of a table of 100,000 lines the first ones are looked through.
    private const int LongestRow = 200;

    /// <summary>The same sentence with another figure, word for word or edited.</summary>
    public static bool Holds(ClaimProfile a, ClaimProfile b) => IsExact(a, b) || NearCopy.Holds(a, b);

    /// <summary>How sure it is: an edited sentence proves less than one that agrees word for word.</summary>
    public static Confidence ConfidenceOf(ClaimProfile a, ClaimProfile b) => IsExact(a, b) ? Confidence.Strong : Confidence.Good;

    /// <summary>
    /// The same sentence, word for word, with another figure. Where more than one figure differs it is the same pattern used for two events:
    /// "Am Montag kamen 300 Gäste", "Am Dienstag kamen 400 Gäste".
    /// </summary>
    public static bool IsExact(ClaimProfile a, ClaimProfile b)
    {
        if (a.FigureIndex < 0 || a.FigureIndex != b.FigureIndex)
            return false;

        var one = a.Article.Sentences[a.SentenceIndex];
        var other = b.Article.Sentences[b.SentenceIndex];
        return (IsSame(one.Skeleton, other.Skeleton) || IsSame(one.Form, other.Form))
            && one.DifferingFigures(other) <= 1
            && !SlotFields.AreReportedApart(a, b)
            && (StandInOnePlace(a, b) || (one.Skeleton.Length > 0 && a.Article.SharesRareWordWith(b.Article)));
    }

    /// <summary>Whether an article says the same in such a sentence with the figure of <paramref name="other"/>: a row of results.</summary>
    public static bool IsInRow(ArticleProfile article, ClaimProfile other)
    {
        foreach (var known in article.Index.OfSkeleton(other.Skeleton).Take(LongestRow))
        {
            if (known.FigureIndex == other.FigureIndex && ValueComparer.AsPrinted(known.Claim, other.Claim) == ValueState.Fits)
                return true;
        }

        return false;
    }

    /// <summary>"Beide hätten # zurückgelegt.": what may be said of two events is one report where the sentences around it are the same, too.</summary>
    private static bool StandInOnePlace(ClaimProfile a, ClaimProfile b)
    {
        var before = Neighbours(a, b, -1);
        var after = Neighbours(a, b, 1);
        if (before == FieldState.Different || after == FieldState.Different)
            return false;

        return before == FieldState.Same || after == FieldState.Same
            || (before == FieldState.Unknown && after == FieldState.Unknown && a.Article.Sentences[a.SentenceIndex].Words >= WordsOfShortText);
    }

    /// <summary>Whether the sentences before or behind are the same, word for word; unknown where both texts end there.</summary>
    private static FieldState Neighbours(ClaimProfile a, ClaimProfile b, int step)
    {
        var one = Wording(a, step);
        var other = Wording(b, step);
        if (one is null || other is null)
            return one is null && other is null ? FieldState.Unknown : FieldState.Different;

        return IsSame(one, other) ? FieldState.Same : FieldState.Different;
    }

    private static string? Wording(ClaimProfile claim, int step)
    {
        var sentences = claim.Article.Sentences;
        var index = claim.SentenceIndex + step;
        return index >= 0 && index < sentences.Length ? sentences[index].Wording : null;
    }

    private static bool IsSame(string one, string other) => one.Length > 0 && string.Equals(one, other, StringComparison.Ordinal);
}
