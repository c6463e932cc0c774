using AngleSharp.Dom;
using ClaimCheck.Formats.Extraction;

namespace ClaimCheck.Formats.Html;

/// <summary>The article of a page: its headline and paragraphs.</summary>
/// <param name="Headline">The headline that readers see; <see langword="null"/> where the page has none.</param>
/// <param name="Paragraphs">The text, captions last.</param>
internal sealed record PageText(string? Headline, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>A line longer than this is text, whatever it opens with.</summary>
    private const int LongestPhrase = 150;

    private const int MostlyLinks = 60;
    private const int PartlyLinks = 25;

    /// <summary>Where more of the prose than this, in hundredths, stands before the headline, it is no headline of it.</summary>
    private const int MostBeforeHeadline = 30;

    /// <summary>Reads the article of a page.</summary>
    /// <param name="body">Its body.</param>
    /// <param name="title">The headline by the metadata, for a page without <c>h1</c>.</param>
    /// <param name="words">What names of elements and lines of text tell.</param>
    public static PageText Read(IElement body, string? title, PageWords words)
    {
        var boilerplate = new Boilerplate(body, words);
        var main = new MainText(body, new PageExtents(body, boilerplate.IsDropped)).Find();
        var renderer = new ArticleRenderer(boilerplate.IsDropped, words);
        var paragraphs = renderer.Render(main);
        var headline = PageHeadline.Of(main) ?? PageHeadline.Of(body) ?? PageHeadline.Repeated(body, title) ?? Printed(paragraphs, title) ?? title;
        return new PageText(headline, [.. WithoutDanglingHeadings(Cleaned(paragraphs, headline, words)), .. renderer.Captions]);
    }

    /// <summary>The paragraph that the title of the page repeats, as readers see it.</summary>
    private static string? Printed(IReadOnlyList<Paragraph> paragraphs, string? title) =>
        paragraphs.FirstOrDefault(paragraph => paragraph.Text.Length >= PageHeadline.Shortest && title?.Contains(paragraph.Text, StringComparison.OrdinalIgnoreCase) == true)?.Text;

    private static List<Paragraph> Cleaned(IReadOnlyList<Paragraph> paragraphs, string? headline, PageWords words)
    {
        var kept = new List<Paragraph>();
        var length = 0L;
        var all = paragraphs.Sum(paragraph => (long)paragraph.Text.Length);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.HeadingLevel == 1 || paragraph.Text == headline)
            {
                if (length * 100 <= all * MostBeforeHeadline)
                    kept.Clear();
            }
            else if (!IsBoilerplate(paragraph, words))
            {
                kept.Add(paragraph);
            }

            length += paragraph.Text.Length;
        }

        return kept;
    }

    private static bool IsBoilerplate(Paragraph paragraph, PageWords words)
    {
        if (paragraph.Text[0] == '©' || (paragraph.IsLinked(MostlyLinks) && !(paragraph.EndsAsSentence && paragraph.Text.Length > LongestPhrase)))
            return true;
        if (words.IsPhrase(paragraph.Text) && paragraph.Text.Length <= LongestPhrase)
            return true;
        return words.OpensWithPhrase(paragraph.Text) && paragraph.Text.Length <= LongestPhrase && (paragraph.IsLinked(PartlyLinks) || !paragraph.EndsAsSentence);
    }

    /// <summary>A heading whose section was boilerplate heads nothing.</summary>
    private static IEnumerable<Paragraph> WithoutDanglingHeadings(List<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var level = paragraphs[i].HeadingLevel;
            var headsNothing = level > 0 && (i + 1 == paragraphs.Count || paragraphs[i + 1].HeadingLevel is > 0 and var next && next <= level);
            if (!headsNothing)
                yield return paragraphs[i];
        }
    }
}
