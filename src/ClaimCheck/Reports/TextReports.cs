using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;

namespace ClaimCheck.Reports;

/// <summary>Writes articles and comparisons for people, in German or English.</summary>
/// <remarks>Words of articles are made harmless: see <see cref="VisibleText"/>. Lines end in LF.</remarks>
public static class TextReports
{
    /// <summary>Writes findings by kind, then the fact sheet and what was left uncompared if asked for, then a summary.</summary>
    public static void WriteComparison(TextWriter writer, Comparison comparison, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var page = new TextPage(writer, options.HasColours, options.Width);
        var facts = new TextFacts(page, comparison, options.Messages);
        new TextFindings(page, comparison, options).Write();
        if (options.IncludeFacts)
            facts.WriteSlots();
        if (options.IncludeUncompared)
            facts.WriteUncompared();
        new TextSummary(page, comparison, options).Write();
    }

    /// <summary>Writes how a finding came about: the finding, each pair with its fields and intervals, the event, the sources, the confidence.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="derivation">What <see cref="ClaimPipeline.Explain"/> gave.</param>
    /// <param name="comparison">The comparison that holds the finding.</param>
    /// <param name="options">Language, colours and width.</param>
    public static void WriteDerivation(TextWriter writer, FindingDerivation derivation, Comparison comparison, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(derivation);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var page = new TextPage(writer, options.HasColours, options.Width);
        new TextFindings(page, comparison, options).Write(derivation.Finding);
        new TextDerivation(page, derivation, comparison, options.Messages).Write();
    }

    /// <summary>Writes the claims of one article, a value and its sentence each.</summary>
    public static void WriteClaims(TextWriter writer, Article article, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(options);
        new TextArticle(new TextPage(writer, options.HasColours, options.Width), article, options.Messages).WriteClaims();
    }

    /// <summary>Writes the sentences of one article with the mentions and quotations in each.</summary>
    public static void WriteAnalysis(TextWriter writer, Article article, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(options);
        new TextArticle(new TextPage(writer, options.HasColours, options.Width), article, options.Messages).WriteAnalysis();
    }
}
