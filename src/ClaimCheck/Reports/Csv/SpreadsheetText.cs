using System.Buffers;

namespace ClaimCheck.Reports.Csv;

/// <summary>Keeps spreadsheets from computing text: what they would take for a formula, number or date gets an apostrophe before it.</summary>
internal static class SpreadsheetText
{
    private const char Guard = '\'';

    // What opens a formula, also in full width; the guard itself, so that one taken off gives back every text.
    private const string Openers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20'";

    // "2:1" would become a time, "1-2" a date, "12e5" and a key of sixteen digits a number.
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,:/-+eE% ");

    /// <summary>The text, harmless, on one line and never computed.</summary>
    public static string Of(string text)
    {
        var visible = VisibleText.Of(text);
        return OpensFormula(visible) || IsFigure(visible) ? Guard + visible : visible;
    }

    private static bool OpensFormula(string text) =>
        text.AsSpan().TrimStart() is [var first, ..] && Openers.Contains(first, StringComparison.Ordinal);

    private static bool IsFigure(string text) => text.Any(char.IsAsciiDigit) && text.AsSpan().IndexOfAnyExcept(Figures) < 0;
}
