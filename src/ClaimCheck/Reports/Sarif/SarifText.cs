using System.Text;

namespace ClaimCheck.Reports.Sarif;

/// <summary>Writes text as SARIF wants it.</summary>
internal static class SarifText
{
    /// <summary>Writes a message as the object <paramref name="name"/>: brackets make no links and braces no placeholders.</summary>
    public static void Message(JsonOutput json, string name, string text)
    {
        json.StartObject(name);
        json.Text("text", Escaped(text));
        json.EndObject();
    }

    /// <summary>Writes words of an article as they are.</summary>
    public static void Content(JsonOutput json, string name, string text)
    {
        json.StartObject(name);
        json.Text("text", WellFormed(text));
        json.EndObject();
    }

    /// <summary>The text with U+FFFD for each unpaired surrogate, which strict readers of JSON refuse; no offset moves.</summary>
    internal static string WellFormed(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                (mended ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return mended?.ToString() ?? text;
    }

    /// <summary>SARIF 3.11: "[" opens a link, "\" escapes it, and braces are doubled.</summary>
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);
}
