using System.Globalization;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>Makes text of articles harmless in a terminal: what would act or hide is shown as a sign.</summary>
public static class VisibleText
{
    /// <summary>The text with control characters as their pictures (␛), other invisible or unpaired signs as their number (⟨U+202E⟩).</summary>
    /// <remarks>Soft hyphens are left out; line breaks and tabs become spaces.</remarks>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(text[i]).Append(text[++i]);
            else
                Append(result, text[i]);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char sign)
    {
        switch (sign)
        {
            case '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                result.Append(' ');
                break;
            case '\u00AD':
                break;
            case < ' ':
                result.Append((char)('\u2400' + sign));
                break;
            case '\u007F':
                result.Append('\u2421');
                break;
            default:
                if (IsHidden(sign))
                    result.Append("⟨U+").Append(((int)sign).ToString("X4", CultureInfo.InvariantCulture)).Append('⟩');
                else
                    result.Append(sign);
                break;
        }
    }

    private static bool IsHidden(char sign) =>
        char.IsSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format;
}
