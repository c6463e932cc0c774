using ClaimCheck.Values;

namespace ClaimCheck.Tests.Specs;

/// <summary>One thing that was read from an example, with every form under which a row may state its fields.</summary>
/// <param name="Words">The words it covers.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Fields">For each field the forms that are right; the first one is shown in messages. None stands for <c>-</c>.</param>
public sealed record SpecItem(string Words, TextSpan Span, IReadOnlyDictionary<string, string[]> Fields)
{
    /// <summary>Whether this item has these words and every field that the row states.</summary>
    public bool Matches(IReadOnlyList<string> columns, IReadOnlyList<string> row)
    {
        if (SpecText.Plain(Words) != SpecText.Plain(row[0]))
            return false;

        for (var i = 0; i < columns.Count; i++)
        {
            var stated = i + 1 < row.Count ? row[i + 1] : string.Empty;
            if (stated.Length > 0 && !Holds(columns[i], stated))
                return false;
        }

        return true;
    }

    /// <summary>The words and the fields that a table asks for, in its order.</summary>
    public string Shown(IReadOnlyList<string> columns) =>
        $"| {SpecText.Plain(Words)} | {string.Join(" | ", columns.Select(column => Fields[column] is [var first, ..] ? first : "-"))} |";

    /// <summary>Whether a field has the value that a row states; <c>-</c> stands for none.</summary>
    public bool Holds(string column, string stated)
    {
        var forms = Fields[column];
        if (stated == "-")
            return forms.Length == 0;

        return column is "features" or "alternatives"
            ? stated.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(one => forms.Contains(one, StringComparer.OrdinalIgnoreCase))
            : forms.Any(form => SpecText.AreEqual(form, stated));
    }
}
