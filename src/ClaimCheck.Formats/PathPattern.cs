using System.Collections.Immutable;
using System.IO.Enumeration;

namespace ClaimCheck.Formats;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any folders between.</summary>
/// <remarks>Patterns are for shells that expand none, and for quoted paths; names are compared letter by letter.</remarks>
public sealed record PathPattern
{
    private const string AnyFolders = "**";

    private readonly ImmutableArray<string> parts;

    private PathPattern(string folder, ImmutableArray<string> parts)
    {
        Folder = folder;
        this.parts = parts;
    }

    /// <summary>The path up to the first part with a wildcard, without a slash at its end; empty where the pattern begins with one.</summary>
    public string Folder { get; }

    /// <summary>How many folders below <see cref="Folder"/> can match at most.</summary>
    internal int Depth => parts.Contains(AnyFolders) ? int.MaxValue : parts.Length - 1;

    /// <summary>The pattern, or <see langword="null"/> where <paramref name="path"/> holds no wildcard.</summary>
    public static PathPattern? Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var names = path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var first = Array.FindIndex(names, name => name.AsSpan().ContainsAny('*', '?'));
        return first < 0 ? null : new PathPattern(string.Join('/', names[..first]), [.. names[first..].Where(name => name.Length > 0)]);
    }

    /// <summary>Whether a file matches.</summary>
    /// <param name="relative">Its path relative to <see cref="Folder"/>, with <c>/</c>.</param>
    public bool Matches(string relative)
    {
        ArgumentNullException.ThrowIfNull(relative);

        // reached[i]: the parts before i match the names read so far.
        var reached = new bool[parts.Length + 1];
        reached[0] = true;
        Skip(reached);
        foreach (var name in relative.Split('/'))
        {
            for (var i = parts.Length; i > 0; i--)
                reached[i] = parts[i - 1] == AnyFolders ? reached[i] : reached[i - 1] && FileSystemName.MatchesSimpleExpression(parts[i - 1], name, ignoreCase: false);
            reached[0] = false;
            Skip(reached);
        }

        return reached[parts.Length];
    }

    /// <summary>Any folders may be none.</summary>
    private void Skip(bool[] reached)
    {
        for (var i = 0; i < parts.Length; i++)
            reached[i + 1] |= reached[i] && parts[i] == AnyFolders;
    }
}
