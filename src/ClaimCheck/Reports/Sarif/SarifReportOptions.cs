using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Sarif;

/// <summary>What a SARIF log holds, and in which language.</summary>
public sealed record SarifReportOptions
{
    /// <summary>The language of messages; the help of a rule is given in German and English.</summary>
    public Messages Messages { get; init; } = Messages.German;

    /// <summary>The least serious kind of finding that is written.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Corroboration;

    /// <summary>Whether every artifact carries its text, so that the log can be read without the articles.</summary>
    public bool IncludeText { get; init; }
}
