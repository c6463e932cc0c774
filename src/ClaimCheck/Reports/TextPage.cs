using System.Globalization;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>Writes paragraphs with a hanging indent, broken at the width of the page; styles become colours or plain marks.</summary>
internal sealed class TextPage(TextWriter writer, bool hasColours, int width)
{
    private const string Reset = "\u001b[0m";

    private static readonly string[] Colours = [string.Empty, "\u001b[1m", "\u001b[2m", "\u001b[1;33m", "\u001b[36m", "\u001b[1;31m"];

    /// <summary>Writes an empty line.</summary>
    public void Blank() => writer.Write('\n');

    /// <summary>Writes a paragraph of one style.</summary>
    public void Line(int indent, string text, TextStyle style = TextStyle.Plain) => Line(indent, [new TextPiece(text, style)]);

    /// <summary>Writes a paragraph; further lines are indented as far as the first.</summary>
    public void Line(int indent, IReadOnlyList<TextPiece> pieces)
    {
        var room = Math.Max(width, 40) - indent;
        var column = 0;
        writer.Write(new string(' ', indent));
        foreach (var (word, style, isGlued) in Words(pieces))
        {
            var length = WidthOf(word);
            if (column > 0 && !isGlued && column + 1 + length > room)
            {
                writer.Write('\n');
                writer.Write(new string(' ', indent));
                column = 0;
            }
            else if (column > 0 && !isGlued)
            {
                writer.Write(' ');
                column++;
            }

            Write(word, style);
            column += length;
        }

        writer.Write('\n');
    }

    private void Write(string word, TextStyle style)
    {
        if (hasColours && style != TextStyle.Plain)
            writer.Write(Colours[(int)style] + word + Reset);
        else
            writer.Write(word);
    }

    /// <summary>The words with plain marks in place; a word is glued where no space stood before it.</summary>
    private IEnumerable<(string Word, TextStyle Style, bool IsGlued)> Words(IReadOnlyList<TextPiece> pieces)
    {
        var isGlued = true;
        foreach (var piece in pieces)
        {
            var isMarked = piece.Style == TextStyle.Value && !hasColours;
            var text = isMarked ? "»" + piece.Text.Trim() + "«" : piece.Text;
            var parts = text.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                    isGlued = false;
                if (parts[i].Length == 0)
                    continue;
                yield return (parts[i], piece.Style, isGlued);
                isGlued = true;
            }
        }
    }

    /// <summary>Columns of a terminal: combining marks take none.</summary>
    private static int WidthOf(string word)
    {
        var columns = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                columns++;
        }

        return columns;
    }
}
