using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads times measured to fractions of a second: "1:59,84 Minuten", "2:00,31", "1:02:13,5".</summary>
internal sealed class RaceTimeReader(TimeText text)
{
    private const int Sixty = 60;
    private const int MostGroups = 3;
    private const int MostDigits = 2;
    private const int MostDecimals = 3;

    /// <summary>The length of time that begins at <paramref name="index"/>, with the unit behind it.</summary>
    public TimeReading? Read(int index)
    {
        if (!TrySeconds(text.Characters(index), out var seconds))
            return null;

        var end = text.TryFind(index + 1, TimeWordKind.Unit, out var unit, out var next) && (unit.Code.StartsWith("min:", StringComparison.Ordinal) || unit.Code.StartsWith("h:", StringComparison.Ordinal)) ? next : index + 1;
        return DurationLengths.Reading(new TokenRange(index, end), seconds, "s");
    }

    // Groups of two digits between colons, then a comma or full stop and the fraction.
    private static bool TrySeconds(ReadOnlySpan<char> token, out decimal seconds)
    {
        seconds = 0;
        var mark = token.LastIndexOfAny(',', '.');
        if (mark < 0 || token.Length - mark - 1 is 0 or > MostDecimals || !TryDigits(token[(mark + 1)..], out _))
            return false;

        var groups = 0;
        for (var rest = token[..mark]; ; groups++)
        {
            var colon = rest.IndexOf(':');
            var group = colon < 0 ? rest : rest[..colon];
            if (groups == MostGroups || group.Length is 0 or > MostDigits || (groups > 0 && group.Length != MostDigits) || !TryDigits(group, out var value) || (groups > 0 && value >= Sixty))
                return false;
            seconds = (seconds * Sixty) + value;
            if (colon < 0)
                break;
            rest = rest[(colon + 1)..];
        }

        seconds += decimal.Parse($"0.{token[(mark + 1)..]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return groups > 0;
    }

    private static bool TryDigits(ReadOnlySpan<char> characters, out int value) =>
        int.TryParse(characters, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
