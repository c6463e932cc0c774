using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Reads the claim that a date, time of day or duration states.</summary>
internal sealed class TemporalClaimReader(ClaimWords words)
{
    // A budget is for a year, a plan for a month; a day or hour behind "für" is mostly the one of the event itself.
    private const int LengthOfMonth = 7;

    private readonly MeasureReader measures = new(words);
    private readonly LimitReader limits = new(words);
    private readonly LastingReader lasting = new(words);

    /// <summary>The claim of <paramref name="mention"/>, or <see langword="null"/> where it is too vague to state one.</summary>
    public Claim? From(ClaimContext context, TemporalMention mention)
    {
        if (mention.Type == MentionType.Set || (mention.Timex is { From: null, To: null } && mention.Length is null && !mention.Timex.IsOfMatch))
            return null;

        var site = context.SiteOf(mention);
        // "seit vier Jahren" is a point in time, like "seit 2019".
        if (mention.Type == MentionType.Duration && mention.Bound != TemporalBound.Since)
            return Duration(context, site, mention);

        if (IsOfPlan(site, mention) || context.IsTimeOfStart(mention) || IsSpanOfFigure(site, mention))
            return null;

        return context.Start(site, ClaimKind.Date, RelationOf(mention), mention.Span) with
        {
            Timex = mention.Timex,
            When = null,
        };
    }

    /// <summary>"der Haushalt für das kommende Jahr": the time that a plan is for, and not that of what the clause tells.</summary>
    private bool IsOfPlan(ClaimSite site, TemporalMention mention)
    {
        if (mention.Timex.Value.Length > LengthOfMonth)
            return false;

        var before = site.Anchor.Start - 1;
        while (before > site.Sentence.Tokens.Start && site.Text.Pos(before) is PartOfSpeech.Determiner or PartOfSpeech.Adjective)
            before--;
        return before > site.Sentence.Tokens.Start && words.PlanPrepositions.Contains(site.Text.Lemma(before)) && site.Text.IsNoun(before - 1);
    }

    /// <summary>
    /// "Seit dem 1. Juni fielen 31 Liter": beside what happened so often or so much, "seit" says over what time it was counted.
    /// "Seit Mai leitet sie die Werft" and "seit Mai kostet das Ticket 63 Euro" tell when something began.
    /// </summary>
    private static bool IsSpanOfFigure(ClaimSite site, TemporalMention mention) =>
        mention.Bound == TemporalBound.Since
        && site.Clause is { Tense: Tense.Preterite or Tense.Perfect, IsNegated: false } clause
        && (HasFigure(site.Text, clause.Subject) || HasFigure(site.Text, clause.DirectObject));

    private static bool HasFigure(ReadText text, int phrase)
    {
        if (phrase < 0)
            return false;

        var tokens = text.Analysis.Phrases[phrase].Tokens;
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (text.FigureAt(i) is NumericMention { Type: MentionType.Number or MentionType.Quantity or MentionType.Money })
                return true;
        }

        return false;
    }

    private static string RelationOf(TemporalMention mention) =>
        mention.Timex.IsOfMatch ? "match-minute" : mention.Type is MentionType.Time or MentionType.TimeRange ? "time-of-day" : "date";

    private Claim Duration(ClaimContext context, ClaimSite site, TemporalMention mention)
    {
        var (word, relation) = lasting.IsInterval(site) ? (-1, LastingReader.Interval) : measures.Of(site, Values.Dimension.Duration.Name);
        var noun = site.Next is >= 0 and var next && site.Text.Pos(next) == PartOfSpeech.Noun ? next : word;
        var claim = context.Start(site, ClaimKind.Duration, relation.Length > 0 ? relation : "duration", mention.Span) with
        {
            Measure = noun >= 0 && site.Text.IsNoun(noun) && char.IsUpper(site.Text.Lemma(noun), 0) ? context.Named(noun) : null,
            Timex = mention.Timex,
            Value = mention.Length,
        };
        return limits.Obliged(site, claim);
    }
}
