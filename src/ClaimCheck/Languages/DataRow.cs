using System.Globalization;

namespace ClaimCheck.Languages;

/// <summary>One row of a <see cref="DataFile"/>.</summary>
internal sealed class DataRow(DataFile file, int line, string[] cells)
{
    /// <summary>The cell in <paramref name="column"/>; empty where the row ends before it.</summary>
    public string this[string column]
    {
        get
        {
            var index = file.ColumnIndex(column);
            return index < cells.Length ? cells[index] : string.Empty;
        }
    }

    /// <summary>The cell split at <c>|</c>; nothing where it is empty.</summary>
    public string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The cell as a decimal number with a dot.</summary>
    public decimal Decimal(string column) =>
        decimal.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Invalid(column, "a decimal number");

    /// <summary>The cell as a whole number.</summary>
    public int Integer(string column) =>
        int.TryParse(this[column], NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Invalid(column, "a whole number");

    /// <summary>The cell as a member of <typeparamref name="T"/>, written in snake case (<c>more_than</c>).</summary>
    public T Name<T>(string column)
        where T : struct, Enum
    {
        var cell = this[column].Replace("_", string.Empty, StringComparison.Ordinal);
        return Enum.TryParse<T>(cell, ignoreCase: true, out var value) && !int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
            ? value
            : throw Invalid(column, "one of " + string.Join(", ", Enum.GetNames<T>().Select(SnakeCase)));
    }

    /// <summary>An error that names file, line, what was expected and what was found.</summary>
    public InvalidDataException Invalid(string column, string expected) =>
        new($"{file.Name}, line {line}: expected {expected} in column {file.ColumnIndex(column) + 1}, found \"{this[column]}\".");

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}
