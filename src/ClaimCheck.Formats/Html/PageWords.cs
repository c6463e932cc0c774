using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Formats.Html;

/// <summary>The words of <c>page-parts.tsv</c>: what class and id names and the openings of lines say about a part of a page.</summary>
internal sealed class PageWords
{
    private readonly FrozenDictionary<string, PagePart> names;
    private readonly (string Stem, PagePart Part)[] stems;
    private readonly string[] openings;

    private PageWords(DataFile file)
    {
        names = file.Rows.Where(row => row["where"] == "name").ToFrozenDictionary(row => row["words"], row => row.Name<PagePart>("part"), StringComparer.Ordinal);
        stems = [.. file.Rows.Where(row => row["where"] == "stem").Select(row => (row["words"], row.Name<PagePart>("part")))];
        openings = [.. file.Rows.Where(row => row["where"] == "line").Select(row => row["words"])];
    }

    /// <summary>The words of German pages.</summary>
    public static PageWords German { get; } = new(DataFile.Packaged("de/formats/page-parts.tsv"));

    /// <summary>What the class and id names of an element tell, the first word that tells anything.</summary>
    public PagePart PartOf(string? classNames, string? id)
    {
        // "hidden md:block" is seen on wide screens.
        var maySayHidden = classNames?.Contains(':', StringComparison.Ordinal) != true;
        foreach (var name in (classNames + " " + id).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var part = PartOf(name);
            if (part != PagePart.Unknown && (part != PagePart.Hidden || maySayHidden))
                return part;
        }

        return PagePart.Unknown;
    }

    /// <summary>Whether <paramref name="line"/> is one of the phrases, or one with a colon behind it.</summary>
    public bool IsPhrase(string line) =>
        openings.Any(opening => line.StartsWith(opening, StringComparison.Ordinal) && (line.Length == opening.Length || line[opening.Length] == ':'));

    /// <summary>Whether <paramref name="line"/> goes on behind one of the phrases that have more than one word.</summary>
    public bool OpensWithPhrase(string line) =>
        openings.Any(opening => opening.Contains(' ', StringComparison.Ordinal) && line.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>"mehr-zum-thema" as a whole, then its words; a word that hides must be the whole name ("overflow-hidden" hides nothing).</summary>
    private PagePart PartOf(string name)
    {
        Span<char> letters = stackalloc char[Math.Min(name.Length, 64)];
        var length = 0;
        var start = 0;
        var part = PagePart.Unknown;
        for (var i = 0; i < name.Length && length < letters.Length; i++)
        {
            var ends = !char.IsAsciiLetter(name[i]) || (i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]));
            if (ends)
            {
                part = Told(part, letters[start..length]);
                start = length;
            }

            if (char.IsAsciiLetter(name[i]))
                letters[length++] = char.ToLowerInvariant(name[i]);
        }

        var whole = Look(letters[..length]);
        return whole != PagePart.Unknown ? whole : Told(part, letters[start..length]);
    }

    private PagePart Told(PagePart before, ReadOnlySpan<char> word)
    {
        if (before != PagePart.Unknown)
            return before;
        var part = Look(word);
        if (part != PagePart.Unknown)
            return part == PagePart.Hidden ? PagePart.Unknown : part;
        foreach (var (stem, told) in stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return told;
        }

        return PagePart.Unknown;
    }

    private PagePart Look(ReadOnlySpan<char> word) => names.GetValueOrDefault(word.ToString());
}
