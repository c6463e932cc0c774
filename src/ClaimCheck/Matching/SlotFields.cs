using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>Compares the fields of two slots one by one.</summary>
internal sealed class SlotFields(ClaimWords claimWords, WordClasses classes)
{
    // A figure told for a time this much earlier than the article is background, not news.
    private const int NewsDays = 45;
    private const int FreshDays = 3;

    // The turnout of one ballot and that of the next are two shares; a share is no figure that is told for weeks.
    private const int ShareDays = 7;
    private const int OtherPeriod = 3;
    private const int MonthDays = 25;
    private const int YearsOfHistory = 3;
    private const int QuarterDays = 100;

    // Of a table of 100,000 figures the first ones are looked through.
    private const int MostClaims = 500;

    // From a working week on a time is a period that figures are summed over.
    private const int PeriodDays = 5;

    /// <summary>What is measured.</summary>
    public FieldState Relation(ClaimProfile a, ClaimProfile b)
    {
        if (string.Equals(a.Claim.Relation, b.Claim.Relation, StringComparison.Ordinal))
            return FieldState.Same;

        return IsGeneric(a.Claim) || IsGeneric(b.Claim) || AreRelated(a.Claim.Relation, b.Claim.Relation) ? FieldState.Unknown : FieldState.Different;
    }

    /// <summary>"ein Fonds von 3,5 Milliarden" and "3,5 Milliarden an Hilfen": two names of what may be one measure.</summary>
    public bool AreRelated(string one, string other) =>
        claimWords.RelatedRelations.TryGetValue(one, out var first) && claimWords.RelatedRelations.TryGetValue(other, out var second)
        && first.AsSpan().ContainsAny(second);

    /// <summary>The noun that is counted or measured.</summary>
    public FieldState Head(ClaimProfile a, ClaimProfile b)
    {
        if (a.Head is null || b.Head is null)
            return FieldState.Unknown;
        if (string.Equals(a.Head, b.Head, StringComparison.Ordinal))
            return FieldState.Same;
        if (IsPerson(a) || IsPerson(b))
            return !IsPerson(a) || !IsPerson(b) ? FieldState.Unknown : classes.AreOtherPeople(a.HeadLemma!, b.HeadLemma!) ? FieldState.Different : FieldState.Same;

        if (a.Claim.Kind == ClaimKind.Count && (classes.AreSynonyms(a.HeadLemma!, b.HeadLemma!) || (IsLessThanDouble(a, b) && classes.AreOneThing(a.HeadLemma!, b.HeadLemma!))))
            return FieldState.Same;

        return classes.AreCompatible(a.HeadLemma!, b.HeadLemma!) ? FieldState.Compatible : FieldState.Different;
    }

    /// <summary>"172 Abflüge" and "344 Flüge": where nouns only can be of one thing, figures far apart speak against it.</summary>
    private static bool IsLessThanDouble(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Value is { Printed: > 0 and var one } && b.Claim.Value is { Printed: > 0 and var other } && Math.Max(one, other) / 2 < Math.Min(one, other);

    /// <summary>Whether the head is a noun for people of any kind, which tells nothing apart.</summary>
    public bool IsPerson(ClaimProfile claim) => claim.HeadLemma is { } lemma && claimWords.PersonNouns.Contains(lemma);

    /// <summary>The role of those counted; the victims of an accident are its dead as long as nothing else is said.</summary>
    public static FieldState Role(ClaimProfile a, ClaimProfile b) =>
        a.RoleGroup is { } group && string.Equals(group, b.RoleGroup, StringComparison.Ordinal) && !string.Equals(a.Claim.Role, b.Claim.Role, StringComparison.Ordinal)
            ? FieldState.Unknown
            : Known(Told(a.Claim.Role), Told(b.Claim.Role));

    private static string? Told(string? role) => role == "victim" ? "dead" : role;

    /// <summary>What a figure is based on.</summary>
    public static FieldState Basis(ClaimProfile a, ClaimProfile b) => Known(a.Claim.Basis, b.Claim.Basis);

    /// <summary>Words that narrow what is counted: a figure for some is none for all.</summary>
    public static FieldState Restriction(ClaimProfile a, ClaimProfile b) =>
        a.Restrictions.SetEquals(b.Restrictions) ? FieldState.Same : FieldState.Different;

    /// <summary>Each, total, part or average.</summary>
    public static FieldState Part(ClaimProfile a, ClaimProfile b)
    {
        var one = a.Claim.Scope?.Part ?? ScopePart.Unknown;
        var other = b.Claim.Scope?.Part ?? ScopePart.Unknown;
        if (one == other)
            return FieldState.Same;

        // "Landesweit sind 830 Stellen frei": where a report is about the whole land, it need not say so.
        if ((a.Claim.Kind == ClaimKind.Count || (string.Equals(a.Claim.Relation, b.Claim.Relation, StringComparison.Ordinal) && !IsPeriodAgainstMoment(a, b))) && string.Equals(a.Head, b.Head, StringComparison.Ordinal) && IsWhole(one, other) && a.Claim.Place is null && b.Claim.Place is null && IsLessThanDouble(a, b))
            return FieldState.Compatible;

        // "Beide … 650 Kilometer": an unmarked plural distance is each; an unmarked count is the total.
        return IsMarked(one, a.Claim) || IsMarked(other, b.Claim) || IsAverageAlone(one, other, a, b) ? FieldState.Different : FieldState.Compatible;
    }

    /// <summary>The place a figure holds for.</summary>
    public static FieldState Place(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Place is not { } one || b.Claim.Place is not { } other)
            return a.Claim.Place is null && b.Claim.Place is null ? FieldState.Compatible : FieldState.Unknown;
        if (string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal))
            return FieldState.Same;

        return one.Within.Contains(other.Canonical) || other.Within.Contains(one.Canonical) ? FieldState.Compatible : FieldState.Different;
    }

    /// <summary>What a distance is measured from, or the whole that a share is of.</summary>
    public FieldState References(ClaimProfile a, ClaimProfile b)
    {
        var state = FieldState.Unknown;
        foreach (var one in a.Claim.References)
        {
            foreach (var other in b.Claim.References)
            {
                if (one.Role != other.Role)
                    continue;
                if (string.Equals(classes.ClassOf(one.Canonical), classes.ClassOf(other.Canonical), StringComparison.Ordinal))
                    state = state == FieldState.Different ? state : FieldState.Same;
                else if (!classes.AreCompatible(one.Canonical, other.Canonical))
                    state = FieldState.Different;
            }
        }

        return state;
    }

    /// <summary>When the figures hold; a figure of another year is another figure.</summary>
    public static FieldState Time(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.When is { From: not null } && b.Claim.When is { From: not null })
            return AreTimesApart(a, b) ? FieldState.Different : FieldState.Same;
        if (AreReportedApart(a, b))
            return FieldState.Different;
        if (IsBackground(a) || IsBackground(b))
            return AreOfOnePeriod(a, b) ? FieldState.Unknown : FieldState.Different;

        return IsNewsTime(a, b) && IsNewsTime(b, a) ? FieldState.Compatible : FieldState.Different;
    }

    /// <summary>A figure without a time of its own is told for the days of its article.</summary>
    private static bool IsNewsTime(ClaimProfile timed, ClaimProfile other)
    {
        if (timed.Claim.When is not { From: { } from } when || other.Article.Article.Document.Published is not { Date: { } day })
            return true;

        return from.Date <= day && (when.To is not { } to || to.Date >= day.PlusDays(-FreshDays));
    }

    /// <summary>"in diesem Jahr 1.120 Hektar" and "am Montag 430 Hektar": a sum over a period is no figure of a day in it.</summary>
    public static bool IsPeriodAgainstMoment(ClaimProfile a, ClaimProfile b) => IsPeriod(a) != IsPeriod(b);

    /// <summary>Whether the figure holds for a stretch of days, such as a quarter.</summary>
    public static bool IsPeriod(ClaimProfile claim) =>
        claim.Claim.When is { From: { } from, To: { } to } && Period.Between(from.Date, to.Date, PeriodUnits.Days).Days >= PeriodDays;

    /// <summary>
    /// Whether one figure is told for a past period that the article of the other names, too, while the other gives none:
    /// a report on 2024 says so once.
    /// </summary>
    public static bool AreOfOnePeriod(ClaimProfile a, ClaimProfile b) => IsOfPeriod(a, b) || IsOfPeriod(b, a);

    // The dead of a week are not those of a season, though both reports name the week.
    private static bool IsOfPeriod(ClaimProfile timed, ClaimProfile other) =>
        other.Claim.When is null && !IsOfHistory(timed) && !FigureEvidence.AreFarApart(timed.Claim, other.Claim) && ((IsPeriod(timed) && Days(timed) >= MonthDays) || IsBackground(timed)) && other.Article.Mentions.NamesTime(timed.Claim.When!.Value);

    /// <summary>The dead of 1967 and those of 2019: each figure is of an event of its own.</summary>
    public static bool AreOfOtherHistory(ClaimProfile a, ClaimProfile b) => (IsOfHistory(a) || IsOfHistory(b)) && AreTimesApart(a, b);

    /// <summary>"2013 stand der Fluss bei acht Metern": one figure is told of long ago, the other of now.</summary>
    public static bool IsHistoryAgainstNow(ClaimProfile a, ClaimProfile b) => IsOfHistory(a) != IsOfHistory(b);

    /// <summary>"1967 kostete ein Beben zwölf Menschen das Leben": no report gives its own figures for so long ago without saying so.</summary>
    private static bool IsOfHistory(ClaimProfile claim) =>
        claim.Claim.When is { To: { } to } && claim.Article.Article.Document.Published is { } published && published.Earliest.Year - to.Year >= YearsOfHistory;

    /// <summary>Whether the articles appeared so far apart that a figure without a time of its own is another figure.</summary>
    public static bool AreReportedApart(ClaimProfile a, ClaimProfile b) => AreReportedApart(a, b, NewsDays);

    /// <summary>Whether two shares are told so far apart, and without a time of their own, that each is of another vote or poll.</summary>
    public static bool AreOtherBallots(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind == ClaimKind.Percentage && a.Claim.When is null && b.Claim.When is null && AreReportedApart(a, b, ShareDays);

    /// <summary>"2024 waren 65 Prozent pünktlich, im Dezember 66": shares of two periods, one of which holds the other many times.</summary>
    public static bool AreOtherPeriods(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind is ClaimKind.Percentage or ClaimKind.Money && IsPeriod(a) && IsPeriod(b)
        && (AreTimes(Days(a), Days(b), a.Claim.Kind) || AreTimes(Days(b), Days(a), a.Claim.Kind));

    // A sum over a half year is no sum over one of its quarters; a share over both may well be one.
    private static bool AreTimes(int longer, int shorter, ClaimKind kind) =>
        kind == ClaimKind.Money ? longer * 2 >= shorter * OtherPeriod : longer >= shorter * OtherPeriod;

    /// <summary>"In den ersten neun Monaten": a figure over more than a quarter that the other article, which gives no time, never names.</summary>
    public static bool AreOfUnnamedPeriod(ClaimProfile a, ClaimProfile b) => IsOfUnnamedPeriod(a, b) || IsOfUnnamedPeriod(b, a);

    private static bool IsOfUnnamedPeriod(ClaimProfile timed, ClaimProfile other) =>
        other.Claim.When is null && IsPeriod(timed) && Days(timed) >= QuarterDays && !other.Article.Mentions.NamesTime(timed.Claim.When!.Value)
        && !other.Article.Claims.Take(MostClaims).Any(known => known.Claim.When is { } when && when.From == timed.Claim.When.From && when.To == timed.Claim.When.To);

    private static int Days(ClaimProfile claim) =>
        Period.Between(claim.Claim.When!.From!.Value.Date, claim.Claim.When.To!.Value.Date, PeriodUnits.Days).Days;

    private static bool AreReportedApart(ClaimProfile a, ClaimProfile b, int days) =>
        a.Article.Published is { } one && b.Article.Published is { } other
        && Math.Abs(Period.Between(one.Date, other.Date, PeriodUnits.Days).Days) > days;

    /// <summary>"Im März dauerte die Debatte vier Stunden": a later report looks back at the days when the other appeared.</summary>
    public static bool IsLookedBackAt(ClaimProfile a, ClaimProfile b) => LooksBackAt(a, b) || LooksBackAt(b, a);

    private static bool LooksBackAt(ClaimProfile later, ClaimProfile earlier) =>
        later.Claim.When is { From: { } from, To: { } to } && earlier.Article.Published is { } published
        && from.Date <= published.Date && published.Date <= to.Date.PlusDays(FreshDays)
        && (earlier.Claim.When?.From is null || !later.Claim.When.IsApartFrom(earlier.Claim.When));

    /// <summary>Whether both figures have a time of their own, and the times lie apart.</summary>
    public static bool AreTimesApart(ClaimProfile a, ClaimProfile b) =>
        a.Claim.When is { From: not null } one && b.Claim.When is { From: not null } other && one.IsApartFrom(other);

    /// <summary>Whether a figure is told for a time long before its article appeared.</summary>
    public static bool IsBackground(ClaimProfile claim) =>
        claim.Claim.When is { To: { } to }
        && claim.Article.Article.Document.Published is { } published
        && Period.Between(to.Date, published.Earliest.Date, PeriodUnits.Days).Days > NewsDays;

    /// <summary>Who or what the figures are about.</summary>
    public FieldState Subject(ClaimProfile a, ClaimProfile b)
    {
        if (a.Subject is null || b.Subject is null || a.IsSubjectPronoun || b.IsSubjectPronoun)
            return FieldState.Unknown;
        if (string.Equals(a.Subject, b.Subject, StringComparison.Ordinal))
            return FieldState.Same;
        if (a.IsSubjectNamed && b.IsSubjectNamed)
            return FieldState.Different;

        return classes.AreCompatible(a.Subject, b.Subject) ? FieldState.Compatible : FieldState.Unknown;
    }

    /// <summary>"die Rakete" and "das Waffensystem": nouns without a name that reports of one event use for one thing.</summary>
    public bool IsOneThing(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind is not ClaimKind.Count && IsOfThing(a) && IsOfThing(b) && classes.AreOneThing(a.Claim.Subject!.Canonical, b.Claim.Subject!.Canonical);

    /// <summary>Whether each figure is told of a thing of its own: what droughts cost is not what a mission costs.</summary>
    /// <remarks>Where a noun names the measure, the subject may be anything: "Die Mission verursacht Kosten von 310 Millionen".</remarks>
    public bool AreOfOtherThings(ClaimProfile a, ClaimProfile b) =>
        a.Head is null && b.Head is null && Subject(a, b) == FieldState.Unknown && IsOfThing(a) && IsOfThing(b)
        && !classes.AreSynonyms(a.Subject!, b.Subject!) && !classes.AreBroader(a.Subject!, b.Subject!);

    private static bool IsOfThing(ClaimProfile claim) =>
        claim is { Subject: not null, IsSubjectNamed: false, IsSubjectPronoun: false } && claim.Claim.Attribution.Speaker?.Span.Overlaps(claim.Claim.Subject!.Span) != true;

    private static bool IsWhole(ScopePart one, ScopePart other) =>
        (one == ScopePart.Whole && other is ScopePart.Unknown or ScopePart.Total) || (other == ScopePart.Whole && one is ScopePart.Unknown or ScopePart.Total);

    /// <summary>A price or rent of many is an average, said or not; the booty of one robbery is none.</summary>
    private static bool IsAverageAlone(ScopePart one, ScopePart other, ClaimProfile a, ClaimProfile b) =>
        (one == ScopePart.Average || other == ScopePart.Average) && a.Claim.Kind == ClaimKind.Money
        && (IsGeneric(a.Claim) || IsGeneric(b.Claim) || !string.Equals(a.Claim.Relation, b.Claim.Relation, StringComparison.Ordinal));

    private static bool IsMarked(ScopePart part, Claim claim) => part switch
    {
        ScopePart.Unknown or ScopePart.Total => false,
        ScopePart.Each => claim.Kind == ClaimKind.Count,
        ScopePart.Whole => claim.Kind != ClaimKind.Percentage,

        // A price or rent of many is an average, said or not; one hailstone is as large as it is.
        ScopePart.Average => claim.Kind == ClaimKind.Count || claim.Value?.Dimension is { } size && (size == Dimension.Length || size == Dimension.Mass),

        // A storm is measured by its strongest gust, said or not.
        ScopePart.Maximum => claim.Relation != "wind-speed",
        _ => true,
    };

    /// <summary>Whether the relation names a measure of its own: a weight or a cost, but no amount or distance.</summary>
    public static bool IsSpecific(Claim claim) =>
        claim.Relation is not ("amount" or "share" or "rate" or "count" or "duration" or LastingReader.Interval or "distance" or "ordinal" or "multiple")
        && !string.Equals(claim.Relation, claim.Value?.Dimension.Name, StringComparison.Ordinal);

    /// <summary>Whether the relation says no more than the kind of the claim does.</summary>
    public static bool IsGeneric(Claim claim) =>
        claim.Relation is "amount" or "share" or "rate" or "count" or "duration" or "ordinal" or "multiple" || string.Equals(claim.Relation, claim.Value?.Dimension.Name, StringComparison.Ordinal);

    private static FieldState Known(string? one, string? other)
    {
        if (one is null || other is null)
            return one is null && other is null ? FieldState.Compatible : FieldState.Unknown;

        return string.Equals(one, other, StringComparison.Ordinal) ? FieldState.Same : FieldState.Different;
    }
}
