using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Makes a paragraph of words with styles that is broken at blanks only.</summary>
internal static class MarkedText
{
    /// <summary>The paragraph; without colours the words that state a value stand between marks.</summary>
    public static Paragraph Of(IReadOnlyList<TextPiece> pieces, bool hasColours)
    {
        if (!hasColours)
            return new Paragraph(string.Concat(pieces.Select(piece => piece.Style == TextStyle.Value ? "»" + piece.Text.Trim() + "«" : piece.Text)));

        var paragraph = new Paragraph();
        foreach (var piece in Glued(pieces))
            paragraph.Append(piece.Text, TerminalStyles.Of(piece.Style));
        return paragraph;
    }

    /// <summary>
    /// The pieces with what belongs to a word in the piece of the word: a line may be broken between two pieces, and a full
    /// stop would begin the next one.
    /// </summary>
    private static List<TextPiece> Glued(IReadOnlyList<TextPiece> pieces)
    {
        var glued = new List<TextPiece>();
        foreach (var piece in pieces)
        {
            if (piece.Text.Length == 0)
                continue;
            if (glued.Count == 0 || glued[^1].Text.EndsWith(' ') || piece.Text[0] == ' ')
            {
                glued.Add(piece);
                continue;
            }

            var (before, after) = Joined(glued[^1], piece);
            glued[^1] = before;
            glued.Add(after);
        }

        return glued;
    }

    /// <summary>Two pieces without a blank between them: a styled word takes the signs that touch it.</summary>
    private static (TextPiece Before, TextPiece After) Joined(TextPiece before, TextPiece after)
    {
        if (after.Style == TextStyle.Plain)
        {
            var blank = after.Text.IndexOf(' ', StringComparison.Ordinal);
            var end = blank < 0 ? after.Text.Length : blank;
            return (before with { Text = before.Text + after.Text[..end] }, after with { Text = after.Text[end..] });
        }

        var start = before.Text.LastIndexOf(' ') + 1;
        return (before with { Text = before.Text[..start] }, after with { Text = before.Text[start..] + after.Text });
    }
}
