using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ClaimCheck.Tests.Specs;

/// <summary>How values are written in the cells of a table.</summary>
internal static class SpecText
{
    /// <summary>The words with single blanks, so that a row can state what spans a line break.</summary>
    public static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Equal as numbers, or as words regardless of case, blanks and low lines (<c>more_than</c>, <c>MoreThan</c>).</summary>
    public static bool AreEqual(string form, string stated)
    {
        if (TryNumber(form, out var left) && TryNumber(stated, out var right))
            return left == right;

        return form == stated || string.Equals(Squeezed(form), Squeezed(stated), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>No form for a missing value, one for any other.</summary>
    public static string[] Forms(string? value) => string.IsNullOrEmpty(value) ? [] : [value];

    /// <summary>A number with a dot and without trailing zeros.</summary>
    public static string[] Forms(decimal? number) =>
        number is { } value ? [value.ToString("0.############################", CultureInfo.InvariantCulture)] : [];

    /// <summary>A day where the moment is midnight, else date and time.</summary>
    public static string[] Forms(LocalDateTime? moment)
    {
        if (moment is not { } value)
            return [];

        var full = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(value);
        return value.TimeOfDay == LocalTime.Midnight ? [LocalDatePattern.Iso.Format(value.Date), full] : [full];
    }

    /// <summary>The name of an enum member.</summary>
    public static string[] Forms<T>(T member)
        where T : struct, Enum => [member.ToString()];

    /// <summary>Yes or no.</summary>
    public static string[] Forms(bool value) => value ? ["yes", "true"] : ["no", "false"];

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static string Squeezed(string text) => text.Replace("_", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
}
