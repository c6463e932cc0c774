using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Markdown;

/// <summary>Writes findings as Markdown (CommonMark with GitHub's tables) in the three parts of dpa's fact checks: Behauptung, Bewertung, Fakten.</summary>
/// <remarks>
/// The verdict is left to people: "Bewertung" says why a look is needed and leaves a line for it. Text of articles is made harmless
/// (<see cref="VisibleText"/>) and escaped, so that it can become neither markup nor HTML; only http and https addresses become links.
/// </remarks>
public static class MarkdownReport
{
    /// <summary>Writes the report; lines end in LF.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <param name="comparison">The findings.</param>
    /// <param name="options">Language and kinds.</param>
    public static void Write(TextWriter writer, Comparison comparison, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var messages = options.Messages;
        writer.Write($"# {messages.Template("markdown-title")}\n\n{messages.Template("markdown-draft")}\n\n");
        writer.Write(MarkdownText.Of(new TextTerms(messages).Numbers(comparison.Summary)) + "\n");
        var index = new ComparisonIndex(comparison);
        var section = new MarkdownFinding(writer, index, messages);
        foreach (var finding in index.Findings(options.LeastSerious))
            section.Write(finding);
    }
}
