using System.Text;

namespace ClaimCheck.Tests.Reports.Csv;

/// <summary>Reads CSV as RFC 4180 says, with any separator, apart from the code that writes it.</summary>
internal static class ParsedCsv
{
    /// <summary>The rows of the text; the byte order mark is left out.</summary>
    public static List<List<string>> Rows(string text, char separator = ';')
    {
        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var rows = new List<List<string>>();
        var row = new List<string>();
        for (var i = 1; i < text.Length; i++)
        {
            row.Add(Cell(text, ref i, separator));
            if (text[i] == separator)
                continue;
            Assert.Equal("\r\n", text.Substring(i++, 2));
            rows.Add(row);
            row = [];
        }

        return rows;
    }

    /// <summary>The text of a cell without the apostrophe that keeps it from being computed.</summary>
    public static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static string Cell(string text, ref int position, char separator)
    {
        var cell = new StringBuilder();
        if (text[position] != '"')
        {
            while (text[position] != separator && text[position] != '\r')
            {
                Assert.NotEqual('"', text[position]);
                cell.Append(text[position++]);
            }

            return cell.ToString();
        }

        for (position++; text[position] != '"' || text[position + 1] == '"'; position++)
        {
            if (text[position] == '"')
                position++;
            cell.Append(text[position]);
        }

        position++;
        return cell.ToString();
    }
}
