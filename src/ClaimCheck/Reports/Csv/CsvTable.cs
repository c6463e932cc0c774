using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Csv;

/// <summary>Writes cells and rows as RFC 4180 says, with the separator of the language.</summary>
internal sealed class CsvTable(TextWriter writer, Messages messages)
{
    private readonly string separator = messages.Template("csv-separator");
    private readonly string decimalMark = messages.Template("number-decimal");
    private bool isRowOpen;

    /// <summary>Writes the byte order mark and the row of headings.</summary>
    /// <param name="columns">The names of the columns in the messages.</param>
    public void Headings(IEnumerable<string> columns)
    {
        writer.Write('\uFEFF');
        foreach (var column in columns)
            Plain(messages.Template("csv-" + column));
        EndRow();
    }

    /// <summary>Writes text of an article or about one: harmless, and never computed.</summary>
    public void Text(string text) => Plain(SpreadsheetText.Of(text));

    /// <summary>Writes a number that the spreadsheet reads as one; nothing where it is <see langword="null"/>.</summary>
    public void Number(decimal? number) =>
        Plain(number is { } given ? JsonOutput.Plain(given).Replace(".", decimalMark, StringComparison.Ordinal) : string.Empty);

    /// <summary>Writes what is harmless already, and may be read as a number or date.</summary>
    public void Plain(string cell)
    {
        if (isRowOpen)
            writer.Write(separator);
        isRowOpen = true;
        writer.Write(NeedsQuotes(cell) ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell);
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        writer.Write("\r\n");
        isRowOpen = false;
    }

    private bool NeedsQuotes(string cell) =>
        cell.AsSpan().IndexOfAny("\"\r\n") >= 0 || cell.Contains(separator, StringComparison.Ordinal) || cell.StartsWith(' ') || cell.EndsWith(' ');
}
