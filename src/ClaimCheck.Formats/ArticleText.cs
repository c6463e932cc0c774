using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Formats;

/// <summary>Makes an article of a plain text: front matter, headline, publication date and agency are looked for in it.</summary>
public static class ArticleText
{
    /// <summary>A line longer than this is no headline.</summary>
    private const int LongestTitle = 250;

    /// <summary>Reads a text with or without front matter.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="text">The whole text; all spans of the result count in it.</param>
    /// <param name="problems">Gets a warning for each front matter line that is not what it seems.</param>
    public static SourceDocument Read(string id, string text, ICollection<InputProblem>? problems = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        var front = FrontMatter.Read(text, id, problems);
        var start = Dateline.EndOfHead(text, front.End);
        var title = front.TitleSpan ?? TitleIn(text, start);
        if (title is { } headline && headline.Start >= start)
            start = headline.End;

        var document = new SourceDocument(id, text, title, new TextSpan(start, text.Length))
        {
            Source = front.Source,
            Url = front.Url,
            Author = front.Author,
        };
        if (front.Title is { } unquoted)
            document = document with { Title = unquoted };
        return WithDateline(document, front.Published, text, front.End);
    }

    /// <summary>Gives a document whose metadata lack a date or source those of its text.</summary>
    internal static SourceDocument WithDateline(SourceDocument document, PublicationTime? published, string text, int start)
    {
        if (published is not null && document.Source is not null)
            return document with { Published = published, PublishedFrom = PublishedFrom.Metadata };

        var dateline = Dateline.Find(text, start);
        var date = published ?? dateline.Published;
        return document with
        {
            Source = document.Source ?? dateline.Agency,
            Published = date,
            PublishedFrom = published is not null ? PublishedFrom.Metadata : date is not null ? PublishedFrom.Text : PublishedFrom.None,
        };
    }

    /// <summary>The first line, if it is no full sentence, dates nothing and text follows.</summary>
    private static TextSpan? TitleIn(string text, int start)
    {
        var line = TextLines.FirstFilled(text, start);
        if (line.Length is 0 or > LongestTitle || !HasWord(text, line) || EndsSentence(text, line) || TextLines.FirstFilled(text, line.End).Length == 0)
            return null;

        return Dateline.IsOneOf(text, line) ? null : line;
    }

    private static bool HasWord(string text, TextSpan line)
    {
        foreach (var letter in text.AsSpan(line.Start, line.Length))
        {
            if (char.IsLetter(letter))
                return true;
        }

        return false;
    }

    private static bool EndsSentence(string text, TextSpan line)
    {
        var last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '“' or '”' or '«' or '»' or '‘' or '’' or '\'' or ')' or ']')
            last--;
        return text[last] is '.' or '!' or '?' or '…' or ':' or ';' or ',';
    }
}
