namespace ClaimCheck.Matching;

/// <summary>Tells whether two claims are one figure of a sentence that one article has from the other, or both from a third, edited.</summary>
internal static class NearCopy
{
    /// <summary>The sentences are copies, the figures stand for one another, and a word next to them is the same.</summary>
    public static bool Holds(ClaimProfile a, ClaimProfile b) =>
        a.FigureIndex >= 0 && b.FigureIndex >= 0 && a.Article != b.Article
        && a.Article.CopyOf(a.SentenceIndex, b.Article, b.SentenceIndex) is { } copy
        && copy.AreOne(a.FigureIndex, b.FigureIndex)
        && !SlotFields.AreReportedApart(a, b)
        && SlotFields.Restriction(a, b) == FieldState.Same
        && SlotFields.Part(a, b) != FieldState.Different
        && StandByOneWord(a, b);

    private static bool StandByOneWord(ClaimProfile a, ClaimProfile b)
    {
        if (a.Head is { } head && string.Equals(head, b.Head, StringComparison.Ordinal))
            return true;

        var (one, other) = (a.Article.CopyWordsOf(a.SentenceIndex), b.Article.CopyWordsOf(b.SentenceIndex));
        var (first, second) = (a.Claim.Mention!.Tokens, b.Claim.Mention!.Tokens);
        return AreSame(one.Behind(first.End), other.Behind(second.End)) || AreSame(one.Before(first.Start), other.Before(second.Start));
    }

    private static bool AreSame(CopyWord? one, CopyWord? other) =>
        one is { } first && other is { } second
        && (string.Equals(first.Key, second.Key, StringComparison.Ordinal) || string.Equals(first.Form, second.Form, StringComparison.Ordinal));
}
