namespace ClaimCheck.Reports.Sarif;

/// <summary>Counts the lines and columns of a text as SARIF does: both from 1, lines end in LF or CRLF, columns are UTF-16 code units.</summary>
internal sealed class LinePositions
{
    private readonly List<int> starts = [0];

    /// <summary>The lines of <paramref name="text"/>.</summary>
    public LinePositions(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
    }

    /// <summary>The line and column of the code unit at <paramref name="offset"/>.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
