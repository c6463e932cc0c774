using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads the hour of a time of day, with its minutes and seconds: "19.42", "14:30:05", "15h20", "drei".</summary>
internal sealed class HourReader(TimeText text)
{
    private const int HoursOfDay = 24;
    private const int Sixty = 60;

    /// <summary>The time at <paramref name="index"/> in seconds of the day.</summary>
    public bool TryRead(int index, out int seconds, out int next)
    {
        seconds = 0;
        next = index + 1;
        if (text.TryDigits(index, out var digits))
            return TryDigits(digits, out seconds);
        if (WithHourLetter(text.Characters(index), out seconds))
            return true;
        if (!text.TryFind(index, TimeWordKind.Number, out var number, out next) || number.Number is < 1 or > HoursOfDay)
            return false;
        seconds = number.Number * Sixty * Sixty;
        return true;
    }

    /// <summary>Whether the token itself says that it is a time of day: "15h20", "14:30:05".</summary>
    public bool IsPlain(int index) =>
        text.TryDigits(index, out var digits) ? digits is { Count: 3, Separator: ':', First: < HoursOfDay, Second: < Sixty, Third: < Sixty } && digits.Lengths % 100 == 22 : WithHourLetter(text.Characters(index), out _);

    private static bool TryDigits(DigitToken digits, out int seconds)
    {
        seconds = digits.First * Sixty * Sixty;
        if (digits.First > HoursOfDay || digits.EndsWithDot || digits.Lengths / 100 > 22)
            return false;
        if (digits.IsSmall)
            return true;
        if (digits.Separator is not ('.' or ':') || digits.Second >= Sixty || digits.Lengths is not (12 or 22 or 122 or 222) || (digits.Count == 3 && (digits.Third >= Sixty || digits.Separator != ':')))
            return false;
        seconds += (digits.Second * Sixty) + Math.Max(digits.Third, 0);
        return true;
    }

    // "15h20", "15.15h", "15h"
    private static bool WithHourLetter(ReadOnlySpan<char> word, out int seconds)
    {
        seconds = 0;
        var letter = word.IndexOf('h');
        if (letter <= 0 || !char.IsAsciiDigit(word[0]))
            return false;
        if (letter == word.Length - 1)
            return DigitToken.TryRead(word[..letter], out var before) && TryDigits(before, out seconds);
        if (!DigitToken.TryRead(word[..letter], out var hour) || !hour.IsSmall || !DigitToken.TryRead(word[(letter + 1)..], out var minute)
            || minute is not { Lengths: 2, EndsWithDot: false, First: < Sixty } || !TryDigits(hour, out seconds))
            return false;
        seconds += minute.First * Sixty;
        return true;
    }
}
