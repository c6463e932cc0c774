using ClaimCheck.Formats.Html;

namespace ClaimCheck.Formats;

/// <summary>The formats that a text has to be extracted from.</summary>
internal static class DocumentFormats
{
    /// <summary>The reader for files with <paramref name="extension"/>, in lower case with its dot; <see langword="null"/> where there is none.</summary>
    public static Func<InputBytes, IReadOnlyList<InputRead>>? ForExtension(string extension) => extension switch
    {
        ".html" or ".htm" or ".xhtml" => HtmlPage.Read,
        _ => null,
    };
}
