using System.Collections.Frozen;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Sarif;

namespace ClaimCheck.Cli.Writers;

/// <summary>What the user chose to see in a report, and where it is shown.</summary>
internal sealed record ReportChoices
{
    /// <summary>The fewest columns that reports are laid out for.</summary>
    public const int Narrowest = 40;

    /// <summary>The most columns that are used: longer lines are hard to read.</summary>
    public const int Widest = 100;

    /// <summary>Messages in the language of <c>--language</c>.</summary>
    public required Messages Messages { get; init; }

    /// <summary>The least serious kind of finding shown; <see langword="null"/> for the format's own default.</summary>
    public FindingKind? LeastSerious { get; init; }

    /// <summary>Whether the report may hold colours: it goes to a terminal that shows them.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether the report is shown on a terminal at once.</summary>
    public bool IsOnTerminal { get; init; }

    /// <summary>The number of columns that lines are broken at.</summary>
    public int Width { get; init; } = Widest;

    /// <summary>Whether the fact sheet is wanted.</summary>
    public bool Facts { get; init; }

    /// <summary>Whether what was left uncompared is wanted.</summary>
    public bool Uncompared { get; init; }

    /// <summary>Whether documents carry their text.</summary>
    public bool IncludeText { get; init; }

    /// <summary>Whether an analysis lists its tokens.</summary>
    public bool Tokens { get; init; }

    /// <summary>The files of the articles by id, relative to the working directory.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The same for JSON.</summary>
    public JsonReportOptions Json => new()
    {
        IncludeText = IncludeText,
        IncludeTokens = Tokens,
        IncludeUncompared = Uncompared,
        LeastSerious = LeastSerious ?? FindingKind.Corroboration,
    };

    /// <summary>The same for formats that need no more.</summary>
    public ReportOptions Report => new() { Messages = Messages, LeastSerious = LeastSerious ?? FindingKind.Corroboration };

    /// <summary>The same for SARIF.</summary>
    public SarifReportOptions Sarif => new()
    {
        Messages = Messages,
        LeastSerious = LeastSerious ?? FindingKind.Corroboration,
        IncludeText = IncludeText,
        Files = Files,
    };

    /// <summary>The same for text.</summary>
    public TextReportOptions Text => new()
    {
        Messages = Messages,
        HasColours = HasColours,
        Width = Width,
        LeastSerious = LeastSerious ?? FindingKind.Update,
        IncludeFacts = Facts,
        IncludeUncompared = Uncompared,
    };
}
