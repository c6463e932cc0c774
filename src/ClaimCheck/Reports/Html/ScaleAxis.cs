using System.Globalization;

namespace ClaimCheck.Reports.Html;

/// <summary>Maps numbers to places on a line, in percent of its length; logarithmic where the numbers lie far apart.</summary>
/// <remarks>All in <see cref="decimal"/>: the places are the same on every machine.</remarks>
internal sealed class ScaleAxis
{
    /// <summary>The largest number, and as a negative number the smallest, that an axis takes.</summary>
    public const decimal Largest = 1e15m;

    /// <summary>From this ratio on a line from zero would press the smaller numbers together.</summary>
    private const decimal FarApart = 20;

    /// <summary>Up to this ratio the line does not begin at zero, or the difference could not be seen.</summary>
    private const decimal Close = 1.5m;

    private const decimal Margin = 0.12m;

    private readonly decimal start;
    private readonly decimal end;

    /// <summary>An axis that holds all <paramref name="numbers"/>; there must be one at least, and none beyond <see cref="Largest"/>.</summary>
    public ScaleAxis(IReadOnlyCollection<decimal> numbers)
    {
        var (low, high) = (numbers.Min(), numbers.Max());
        IsLogarithmic = low > 0 && high / FarApart >= low;
        BeginsAtZero = !IsLogarithmic && low >= 0 && high / Close > low;
        if (IsLogarithmic)
        {
            var (first, last) = (Logarithm(low), Logarithm(high));
            (start, end) = (first - ((last - first) * Margin), last + ((last - first) * Margin));
            return;
        }

        var room = high > low ? (high - low) * Margin : Math.Max(Math.Abs(high), 1) * Margin;
        (start, end) = (BeginsAtZero ? 0 : low - room, high + room);
    }

    /// <summary>Whether equal steps on the line are equal ratios.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>Whether the line begins at zero.</summary>
    public bool BeginsAtZero { get; }

    /// <summary>Where a number lies, 0 to 100.</summary>
    public decimal PlaceOf(decimal number)
    {
        var place = IsLogarithmic ? (number <= 0 ? start : Logarithm(number)) : number;
        return Math.Clamp((place - start) / (end - start) * 100, 0, 100);
    }

    /// <summary>Where a number lies, as SVG writes it: <c>37.5%</c>.</summary>
    public string PercentOf(decimal number) => Percent(PlaceOf(number));

    /// <summary>A place as SVG writes it.</summary>
    public static string Percent(decimal place) => place.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>Round numbers along the line, at most six.</summary>
    public IReadOnlyList<decimal> Ticks() => IsLogarithmic ? Powers() : Steps();

    private List<decimal> Steps()
    {
        var step = 1e-9m;
        decimal[] factors = [2m, 2.5m, 2m];
        for (var i = 0; (end - start) / step > 5 && i < 120; i++)
            step *= factors[i % 3];

        var ticks = new List<decimal>();
        for (var tick = Math.Ceiling(start / step) * step; tick <= end && ticks.Count < 6; tick += step)
            ticks.Add(tick);
        return ticks;
    }

    private List<decimal> Powers()
    {
        var ticks = new List<decimal>();
        var power = 1e-9m;
        for (var i = 0; i < 36; i++)
        {
            if (Logarithm(power) is var place && place >= start && place <= end)
                ticks.Add(power);
            power *= 10;
        }

        var every = ((ticks.Count - 1) / 5) + 1;
        return [.. ticks.Where((_, index) => index % every == 0)];
    }

    /// <summary>The logarithm to base ten of a positive number, to three decimal places: whole part by division, the rest bit by bit.</summary>
    private static decimal Logarithm(decimal number)
    {
        decimal result = 0;
        for (; number >= 10; number /= 10)
            result++;
        for (; number < 1; number *= 10)
            result--;

        // Squaring doubles the logarithm: a result of ten or more gives the next binary digit.
        for (var digit = 0.5m; digit > 0.0004m; digit /= 2)
        {
            number *= number;
            if (number < 10)
                continue;
            number /= 10;
            result += digit;
        }

        return result;
    }
}
