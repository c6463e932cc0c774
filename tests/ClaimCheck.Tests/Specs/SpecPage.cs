namespace ClaimCheck.Tests.Specs;

/// <summary>Reads the examples of a Markdown page; prose and headings between them are for people.</summary>
public static class SpecPage
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    /// <summary>The names of all pages, with <c>/</c> and without extension, in ordinal order.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')[..^3])
            .Order(StringComparer.Ordinal);

    /// <summary>All examples of a page.</summary>
    public static IReadOnlyList<SpecExample> Read(string page) => Parse(page, File.ReadAllLines(Path.Combine(Folder, page + ".md")));

    /// <summary>All examples in <paramref name="lines"/>.</summary>
    public static IReadOnlyList<SpecExample> Parse(string page, IReadOnlyList<string> lines)
    {
        var examples = new List<SpecExample>();
        var fenced = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
                fenced = !fenced;
            if (fenced || !IsText(lines[i]))
                continue;

            var line = i + 1;
            var text = new List<string>();
            for (; i < lines.Count && IsText(lines[i]); i++)
                text.Add(lines[i].Length > 2 ? lines[i][2..] : string.Empty);

            var published = i < lines.Count && lines[i].StartsWith("published:", StringComparison.Ordinal) ? lines[i++][10..].Trim() : null;
            var tables = TablesFrom(lines, ref i);
            examples.Add(new SpecExample(page, line, string.Join('\n', text), published, tables));
        }

        return examples;
    }

    private static List<SpecTable> TablesFrom(IReadOnlyList<string> lines, ref int i)
    {
        var tables = new List<SpecTable>();
        for (; i < lines.Count && !IsText(lines[i]) && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
        {
            if (!IsRow(lines[i]))
                continue;

            var header = Cells(lines[i]);
            var rows = new List<IReadOnlyList<string>>();
            for (i++; i < lines.Count && IsRow(lines[i]); i++)
            {
                if (!IsRule(lines[i]))
                    rows.Add(Cells(lines[i]));
            }

            tables.Add(new SpecTable(header[0], header[1..], rows));
            i--;
        }

        i--;
        return tables;
    }

    private static bool IsText(string line) => line.StartsWith('>');

    private static bool IsRow(string line) => line.StartsWith('|');

    private static bool IsRule(string line) => line.Contains('-') && line.All(c => c is '|' or '-' or ':' or ' ');

    /// <summary>The cells of a row; a bar inside a cell is written <c>\|</c>.</summary>
    private static List<string> Cells(string row)
    {
        var cells = row.Trim().Replace("\\|", "\u0001", StringComparison.Ordinal).Trim('|').Split('|');
        return [.. cells.Select(cell => cell.Trim().Replace('\u0001', '|'))];
    }
}
