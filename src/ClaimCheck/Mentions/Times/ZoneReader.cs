using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads the zone behind a time of day: "MEZ", "UTC+9", "deutscher Zeit", "(Ortszeit)".</summary>
internal sealed class ZoneReader(TimeText text)
{
    private const int LargestShift = 14;
    private const int MinutesOfHour = 60;

    /// <summary>The zone at <paramref name="end"/>, which then moves behind it.</summary>
    public TimeWord? Read(ref int end)
    {
        var open = text.IsMark(end, '(');
        if (!text.TryFind(open ? end + 1 : end, TimeWordKind.Zone, out var zone, out var next))
            return null;
        zone = Shifted(zone, ref next);
        if (open && !text.IsMark(next, ')'))
            return null;
        end = open ? next + 1 : next;
        return zone;
    }

    /// <summary>A part of a day with the zone behind it: "Mittwochvormittag (Ortszeit)".</summary>
    public TimeReading With(TimeReading reading)
    {
        var end = reading.Tokens.End;
        if (reading is not { Type: MentionType.Time, IsLocalTime: false, Timex: { Offset: null, From: { } from } } || Read(ref end) is not { } zone)
            return reading;
        return reading with
        {
            Tokens = new TokenRange(reading.Tokens.Start, end),
            Timex = reading.Timex with { Offset = TimeZones.OffsetOf(zone, from) },
            IsLocalTime = zone.Code == TimeZones.Local,
        };
    }

    // "UTC+9", "GMT -5"
    private TimeWord Shifted(TimeWord zone, ref int next)
    {
        if (zone.Number != 0 || !int.TryParse(zone.Code, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return zone;
        var isEast = text.IsMark(next, '+');
        if ((!isEast && !(text.IsDash(next) || text.IsMark(next, '−'))) || !text.TryDigits(next + 1, out var hours) || !hours.IsSmall || hours.First > LargestShift)
            return zone;
        next += 2;
        var minutes = (isEast ? hours.First : -hours.First) * MinutesOfHour;
        return zone with { Number = minutes, Code = minutes.ToString(CultureInfo.InvariantCulture) };
    }
}
