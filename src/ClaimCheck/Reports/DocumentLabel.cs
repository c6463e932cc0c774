using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Names an article in one line: outlet, date and id.</summary>
internal sealed class DocumentLabel(Messages messages)
{
    private readonly ValueText values = new(messages);

    /// <summary>"Tageblatt, 13.09.2023 [a.txt]"; the id alone where nothing else is known.</summary>
    public string Of(SourceDocument document)
    {
        var known = new List<string>();
        if (document.Source is { } source)
            known.Add(VisibleText.Of(source));
        if (document.Published is { } published)
            known.Add(Date(published));
        var id = VisibleText.Of(document.Id);
        return known.Count == 0 ? id : string.Join(", ", known) + " [" + id + "]";
    }

    private string Date(PublicationTime published)
    {
        if (published is { Month: { } month, Day: { } day })
            return values.Day(published.Year, month, day);
        return published.Month is { } only
            ? messages.Format("date-month", ("year", Year(published)), ("month", only.ToString("D2", CultureInfo.InvariantCulture)))
            : Year(published);
    }

    private static string Year(PublicationTime published) => published.Year.ToString("D4", CultureInfo.InvariantCulture);
}
