using System.Text;

namespace ClaimCheck.Tests.Architecture;

/// <summary>A word list, table or model below <c>models</c>.</summary>
/// <param name="Path">Relative to the checkout, with <c>/</c>.</param>
internal sealed record ModelFile(string Path)
{
    /// <summary>All of them in ordinal order, cards, licences and the page about them left out.</summary>
    public static IEnumerable<ModelFile> All() =>
        Repository.FilesBelow("models", "*").Where(path => !path.EndsWith(".md", StringComparison.Ordinal) && !path.EndsWith(".LICENSE", StringComparison.Ordinal)).Select(path => new ModelFile(path));

    /// <summary>Whether it is a table; all others are models with a card of the same name beside them.</summary>
    public bool IsTable => Path.EndsWith(".tsv", StringComparison.Ordinal);

    /// <summary>Whether it holds what the tool says; how much that is tells nothing of the language.</summary>
    public bool IsMessages => Path.EndsWith("/messages.tsv", StringComparison.Ordinal);

    /// <summary>The path of the card that describes a model.</summary>
    public string Card => Path[..Path.LastIndexOf('.')] + ".md";

    /// <summary>The bytes.</summary>
    public byte[] Bytes => File.ReadAllBytes(Repository.PathOf(Path));

    /// <summary>The text as it is in the file.</summary>
    public string Text => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    /// <summary>The lines without their line feeds; the file ends with one.</summary>
    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The comment lines on top without their marks.</summary>
    public IEnumerable<string> Header => Lines.TakeWhile(IsComment).Select(line => line[1..].Trim());

    /// <summary>The rows.</summary>
    public IEnumerable<string> Rows => Lines.Where(line => line.Length > 0 && !IsComment(line));

    /// <summary>What the file is: the first header line after its name, or the heading of the card.</summary>
    public string Subject => IsTable
        ? Header.First()[(Header.First().IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
        : CardLines().First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..].Trim();

    /// <summary>Where it comes from.</summary>
    public string Source => Origin[..Origin.IndexOf("; licence:", StringComparison.Ordinal)].Trim();

    /// <summary>Under what it may be used.</summary>
    public string Licence => Origin[(Origin.IndexOf("licence:", StringComparison.Ordinal) + 8)..].Trim().Replace("as this project", "MIT", StringComparison.Ordinal);

    /// <summary>What follows <c>source:</c> in the header or on the card; empty where nothing does.</summary>
    public string Origin => (IsTable ? Header : CardLines()).FirstOrDefault(line => line.StartsWith("source:", StringComparison.Ordinal))?[7..] ?? string.Empty;

    /// <summary>Only the number sign and a blank open a comment: a row may begin with the sign itself.</summary>
    private static bool IsComment(string line) => line == "#" || line.StartsWith("# ", StringComparison.Ordinal);

    private IEnumerable<string> CardLines() => File.Exists(Repository.PathOf(Card)) ? File.ReadLines(Repository.PathOf(Card)) : [];
}
