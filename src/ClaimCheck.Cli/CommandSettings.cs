using ClaimCheck.Findings;
using ClaimCheck.Languages;
using NodaTime;

namespace ClaimCheck.Cli;

/// <summary>What the user asked for, checked.</summary>
internal sealed record CommandSettings
{
    /// <summary>The command.</summary>
    public required CommandName Command { get; init; }

    /// <summary>Messages in the language of <c>--language</c>.</summary>
    public required Messages Messages { get; init; }

    /// <summary>What is read.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>What is compared with and not reported on.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>How results are written.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>The file results go to; <see langword="null"/> for the standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The publication date of articles without one.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The least serious kind of finding shown; <see langword="null"/> for the format's own default.</summary>
    public FindingKind? LeastSerious { get; init; }

    /// <summary>The least serious kind of finding that gives exit status 1; <see langword="null"/> for none.</summary>
    public FindingKind? FailOn { get; init; }

    /// <summary>The key or id of the finding to explain; <see langword="null"/> for all other commands.</summary>
    public string? Finding { get; init; }

    /// <summary>The file that changes rules, units, outlets and alternatives; <see langword="null"/> for none.</summary>
    public string? Config { get; init; }

    /// <summary>The file of accepted findings; <see langword="null"/> for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The file that the findings are added to as accepted; <see langword="null"/> for none.</summary>
    public string? WriteBaseline { get; init; }

    /// <summary>The number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether the fact sheet is printed.</summary>
    public bool Facts { get; init; }

    /// <summary>Whether what was left uncompared is listed.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether documents carry their text.</summary>
    public bool IncludeText { get; init; }

    /// <summary>Whether an analysis lists its tokens.</summary>
    public bool Tokens { get; init; }

    /// <summary>Whether progress and notes are left out.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether help was asked for.</summary>
    public bool Help { get; init; }
}
