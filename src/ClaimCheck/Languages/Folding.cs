namespace ClaimCheck.Languages;

/// <summary>The form under which words are looked up: lower case, composed, without soft hyphens and zero-width signs.</summary>
internal static class Folding
{
    /// <summary>The longest word that is looked up, in code units: number words below a million have 65 at most, and an ending.</summary>
    public const int MaximumLength = 96;

    /// <summary>Folds <paramref name="word"/> into <paramref name="folded"/>.</summary>
    /// <returns>The length of the folded form, or -1 where it does not fit.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c < 0x80)
            {
                if (length >= folded.Length)
                    return -1;
                folded[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
                continue;
            }

            switch (c)
            {
                case '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF':
                    continue;
                case '\u0308' when length > 0 && Umlaut(folded[length - 1]) is var umlaut and not '\0':
                    folded[length - 1] = umlaut;
                    continue;
                case 'ß' or 'ẞ' or '\uFB00' or '\uFB01' or '\uFB02':
                    if (length + 2 > folded.Length)
                        return -1;
                    folded[length++] = c is 'ß' or 'ẞ' ? 's' : 'f';
                    folded[length++] = c switch { 'ß' or 'ẞ' => 's', '\uFB00' => 'f', '\uFB01' => 'i', _ => 'l' };
                    continue;
                case '\u2010' or '\u2011':
                    if (length >= folded.Length)
                        return -1;
                    folded[length++] = '-';
                    continue;
                case '\u2019' or '\u02BC':
                    if (length >= folded.Length)
                        return -1;
                    folded[length++] = '\'';
                    continue;
                default:
                    if (length >= folded.Length)
                        return -1;
                    folded[length++] = char.ToLowerInvariant(c);
                    continue;
            }
        }

        return length;
    }

    /// <summary>The folded form as a string; the word itself in lower case where it is too long to fold.</summary>
    public static string Fold(string word)
    {
        Span<char> folded = stackalloc char[Math.Min(word.Length * 2, 256)];
        var length = Fold(word, folded);
        return length < 0 ? word.ToLowerInvariant() : folded[..length].ToString();
    }

    private static char Umlaut(char letter) => letter switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', _ => '\0' };
}
