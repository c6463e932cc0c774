namespace ClaimCheck.Text;

/// <summary>How far a web or mail address reaches.</summary>
internal sealed class AddressForm(TextWords words)
{
    // Bounds keep the scan linear on text such as "a.a.a.a…".
    private const int LongestLabel = 40;
    private const int MostLabels = 6;

    /// <summary>Whether a web address with a scheme or "www." begins at <paramref name="start"/>.</summary>
    public static bool TryWeb(ReadOnlySpan<char> text, int start, out int end)
    {
        var rest = text[start..];
        var prefix = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        end = start;
        if (prefix == 0 || prefix == rest.Length || !CharacterTable.IsWordCharacter(rest[prefix]))
            return false;

        end = EndOfPath(text, start + prefix);
        return true;
    }

    /// <summary>Whether the word that ends at <paramref name="dot"/> is continued to a host name: "dpa.de", "spiegel.de/politik".</summary>
    public bool TryHost(ReadOnlySpan<char> text, int dot, out int end)
    {
        end = dot;
        var labels = 0;
        for (var i = dot; i < text.Length && text[i] == '.' && labels < MostLabels; labels++)
        {
            var label = i + 1;
            for (i = label; i < text.Length && i - label <= LongestLabel && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '-'); i++)
            {
            }

            if (i == label || i - label > LongestLabel)
                break;
            if (IsEnding(text[label..i]) && (i == text.Length || !CharacterTable.IsWordCharacter(text[i])))
                end = i;
        }

        if (end == dot)
            return false;
        if (end < text.Length && text[end] is '/' or ':' && end + 1 < text.Length && CharacterTable.IsWordCharacter(text[end + 1]))
            end = EndOfPath(text, end + 1);
        return true;
    }

    /// <summary>Where the host of a mail address ends that begins at <paramref name="start"/>; <paramref name="start"/> where there is none.</summary>
    public static int EndOfHost(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && (CharacterTable.IsWordCharacter(text[i]) || text[i] is '.' or '-' or '_'))
            i++;
        while (i > start && text[i - 1] is '.' or '-')
            i--;
        return i;
    }

    // "Bahn.de" is an address, "ging.Der" two sentences without a blank: endings are printed in lower case.
    private bool IsEnding(ReadOnlySpan<char> label) => char.IsAsciiLetterLower(label[0]) && words.Is(label, WordClass.AddressEnding);

    private static int EndOfPath(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && IsPathCharacter(text[i]))
            i++;
        while (i > start && text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '*')
            i--;
        return i;
    }

    private static bool IsPathCharacter(char c) => CharacterTable.ClassOf(c) switch
    {
        CharacterClass.Space or CharacterClass.LineBreak or CharacterClass.Quote or CharacterClass.Surrogate => false,
        CharacterClass.Symbol => c is '%' or '&' or '@' or '#' or '*' or '_' or '=' or '+' or '~' or '$',
        CharacterClass.Terminator => c is '!' or '?',
        CharacterClass.Apostrophe => c is '\'',
        CharacterClass.Dash => false,
        _ => true,
    };
}
