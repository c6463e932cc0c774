using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Formats;

/// <summary>Month names and the words around dates, from <c>datelines.tsv</c>.</summary>
internal sealed class DatelineWords
{
    private readonly FrozenDictionary<string, int> months;

    private DatelineWords(DataFile file)
    {
        months = file.Rows.Where(row => row["kind"] == "month").ToFrozenDictionary(row => row["word"], row => row.Integer("value"), StringComparer.OrdinalIgnoreCase);
        Clocks = Words(file, "clock");
        Labels = Words(file, "label");
    }

    /// <summary>The words of the German table.</summary>
    public static DatelineWords German { get; } = new(DataFile.Packaged("de/datelines.tsv"));

    /// <summary>Words after a time of day.</summary>
    public IReadOnlyList<string> Clocks { get; }

    /// <summary>Words before a date on a line of its own, longest first.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The month a word names, with or without the dot of an abbreviation.</summary>
    public int? Month(string word) => months.TryGetValue(word.TrimEnd('.'), out var month) ? month : null;

    private static string[] Words(DataFile file, string kind) =>
        [.. file.Rows.Where(row => row["kind"] == kind).Select(row => row["word"]).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
}
