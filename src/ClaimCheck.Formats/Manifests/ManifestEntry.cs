using ClaimCheck.Documents;

namespace ClaimCheck.Formats.Manifests;

/// <summary>What a manifest says about one file; it goes before what the file says about itself.</summary>
/// <param name="File">The file, relative to the folder that is read, with <c>/</c>.</param>
/// <param name="Manifest">How messages name the manifest.</param>
/// <param name="Line">The line of the manifest.</param>
internal sealed record ManifestEntry(string File, string Manifest, int? Line)
{
    /// <summary>The outlet or agency.</summary>
    public string? Source { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The document with what the manifest says.</summary>
    public SourceDocument ApplyTo(SourceDocument document)
    {
        var titled = WithTitle(document);
        return titled with
        {
            Source = Source ?? document.Source,
            Published = Published ?? document.Published,
            PublishedFrom = Published is null ? document.PublishedFrom : PublishedFrom.Metadata,
            Url = Url ?? document.Url,
            Author = Author ?? document.Author,
        };
    }

    /// <summary>A headline beside the text is replaced with all that counts in it; one inside the text stays where it is.</summary>
    private SourceDocument WithTitle(SourceDocument document)
    {
        if (Title is null || document.Title == Title)
            return document;
        return document.GivenTokens is null && (document.HasTitleField || document.TitleSpan is null)
            ? new SourceDocument(document.Id, document.Text, Title) { Format = document.Format }
            : document with { Title = Title };
    }
}
