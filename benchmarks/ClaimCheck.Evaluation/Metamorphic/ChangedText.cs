using System.Text;
using ClaimCheck.Mentions;

namespace ClaimCheck.Evaluation.Metamorphic;

/// <summary>A text with one figure changed, or with its figures spelled another way.</summary>
internal static class ChangedText
{
    private const int Step = 3;
    private const int Digits = 9;
    private const int DigitsOfGroup = 3;

    /// <summary>
    /// The text of <paramref name="mention"/> with another leading digit, far enough away to be no rounding: 650 becomes
    /// 950, 127 becomes 427; <see langword="null"/> where the figure has no digits.
    /// </summary>
    public static string? WithAnotherFigure(string text, NumericMention mention)
    {
        for (var i = mention.Core.Start; i < mention.Core.End; i++)
        {
            if (text[i] is >= '1' and <= '9')
                return text[..i] + (char)('1' + ((text[i] - '1' + Step) % Digits)) + text[(i + 1)..];
        }

        return null;
    }

    /// <summary>The text without the marks of its thousands: 1.500 becomes 1500. Other figures stay as they are.</summary>
    public static string WithoutThousandsMarks(string text, IEnumerable<NumericMention> mentions)
    {
        var changed = new StringBuilder(text);
        foreach (var mention in mentions.Reverse())
        {
            for (var i = mention.Core.End - 1; i > mention.Core.Start; i--)
            {
                if (text[i] == '.' && char.IsAsciiDigit(text[i - 1]) && DigitsFrom(text, i + 1) == DigitsOfGroup)
                    changed.Remove(i, 1);
            }
        }

        return changed.ToString();
    }

    private static int DigitsFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }
}
