using System.Text;
using ClaimCheck.Models.German;

namespace ClaimCheck.Languages;

/// <summary>A tab-separated data file: comment lines on top, then one row a line.</summary>
internal sealed class DataFile
{
    private readonly string[] columns;

    private DataFile(string name, string[] columns, List<DataRow> rows)
    {
        Name = name;
        this.columns = columns;
        Rows = rows;
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>All rows in file order.</summary>
    public IReadOnlyList<DataRow> Rows { get; }

    /// <summary>Reads a packaged file.</summary>
    public static DataFile Packaged(string name)
    {
        using var stream = GermanModels.Open(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(name, reader);
    }

    /// <summary>Reads a file from <paramref name="reader"/>.</summary>
    /// <exception cref="InvalidDataException">No line names the columns, or a row has another number of them.</exception>
    public static DataFile Parse(string name, TextReader reader)
    {
        string[]? header = null;
        var rows = new List<DataRow>();
        DataFile? file = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith("# columns:", StringComparison.Ordinal))
            {
                header = line["# columns:".Length..].Split(',', StringSplitOptions.TrimEntries);
                file = new DataFile(name, header, rows);
                continue;
            }

            // A row may begin with the number sign as a symbol; only "# " opens a comment.
            if (line.Length == 0 || line == "#" || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            if (file is null || header is null)
                throw new InvalidDataException($"{name}, line {number}: a line '# columns: …' must come before the first row.");

            var cells = line.Split('\t');
            if (cells.Length > header.Length)
                throw new InvalidDataException($"{name}, line {number}: expected {header.Length} columns ({string.Join(", ", header)}), found {cells.Length}.");
            rows.Add(new DataRow(file, number, cells));
        }

        return file ?? throw new InvalidDataException($"{name}: a line '# columns: …' is missing.");
    }

    /// <summary>The index of a column.</summary>
    internal int ColumnIndex(string column)
    {
        var index = Array.IndexOf(columns, column);
        return index >= 0 ? index : throw new InvalidDataException($"{Name}: there is no column '{column}'.");
    }
}
