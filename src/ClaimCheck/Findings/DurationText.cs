using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Findings;

/// <summary>Writes the lengths of time of ISO 8601 as people write them: "4 Jahre", "1 Stunde 30 Minuten".</summary>
internal sealed class DurationText(Messages messages)
{
    private readonly UnitText units = new(messages);

    /// <summary>The length of time; <see langword="null"/> where a figure is left open, as in <c>PXD</c>.</summary>
    public string? Of(string period)
    {
        var parts = new List<string>();
        var isClock = false;
        var start = 1;
        for (var i = 1; i < period.Length; i++)
        {
            if (period[i] == 'T')
            {
                isClock = true;
                start = i + 1;
            }
            else if (char.IsAsciiLetter(period[i]))
            {
                if (CodeOf(period[i], isClock) is not { } code || !decimal.TryParse(period.AsSpan(start, i - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                    return null;
                parts.Add(Amount(number, code));
                start = i + 1;
            }
        }

        return parts.Count == 0 || start < period.Length ? null : string.Join(' ', parts);
    }

    private string Amount(decimal number, string code) =>
        number.ToString(CultureInfo.InvariantCulture).Replace(".", messages.Template("number-decimal"), StringComparison.Ordinal) + "\u00A0" + units.Of(code, number == 1);

    private static string? CodeOf(char letter, bool isClock) => (letter, isClock) switch
    {
        ('Y', false) => "a",
        ('M', false) => "mo",
        ('W', false) => "wk",
        ('D', false) => "d",
        ('H', true) => "h",
        ('M', true) => "min",
        ('S', true) => "s",
        _ => null,
    };
}
