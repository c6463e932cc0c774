namespace ClaimCheck.Cli.Configuration;

/// <summary>Finds what was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>The word of <paramref name="known"/> that differs in the fewest letters; <see langword="null"/> where none is near.</summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        // A third of the letters may be wrong, at least one.
        var most = Math.Max(1, word.Length / 3);
        return known
            .Select(candidate => (Word: candidate, Distance: Distance(word.ToLowerInvariant(), candidate)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions and exchanges that make one word of the other (Levenshtein 1966).</summary>
    private static int Distance(string one, string other)
    {
        // A name of a megabyte is near to none.
        if (Math.Abs(one.Length - other.Length) > other.Length)
            return int.MaxValue;

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
