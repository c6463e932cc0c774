using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Reads what two times say of whether they are of one happening.</summary>
internal sealed class TimeFeatures(MatchingWords words, WordClasses classes)
{
    private const int MinutesAnHour = 60;

    private readonly DateEvidence evidence = new(words, classes);
    private readonly NounTies nouns = new(classes);

    /// <summary>Sets the features of two times.</summary>
    public void Read(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Claim.Timex!, b.Claim.Timex!);
        vector.Set(SlotFeature.Milestone, FieldTies.Of(a.Happening.Milestone, b.Happening.Milestone, () => Ties.Different));
        vector.Set(SlotFeature.Deed, evidence.IsOneDeed(a, b));
        vector.Set(SlotFeature.HeadTie, nouns.Of(a.Happening.Theme, b.Happening.Theme));
        vector[SlotFeature.Grain] = one.Value.Length == other.Value.Length ? one.Value.Length : 0;
        vector[SlotFeature.Happening] = evidence.Of(a, b);
        if (one.From is { } first && other.From is { } second)
            vector[SlotFeature.Gap] = one.IsClock ? Math.Abs(Minutes(first) - Minutes(second)) : Math.Abs(Period.Between(first.Date, second.Date, PeriodUnits.Days).Days);
    }

    private static int Minutes(LocalDateTime time) => (time.Hour * MinutesAnHour) + time.Minute;
}
