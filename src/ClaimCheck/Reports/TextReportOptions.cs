using ClaimCheck.Findings;

namespace ClaimCheck.Reports;

/// <summary>What a report for people shows, and how.</summary>
public sealed record TextReportOptions : ReportOptions
{
    /// <summary>Shows all but corroborations, which are counted.</summary>
    public TextReportOptions() => LeastSerious = FindingKind.Update;

    /// <summary>Whether words are marked by colour; otherwise by »…«.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether the fact sheet follows: for each slot all values with source, time and voice.</summary>
    public bool IncludeFacts { get; init; }

    /// <summary>Whether pairs that look alike and were not compared are listed with the reason.</summary>
    public bool IncludeUncompared { get; init; }

    /// <summary>The number of columns that lines are broken at; at least 40.</summary>
    public int Width { get; init; } = 100;
}
