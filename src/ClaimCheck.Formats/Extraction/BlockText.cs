using System.Text;

namespace ClaimCheck.Formats.Extraction;

/// <summary>Puts the words of a marked-up text together: white space collapses as on the screen, blocks and breaks end lines.</summary>
/// <remarks>No-break spaces and soft hyphens are kept as they are; words of neighbouring inline elements are not parted.</remarks>
internal sealed class BlockText
{
    private readonly List<Paragraph> paragraphs = [];
    private readonly StringBuilder current = new();
    private int linkLetters;
    private int heading;
    private bool isSpacePending;
    private bool isCellPending;
    private bool isLinePending;

    /// <summary>Ends the text.</summary>
    /// <returns>All its paragraphs.</returns>
    public IReadOnlyList<Paragraph> Finish()
    {
        EndParagraph();
        return paragraphs;
    }

    /// <summary>Adds words to the line that is open.</summary>
    /// <param name="words">The words as they stand in the markup.</param>
    /// <param name="isLink">Whether they are the words of a link.</param>
    public void Append(ReadOnlySpan<char> words, bool isLink = false)
    {
        foreach (var letter in words)
        {
            if (letter is ' ' or '\t' or '\n' or '\r' or '\f' or '\v')
                isSpacePending = true;
            else
                AppendLetter(letter, isLink);
        }
    }

    /// <summary>Adds words whose line feeds count, as those of preformatted text.</summary>
    public void AppendLines(string words)
    {
        foreach (var line in words.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
                EndParagraph();
            else
                Append(line);
            StartLine();
        }
    }

    /// <summary>Ends the line where it holds anything.</summary>
    public void StartLine() => isLinePending |= current.Length > 0;

    /// <summary>Breaks the line; two breaks in a row end the paragraph.</summary>
    public void BreakLine()
    {
        if (isLinePending)
            EndParagraph();
        else
            StartLine();
    }

    /// <summary>Begins another cell of a table row, set off by a tabulator.</summary>
    public void StartCell() => isCellPending = true;

    /// <summary>Ends the paragraph where it holds anything.</summary>
    public void EndParagraph()
    {
        if (current.Length > 0)
            paragraphs.Add(new Paragraph(current.ToString(), heading, linkLetters));
        current.Clear();
        linkLetters = 0;
        heading = 0;
        isSpacePending = isCellPending = isLinePending = false;
    }

    /// <summary>Ends the paragraph and makes the next one a heading.</summary>
    public void StartHeading(int level)
    {
        EndParagraph();
        heading = level;
    }

    private void AppendLetter(char letter, bool isLink)
    {
        if (current.Length > 0 && isLinePending)
            current.Append('\n');
        else if (current.Length > 0 && isCellPending)
            current.Append('\t');
        else if (current.Length > 0 && isSpacePending)
            current.Append(' ');
        isSpacePending = isCellPending = isLinePending = false;
        current.Append(letter);
        if (isLink)
            linkLetters++;
    }
}
