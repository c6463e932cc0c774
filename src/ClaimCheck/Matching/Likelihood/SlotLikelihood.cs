using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>
/// Weighs all that is known of two figures: it aligns two that no single rule joins where they are likely of one slot and no
/// other figure of either article is likelier, and doubts two that a rule joins where all else speaks against it.
/// </summary>
internal sealed class SlotLikelihood(MatchingWords words, ClaimWords claimWords, WordClasses classes, SlotTrees trees)
{
    /// <summary>The witness of an alignment that rests on the sum of small evidence.</summary>
    public const string Witness = "likely-slot";

    // Logarithm of the odds in thousandths; how many pairs above are right stands in benchmarks/RESULTS.md.
    private const int Likely = 1000;
    private const int VeryLikely = 2000;
    private const int Unlikely = -1300;

    // An article with more figures of one kind is a table.
    private const int MostFigures = 60;
    private const int DaysAYear = 365;

    private readonly SlotFeatures features = new(words, claimWords, classes);
    private readonly Obstacles obstacles = new(words, claimWords, classes);
    private readonly SlotFields fields = new(claimWords, classes);
    private readonly DateEvidence dates = new(words, classes);

    /// <summary>The alignment; <see langword="null"/> where it is not likely enough.</summary>
    public Alignment? Align(ClaimProfile a, ClaimProfile b)
    {
        if (!AreReports(a, b) || !IsCandidate(a, b) || ScoreOf(a, b) is not (>= Likely and var score))
            return null;

        // A desk that looks at two places has been sent there in vain.
        return obstacles.Of(a, b) != Obstacle.Place && IsBest(score, a, b) && IsBest(score, b, a)
            ? new Alignment(null, score >= VeryLikely ? Confidence.Fair : Confidence.Weak, [], [Witness])
            : null;
    }

    /// <summary>Whether all that is known of two figures speaks against the rule that joins them.</summary>
    public bool IsUnlikely(ClaimProfile a, ClaimProfile b) => AreReports(a, b) && IsCandidate(a, b) && ScoreOf(a, b) < Unlikely;

    /// <summary>Whether two claims are figures or times of one kind that differ, and neither their things nor the turns of the event are surely two.</summary>
    public bool IsCandidate(ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = InOrder(a, b);
        return SlotUnifier.AreAlike(one.Claim, other.Claim) && AreFew(one) && AreFew(other)
            && (one.Claim.Kind == ClaimKind.Date ? AreTimesApart(one, other) && !dates.AreApart(one, other) : AreFiguresApart(one.Claim, other.Claim) && AreOfNow(one, other) && !AreOtherThings(one, other));
    }

    private static bool AreOfNow(ClaimProfile a, ClaimProfile b) => !SlotFields.AreOfOtherHistory(a, b) && !SlotFields.IsHistoryAgainstNow(a, b);

    /// <summary>Three tractors and two silos that burnt: things are the same only where their nouns can be, at least by their field of meaning.</summary>
    private bool AreOtherThings(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind == ClaimKind.Count && fields.Head(a, b) == FieldState.Different && classes.SharedField(a.HeadLemma!, b.HeadLemma!) == 0;

    // Asked for the rivals of either claim, the answer is the one that the pair itself gets.
    private static (ClaimProfile One, ClaimProfile Other) InOrder(ClaimProfile a, ClaimProfile b) =>
        string.CompareOrdinal(a.Article.Id, b.Article.Id) <= 0 ? (a, b) : (b, a);

    // A note of a sentence or two holds too little to weigh.
    private static bool AreReports(ClaimProfile a, ClaimProfile b) =>
        a.Article != b.Article && !a.Article.IsNote && !b.Article.IsNote && EventGate.IsOneEvent(a.Article, b.Article);

    private static bool AreFew(ClaimProfile claim) => claim.Article.Index.InBlock(claim.Block).Count <= MostFigures;

    private static bool AreTimesApart(ClaimProfile a, ClaimProfile b) =>
        a.Claim is { Mention: not null, Timex: { } one } && b.Claim is { Mention: not null, Timex: { } other }
        && IsLongAgo(a) == IsLongAgo(b) && !IsGiven(a, b.Article) && !IsGiven(b, a.Article)
        && one.IsClock == other.IsClock && TimePoints.Compare(one, other) == ValueState.Apart;

    /// <summary>When the old bath was opened is no date of the new one.</summary>
    private static bool IsLongAgo(ClaimProfile date) =>
        date.Article.Published is { } published && date.Claim.Timex!.To is { } to && Period.Between(to.Date, published.Date, PeriodUnits.Days).Days > DaysAYear;

    /// <summary>An article that gives both times tells of two things.</summary>
    private static bool IsGiven(ClaimProfile date, ArticleProfile article) =>
        article.Index.InBlock(date.Block).Any(known => string.Equals(known.Claim.Timex?.Value, date.Claim.Timex!.Value, StringComparison.Ordinal));

    private static bool AreFiguresApart(Claim a, Claim b) =>
        a.Value is not null && b.Value is not null && a.Kind is not (ClaimKind.Ordinal or ClaimKind.Score)
        && a.Kind == ClaimKind.Change == (b.Kind == ClaimKind.Change)
        && ValueComparer.Compare(a, b) == ValueState.Apart;

    private int ScoreOf(ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = InOrder(a, b);
        return one.Article.ScoreOf(one, other, () => trees.ScoreOf(features.Of(one, other)));
    }

    private bool IsBest(int score, ClaimProfile a, ClaimProfile b)
    {
        foreach (var other in b.Article.Index.InBlock(b.Block))
        {
            if (other != b && IsCandidate(a, other) && ScoreOf(a, other) > score)
                return false;
        }

        return true;
    }
}
