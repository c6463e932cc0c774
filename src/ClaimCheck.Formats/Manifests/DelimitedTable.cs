using System.Text;

namespace ClaimCheck.Formats.Manifests;

/// <summary>Cuts a table in CSV (RFC 4180) into rows of cells; commas, semicolons or tabulators set them off.</summary>
internal sealed class DelimitedTable
{
    private static readonly char[] Delimiters = [';', ',', '\t'];

    private readonly string text;
    private readonly char delimiter;
    private int position;
    private int line = 1;

    private DelimitedTable(string text)
    {
        this.text = text;
        var first = TextLines.FirstFilled(text, 0).In(text);
        delimiter = Delimiters.MaxBy(sign => first.Count(letter => letter == sign));
    }

    /// <summary>The rows that hold anything, each with the line it begins on; white space around cells is left out.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows(string text)
    {
        var table = new DelimitedTable(text);
        while (table.position < text.Length)
        {
            var first = table.line;
            var cells = table.Row();
            if (cells.Exists(cell => cell.Length > 0))
                yield return (first, cells);
        }
    }

    private List<string> Row()
    {
        var cells = new List<string>();
        while (true)
        {
            cells.Add(Cell().Trim());
            if (position >= text.Length)
                return cells;
            var sign = text[position++];
            if (sign == delimiter)
                continue;
            if (sign == '\r' && position < text.Length && text[position] == '\n')
                position++;
            line++;
            return cells;
        }
    }

    private string Cell()
    {
        var cell = new StringBuilder();
        for (; position < text.Length && text[position] != delimiter && text[position] is not ('\n' or '\r'); position++)
        {
            if (text[position] == '"' && cell.Length == 0)
                ReadQuoted(cell);
            if (position >= text.Length || text[position] == delimiter || text[position] is '\n' or '\r')
                break;
            cell.Append(text[position]);
        }

        return cell.ToString();
    }

    /// <summary>Steps behind the closing mark; two marks in a row are one, and a cell without its closing mark ends with the table.</summary>
    private void ReadQuoted(StringBuilder cell)
    {
        for (position++; position < text.Length; position++)
        {
            if (text[position] == '\n')
                line++;
            if (text[position] != '"')
                cell.Append(text[position]);
            else if (position + 1 < text.Length && text[position + 1] == '"')
                cell.Append(text[position++]);
            else
                break;
        }

        position++;
    }
}
