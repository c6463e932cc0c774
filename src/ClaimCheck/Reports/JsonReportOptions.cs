using ClaimCheck.Findings;

namespace ClaimCheck.Reports;

/// <summary>What a JSON report holds.</summary>
public sealed record JsonReportOptions
{
    /// <summary>Whether each document carries its text.</summary>
    public bool IncludeText { get; init; }

    /// <summary>Whether an analysis lists its tokens; that of a document which brought its own always does.</summary>
    public bool IncludeTokens { get; init; }

    /// <summary>The least serious kind of finding that is written.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Corroboration;

    /// <summary>Whether what was left uncompared is written, as <c>uncompared</c>.</summary>
    public bool IncludeUncompared { get; init; }
}
