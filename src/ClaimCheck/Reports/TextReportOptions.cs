using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>What a report for people shows, and how.</summary>
public sealed record TextReportOptions
{
    /// <summary>The language of headings and reasons.</summary>
    public Messages Messages { get; init; } = Messages.German;

    /// <summary>Whether words are marked by colour; otherwise by »…«.</summary>
    public bool HasColours { get; init; }

    /// <summary>The least serious kind of finding that is shown; the others are counted.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Update;

    /// <summary>Whether the fact sheet follows: for each slot all values with source, time and voice.</summary>
    public bool IncludeFacts { get; init; }

    /// <summary>Whether pairs that look alike and were not compared are listed with the reason.</summary>
    public bool IncludeUncompared { get; init; }

    /// <summary>The number of columns that lines are broken at; at least 40.</summary>
    public int Width { get; init; } = 100;
}
