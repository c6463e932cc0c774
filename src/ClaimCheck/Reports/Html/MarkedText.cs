using ClaimCheck.Values;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes the text of an article with its claims marked, each followed by links to its row and its findings.</summary>
/// <remarks>
/// A claim inside another is a mark inside a mark. A claim that crosses the end of another, or of a paragraph, is marked in
/// pieces. Each claim has few pieces and marks nest only so deep, so that any text is written in linear time.
/// </remarks>
internal sealed class MarkedText
{
    private const int MostPieces = 8;
    private const int DeepestMark = 8;

    private readonly HtmlWriter html;
    private readonly HtmlPage page;
    private readonly string content;
    private readonly PriorityQueue<MarkedPiece, (int Start, int Shorter, int Number)> waiting = new();
    private readonly Stack<MarkedPiece> open = new();
    private int position;

    /// <summary>Marks the claims of <paramref name="document"/>; its parts are written in text order.</summary>
    public MarkedText(HtmlPage page, ShownDocument document)
    {
        this.page = page;
        html = page.Html;
        content = document.Source.Content;
        foreach (var claim in page.Index.ClaimsOf(document))
            Wait(new MarkedPiece(claim.Claim.Span.Start, claim.Claim.Span.End, claim, Before: 0, IsLast: true));
    }

    /// <summary>Writes each line of <paramref name="part"/> that holds words as a paragraph.</summary>
    public void WriteParagraphs(TextSpan part)
    {
        for (var start = part.Start; start < part.End;)
        {
            var length = content.AsSpan(start, part.End - start).IndexOfAny("\n\r\u0085\u2028\u2029");
            var end = length < 0 ? part.End : start + length;
            if (!content.AsSpan(start, end - start).IsWhiteSpace())
            {
                using var paragraph = html.Open("p");
                WriteLine(new TextSpan(start, end));
            }

            start = end + 1;
        }
    }

    /// <summary>Writes <paramref name="line"/> with its marks.</summary>
    public void WriteLine(TextSpan line)
    {
        position = line.Start;
        while (waiting.TryPeek(out var piece, out _) && piece.Start < line.End)
        {
            waiting.Dequeue();
            if (piece.End > line.Start)
                Open(piece with { Start = Math.Max(piece.Start, line.Start) }, line.End);
        }

        CloseUntil(line.End);
        WriteUntil(line.End);
    }

    private void Open(MarkedPiece piece, int lineEnd)
    {
        CloseUntil(piece.Start);
        WriteUntil(piece.Start);
        var end = Math.Min(piece.End, open.Count > 0 ? open.Peek().End : lineEnd);
        if (end < piece.End)
            piece = piece with { End = end, IsLast = !WaitForRest(piece, end) };

        var id = piece.Before == 0 ? piece.Claim.Passage : null;
        if (open.Count >= DeepestMark)
        {
            html.Element("span", string.Empty, ("id", id));
            WriteLinks(piece);
            return;
        }

        html.Open("mark", ("id", id), ("class", piece.Claim.Findings.IsEmpty ? "claim" : "found"), ("data-claim", piece.Claim.Label));
        open.Push(piece);
    }

    /// <summary>Lets the words behind <paramref name="end"/> wait for their turn, where there are any.</summary>
    private bool WaitForRest(MarkedPiece piece, int end)
    {
        if (piece.Before + 1 >= MostPieces || content.AsSpan(end, piece.End - end).IsWhiteSpace())
            return false;
        Wait(piece with { Start = end, Before = piece.Before + 1 });
        return true;
    }

    private void Wait(MarkedPiece piece) => waiting.Enqueue(piece, (piece.Start, -piece.End, piece.Claim.Number));

    private void CloseUntil(int limit)
    {
        while (open.TryPeek(out var piece) && piece.End <= limit)
        {
            WriteUntil(piece.End);
            html.Close();
            open.Pop();
            WriteLinks(piece);
        }
    }

    private void WriteUntil(int end)
    {
        if (end > position)
            html.Text(content[position..end]);
        position = Math.Max(position, end);
    }

    private void WriteLinks(MarkedPiece piece)
    {
        if (!piece.IsLast)
            return;
        using var links = html.Open("sup");
        html.Element("a", piece.Claim.Label, ("href", "#" + piece.Claim.Row), ("aria-label", page.Say("to-claim", ("number", piece.Claim.Label))));
        foreach (var finding in piece.Claim.Findings)
        {
            html.Text(" ");
            html.Element("a", finding.Finding.Id, ("class", HtmlKind.Anchor(finding.Finding.Kind)), ("href", "#" + finding.Anchor), ("aria-label", page.Say("to-finding", ("id", finding.Finding.Id))));
        }
    }
}
