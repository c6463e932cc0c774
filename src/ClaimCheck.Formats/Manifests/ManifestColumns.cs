using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Formats.Manifests;

/// <summary>The names that the columns of a manifest may have: "Quelle" is <c>source</c>, whatever its capitals.</summary>
internal static class ManifestColumns
{
    private static readonly FrozenDictionary<string, string> Columns =
        DataFile.Packaged("de/formats/manifest-columns.tsv").Rows.ToFrozenDictionary(row => row["name"], row => row["column"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The column that <paramref name="name"/> stands for; the name itself where it is none of ours.</summary>
    public static string Named(string name) => Columns.GetValueOrDefault(name.Trim(), name);
}
