using ClaimCheck.Documents;
using NodaTime.Text;

namespace ClaimCheck.Tests.Specs;

/// <summary>A text and what must be read from it.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Line">The line of the page where the text begins, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Published">The day of publication, ISO 8601; <see langword="null"/> where none is given.</param>
/// <param name="Tables">What must be found.</param>
public sealed record SpecExample(string Page, int Line, string Text, string? Published, IReadOnlyList<SpecTable> Tables)
{
    /// <summary>The example as a document of its own.</summary>
    public SourceDocument Document() => new("spec", Text)
    {
        Published = Published is { } date ? PublicationTime.On(LocalDatePattern.Iso.Parse(date).Value) : null,
        PublishedFrom = Published is null ? PublishedFrom.None : PublishedFrom.Metadata,
    };
}
