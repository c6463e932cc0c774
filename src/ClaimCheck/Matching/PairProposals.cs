namespace ClaimCheck.Matching;

/// <summary>The pairs of claims that are worth judging.</summary>
/// <remarks>
/// All pairs of claims of one kind where articles are of the size that articles have. Of a table of 100,000 figures the
/// square of the claims would be proposed; there the limits below keep the number of pairs in proportion to the claims.
/// </remarks>
internal static class PairProposals
{
    private const int ClaimsOfOneKind = 500;
    private const int ClaimsOfOneSentence = 50;
    private const int DisplayedOfOneKind = 30;
    private const int Neighbours = 20;

    /// <summary>Pairs across two articles of one event.</summary>
    public static IEnumerable<(ClaimProfile First, ClaimProfile Second)> Across(ArticleProfile one, ArticleProfile other)
    {
        var ranks = new Dictionary<(Claims.ClaimKind, string), int>();
        foreach (var first in one.Distinct)
        {
            var others = other.Index.InBlock(first.Block);
            var isLarge = others.Count > ClaimsOfOneKind || one.Index.InBlock(first.Block).Count > ClaimsOfOneKind;
            var rank = isLarge ? ranks[first.Block] = ranks.GetValueOrDefault(first.Block) + 1 : 0;
            if (rank > ClaimsOfOneKind)
            {
                foreach (var second in SameSentence(first, other))
                    yield return (first, second);
                continue;
            }

            for (var i = 0; i < Math.Min(others.Count, ClaimsOfOneKind); i++)
                yield return (first, others[i]);
        }
    }

    /// <summary>Pairs of claims that stand at one place of a sentence both articles hold.</summary>
    public static IEnumerable<(ClaimProfile First, ClaimProfile Second)> InSentence(ArticleProfile one, ArticleProfile other, string skeleton)
    {
        foreach (var first in one.Index.OfSkeleton(skeleton).Take(ClaimsOfOneSentence * ClaimsOfOneSentence))
        {
            foreach (var second in SameSentence(first, other))
                yield return (first, second);
        }
    }

    /// <summary>Pairs of claims whose figures stand for one another in a sentence that one article has edited.</summary>
    public static IEnumerable<(ClaimProfile First, ClaimProfile Second)> InCopy(ArticleProfile one, int sentence, ArticleProfile other, int second)
    {
        if (one.Copies.Of(sentence, other, second) is not { } copy)
            yield break;

        foreach (var first in one.Index.InSentence(sentence).Take(ClaimsOfOneSentence))
        {
            foreach (var counterpart in other.Index.InSentence(second).Take(ClaimsOfOneSentence))
            {
                if (copy.AreOne(first.FigureIndex, counterpart.FigureIndex) || copy.IsDenied || copy.Exchange is not null)
                    yield return (first, counterpart);
            }
        }
    }

    /// <summary>Pairs of claims that stand at one place of two articles of one text.</summary>
    public static IEnumerable<(ClaimProfile First, ClaimProfile Second)> InText(ArticleProfile one, ArticleProfile other)
    {
        foreach (var first in one.Distinct)
        {
            foreach (var second in other.Index.InSentence(first.SentenceIndex).Take(ClaimsOfOneSentence))
            {
                if (second.FigureIndex == first.FigureIndex && second.Block == first.Block)
                    yield return (first, second);
            }
        }
    }

    /// <summary>Pairs of a claim in a title, subheading or caption and one in the text of the same article.</summary>
    public static IEnumerable<(ClaimProfile First, ClaimProfile Second)> Within(ArticleProfile article)
    {
        var claims = article.Distinct;
        var displayed = new Dictionary<(Claims.ClaimKind, string), int>();
        for (var i = 0; i < claims.Length; i++)
        {
            var display = claims[i];
            if (!display.IsDisplay)
                continue;
            var before = displayed.GetValueOrDefault(display.Block);
            displayed[display.Block] = before + 1;
            var isWhole = before < DisplayedOfOneKind;
            var (start, end) = isWhole ? (0, claims.Length) : (Math.Max(0, i - Neighbours), Math.Min(claims.Length, i + Neighbours));
            for (var j = start; j < end; j++)
            {
                if (!claims[j].IsDisplay && claims[j].Block == display.Block)
                    yield return (display, claims[j]);
            }
        }
    }

    private static IEnumerable<ClaimProfile> SameSentence(ClaimProfile first, ArticleProfile other) =>
        first.Skeleton.Length == 0
            ? []
            : other.Index.OfSkeleton(first.Skeleton).Where(second => second.FigureIndex == first.FigureIndex).Take(ClaimsOfOneSentence);
}
