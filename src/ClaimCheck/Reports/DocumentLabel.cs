using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Names an article in one line: outlet, date and id.</summary>
internal sealed class DocumentLabel(Messages messages)
{
    private readonly ValueText values = new(messages);

    /// <summary>"Tageblatt, 13.09.2023 [a.txt]"; the id alone where nothing else is known.</summary>
    public string Of(SourceDocument document)
    {
        var known = Known(document);
        var id = VisibleText.Of(document.Id);
        return known.Length == 0 ? id : known + " [" + id + "]";
    }

    /// <summary>"Tageblatt, 13.09.2023"; the id where neither is known.</summary>
    public string WithoutId(SourceDocument document)
    {
        var known = Known(document);
        return known.Length == 0 ? VisibleText.Of(document.Id) : known;
    }

    private string Known(SourceDocument document)
    {
        var source = document.Source is { } printed ? VisibleText.Of(printed) : string.Empty;
        if (document.Published is not { } published)
            return source;
        return source.Length == 0 ? Date(published) : source + ", " + Date(published);
    }

    private string Date(PublicationTime published)
    {
        if (published is { Month: { } month, Day: { } day })
            return values.Day(published.Year, month, day);
        return published.Month is { } only
            ? messages.Format("date-month", ("year", Year(published)), ("month", messages.Template("month-" + only.ToString("D2", CultureInfo.InvariantCulture))))
            : Year(published);
    }

    private static string Year(PublicationTime published) => published.Year.ToString("D4", CultureInfo.InvariantCulture);
}
