using System.IO.Compression;
using System.Text;

namespace ClaimCheck.Tests.Formats;

/// <summary>Packs the parts of a document as a word processor does.</summary>
internal static class WordDocument
{
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A document with styles as a German program writes them.</summary>
    /// <param name="body">What stands inside <c>w:body</c>.</param>
    /// <param name="properties">What stands in the core properties.</param>
    public static byte[] Pack(string body, string properties = "") => Pack(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"{Words}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}<w:sectPr/></w:body></w:document>"),
        ("word/comments.xml", $"<w:comments xmlns:w=\"{Words}\"><w:comment><w:p><w:r><w:t>Stimmt das?</w:t></w:r></w:p></w:comment></w:comments>"),
        ("word/styles.xml", $"<w:styles xmlns:w=\"{Words}\"><w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"),
        ("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">{properties}</cp:coreProperties>"));

    /// <summary>An archive of any parts.</summary>
    public static byte[] Pack(params ReadOnlySpan<(string Name, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text, string properties = "") => $"<w:p>{properties}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";
}
