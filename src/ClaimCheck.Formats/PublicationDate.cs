using ClaimCheck.Documents;
using NodaTime;

namespace ClaimCheck.Formats;

/// <summary>Puts a date given for all articles where one is missing.</summary>
internal static class PublicationDate
{
    /// <summary>The document with <paramref name="date"/> where it has no date, or a coarser one that contains it.</summary>
    public static SourceDocument Completed(SourceDocument document, LocalDate? date)
    {
        if (date is not { } day || document.Published is { Day: not null } || document.Published?.Contains(day) == false)
            return document;
        return document with { Published = PublicationTime.On(day), PublishedFrom = PublishedFrom.Option };
    }
}
