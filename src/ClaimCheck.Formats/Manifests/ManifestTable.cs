namespace ClaimCheck.Formats.Manifests;

/// <summary>Reads the rows of a manifest in CSV.</summary>
internal static class ManifestTable
{
    /// <summary>The rows below the line that names the columns.</summary>
    /// <param name="text">The table.</param>
    /// <param name="hasFiles">Whether one of the columns is that of the files.</param>
    public static IReadOnlyList<ManifestRow> Read(string text, out bool hasFiles)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var rows = new List<ManifestRow>();
        foreach (var (line, cells) in DelimitedTable.Rows(text))
        {
            if (columns.Count > 0)
            {
                rows.Add(new ManifestRow(line, column => columns.TryGetValue(column, out var index) && index < cells.Count ? cells[index] : null));
                continue;
            }

            for (var i = 0; i < cells.Count; i++)
                columns.TryAdd(ManifestColumns.Named(cells[i]), i);
        }

        hasFiles = columns.ContainsKey(ManifestRow.FileColumn);
        return rows;
    }
}
