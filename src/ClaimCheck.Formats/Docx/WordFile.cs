using System.Xml;
using System.Xml.Linq;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.Docx;

/// <summary>Reads documents of word processors in Office Open XML (.docx): body text, notes and core properties.</summary>
internal static class WordFile
{
    private const string Format = "docx";

    /// <summary>Reads a document.</summary>
    /// <returns>The article, or the reason why there is none.</returns>
    public static IReadOnlyList<InputRead> Read(InputBytes input)
    {
        try
        {
            using var parts = new ArchiveParts(input.Bytes, input.Largest);
            using var body = parts.Open("word/document.xml");
            if (body is null)
                return [input.Problem(InputProblemKind.InvalidArchive)];
            return Article(parts, body) is { } article ? [InputRead.Of(article.ToDocument(input.Id))] : [input.Problem(InputProblemKind.NoArticle)];
        }
        catch (ArchiveBombException)
        {
            return [input.Problem(InputProblemKind.UnpacksTooLarge, FileText.PrintedSize(input.Largest))];
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return [input.Problem(InputProblemKind.InvalidArchive)];
        }
    }

    private static ExtractedArticle? Article(ArchiveParts parts, Stream body)
    {
        var styles = WordStyles.Read(parts.Open("word/styles.xml"));
        var paragraphs = WordText.Read(body, styles);
        if (paragraphs.Count == 0)
            return null;

        var properties = Properties(parts.Open("docProps/core.xml"));
        var hasHeadline = paragraphs[0].HeadingLevel > 0 && paragraphs.Count > 1;
        return new ExtractedArticle
        {
            Format = Format,
            Text = Paragraph.Join([.. hasHeadline ? paragraphs.Skip(1) : paragraphs, .. Notes(parts, styles)]),
            Title = hasHeadline ? paragraphs[0].Text.Replace('\n', ' ') : properties.At("title").Words(),
            Author = properties.At("creator").Words(),
            Published = properties.At("created").Words() ?? properties.At("modified").Words(),
        };
    }

    /// <summary>Footnotes, then endnotes: they stand at the end, where no sentence of the body is broken.</summary>
    private static IEnumerable<Paragraph> Notes(ArchiveParts parts, WordStyles styles)
    {
        foreach (var name in (string[])["word/footnotes.xml", "word/endnotes.xml"])
        {
            using var part = parts.Open(name);
            if (part is null)
                continue;
            foreach (var paragraph in WordText.Read(part, styles))
                yield return paragraph;
        }
    }

    private static XElement? Properties(Stream? part)
    {
        if (part is null)
            return null;
        using var reader = new StreamReader(part);
        return XmlTree.Parse(reader.ReadToEnd());
    }
}
