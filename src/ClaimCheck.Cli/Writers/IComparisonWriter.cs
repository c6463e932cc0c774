using ClaimCheck.Findings;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes a comparison in one format; a format of <c>check</c> and <c>compare</c> is one such class and its line in <see cref="ComparisonWriters"/>.</summary>
internal interface IComparisonWriter
{
    /// <summary>The word of <c>--format</c> it stands for.</summary>
    OutputFormat Format { get; }

    /// <summary>Writes the whole result.</summary>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="comparison">What is written.</param>
    /// <param name="choices">What the user chose to see.</param>
    void Write(TextWriter writer, Comparison comparison, ReportChoices choices);
}
