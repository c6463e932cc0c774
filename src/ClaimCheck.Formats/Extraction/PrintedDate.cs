using ClaimCheck.Documents;

namespace ClaimCheck.Formats.Extraction;

/// <summary>Reads the dates that formats print: ISO 8601, those of mails and feeds, and those of German date lines.</summary>
internal static class PrintedDate
{
    /// <summary>The date of <paramref name="printed"/>, or <see langword="null"/> where it is none.</summary>
    public static PublicationTime? Read(string printed) =>
        PublishedText.TryParse(printed, out var published) ? published : MailDate.Read(printed) ?? Dateline.Find(printed, 0).Published;
}
