using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Models.German;

namespace ClaimCheck.Languages;

/// <summary>What is known of a data file: what it is, where it comes from, under what it may be used and how large it is.</summary>
public sealed record DataCard
{
    private const string CardEnding = ".md";
    private const string LicenceMark = "; licence:";

    /// <summary>The name in the package, such as <c>de/lexicon/thesaurus.tsv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a few English words.</summary>
    public required string Subject { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The licence, by its usual name.</summary>
    public required string Licence { get; init; }

    /// <summary>The day of its state, ISO 8601: its own where header or card give one, else that of the data package.</summary>
    public required string Date { get; init; }

    /// <summary>The number of rows of a table; <see langword="null"/> for models.</summary>
    public int? Rows { get; init; }

    /// <summary>The size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The SHA-256 of its bytes in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The card of a model as Markdown: how it was made, from how much; <see langword="null"/> for tables.</summary>
    public string? Description { get; init; }

    /// <summary>The cards of all files in the package, in ordinal order of their names.</summary>
    public static ImmutableArray<DataCard> All() => [.. GermanModels.Names().Select(Of)];

    private static DataCard Of(string name)
    {
        var bytes = Read(name);
        var isTable = name.EndsWith(".tsv", StringComparison.Ordinal);
        var description = isTable ? null : Encoding.UTF8.GetString(Read(Path.ChangeExtension(name, CardEnding)));
        var lines = (description ?? Encoding.UTF8.GetString(bytes)).Split('\n');
        var comments = isTable ? [.. lines.TakeWhile(IsComment).Select(line => line.TrimStart('#').Trim())] : lines;
        var origin = After(comments, "source:") ?? string.Empty;
        var mark = origin.IndexOf(LicenceMark, StringComparison.Ordinal);
        return new DataCard
        {
            Name = name,
            Subject = isTable ? comments[0][(comments[0].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : After(lines, "# ") ?? name,
            Source = mark < 0 ? origin : origin[..mark],
            Licence = mark < 0 ? string.Empty : LicenceOf(origin[(mark + LicenceMark.Length)..].Trim()),
            Date = After(comments, "date:") ?? GermanModels.Date,
            Rows = isTable ? lines.Count(line => line.Length > 0 && !IsComment(line)) : null,
            Bytes = bytes.Length,
            Sha256 = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant(),
            Description = description,
        };
    }

    /// <summary>"as this project" is the licence of the project.</summary>
    private static string LicenceOf(string given) => given.StartsWith("as ", StringComparison.Ordinal) ? "MIT" : given;

    /// <summary>Only the number sign and a blank open a comment: a row may begin with the sign itself.</summary>
    private static bool IsComment(string line) => line == "#" || line.StartsWith("# ", StringComparison.Ordinal);

    private static string? After(IEnumerable<string> lines, string mark) =>
        lines.FirstOrDefault(line => line.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..].Trim();

    private static byte[] Read(string name)
    {
        using var stream = GermanModels.Open(name);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
