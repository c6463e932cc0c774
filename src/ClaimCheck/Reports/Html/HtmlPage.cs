using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Html;

/// <summary>What all parts of a report share: where they write, the words of its language, and the numbers of what they show.</summary>
internal sealed class HtmlPage(TextWriter writer, Comparison comparison, ReportOptions options)
{
    /// <summary>Where the parts write.</summary>
    public HtmlWriter Html { get; } = new(writer);

    /// <summary>What is shown.</summary>
    public Comparison Comparison { get; } = comparison;

    /// <summary>How it is shown.</summary>
    public ReportOptions Options { get; } = options;

    /// <summary>The templates of its language.</summary>
    public Messages Messages { get; } = options.Messages;

    /// <summary>Words for the terms of the output.</summary>
    public TextTerms Terms { get; } = new(options.Messages);

    /// <summary>What findings are about, and why they were made.</summary>
    public FindingText Findings { get; } = new(new ComparisonIndex(comparison), options.Messages);

    /// <summary>Values for people.</summary>
    public ValueText Values { get; } = new(options.Messages);

    /// <summary>Numbers and links.</summary>
    public ReportIndex Index { get; } = new(comparison, options.LeastSerious);

    /// <summary>A template of the report, filled.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> slots) => Messages.Format("html-" + key, slots);

    /// <summary>A template of the report with <c>-one</c> or <c>-many</c> behind its key.</summary>
    public string Count(string key, int count) => Messages.Format("html-" + key + (count == 1 ? "-one" : "-many"), ("count", Number(count)));

    /// <summary>A number in the notation of the language.</summary>
    public string Number(decimal number) => Values.Number(number);

    /// <summary>The language of the words of <paramref name="document"/> where it is another than that of the report; otherwise <see langword="null"/>.</summary>
    public string? LanguageOf(ShownDocument document) =>
        document.Compared.Language == Messages.Language || document.Compared.Language == "und" ? null : document.Compared.Language;

    /// <summary>What a claim measures: "Entfernung", "Tote".</summary>
    public string Measured(ShownClaim claim) => Terms.Measured(claim.Claim, claim.Document.Source);

    /// <summary>The normalized value; empty where a claim has none.</summary>
    /// <remarks>A time that only its code could name (<c>P4Y</c>) is given in the words of the text.</remarks>
    public string ValueOf(ShownClaim claim)
    {
        var value = Values.Of(claim.Claim);
        return claim.Claim is { Timex: { } timex, Mention: { } mention } && value == timex.Value && !value.All(char.IsAsciiDigit)
            ? mention.Core.In(claim.Document.Source.Content)
            : value;
    }

    /// <summary>The normalized value; the words themselves where there is none.</summary>
    public string ValueOrWordsOf(ShownClaim claim)
    {
        var value = ValueOf(claim);
        return value.Length > 0 ? value : Shortened(claim.Claim.Span.In(claim.Document.Source.Content), 80);
    }

    /// <summary>Words, cut at a blank where they are longer than <paramref name="length"/>.</summary>
    public static string Shortened(string words, int length)
    {
        if (words.Length <= length)
            return words;
        var cut = words.LastIndexOf(' ', length);
        if (cut <= 0)
            cut = char.IsHighSurrogate(words[length - 1]) ? length - 1 : length;
        return words[..cut] + "…";
    }

    /// <summary>Writes when an article was published, readable for people and machines.</summary>
    public void WriteDate(PublicationTime? published)
    {
        if (published is not null)
            Html.Element("time", DateOf(published), ("datetime", IsoText.Of(published)));
    }

    /// <summary>When an article was published, with the time of day where it is known.</summary>
    public string DateOf(PublicationTime published)
    {
        var year = published.Year.ToString("D4", CultureInfo.InvariantCulture);
        if (published.Month is not { } month)
            return year;
        if (published.Day is not { } day)
            return Messages.Format("date-month", ("year", year), ("month", Messages.Template("month-" + month.ToString("D2", CultureInfo.InvariantCulture))));

        var date = Values.Day(published.Year, month, day);
        return published.Time is { } time
            ? Messages.Format("date-time", ("date", date), ("time", time.ToString("HH:mm", CultureInfo.InvariantCulture)))
            : date;
    }
}
