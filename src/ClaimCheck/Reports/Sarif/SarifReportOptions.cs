using System.Collections.Frozen;

namespace ClaimCheck.Reports.Sarif;

/// <summary>What a SARIF log holds, and in which language.</summary>
public sealed record SarifReportOptions : ReportOptions
{
    /// <summary>Whether every artifact carries its text, so that the log can be read without the articles.</summary>
    public bool IncludeText { get; init; }

    /// <summary>
    /// The files that articles were read from, by id: relative to the root of the checkout, with <c>/</c>. An article that is not listed is
    /// named by its id.
    /// </summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = FrozenDictionary<string, string>.Empty;
}
