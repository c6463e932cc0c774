using ClaimCheck.Documents;

namespace ClaimCheck.Reports;

/// <summary>Writes what is known about a document itself.</summary>
internal static class JsonDocumentFields
{
    /// <summary>Writes the fields of one document into the object that is open.</summary>
    public static void Write(JsonOutput json, SourceDocument document, string language, string? supersedes, bool includeText)
    {
        json.Text("id", document.Id);
        json.Text("title", document.Title);
        json.Text("source", document.Source);
        json.Text("published", document.Published is { } published ? IsoText.Of(published) : null);
        json.Text("publishedFrom", JsonNames.Of(document.PublishedFrom));
        json.Text("url", document.Url);
        json.Text("language", language);
        json.Number("characters", document.Text.Length);
        json.Text("sha256", TextHash.Of(document.Text));
        json.Text("supersedes", supersedes);
        json.Text("format", document.Format);

        // An extracted text stands in no file: without it no mark could be found again.
        if (includeText || document.Format is not null)
            json.Text("text", document.Text);
    }
}
