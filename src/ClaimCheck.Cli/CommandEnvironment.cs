namespace ClaimCheck.Cli;

/// <summary>What a command reads from and writes to, so that tests run it without a process.</summary>
internal sealed record CommandEnvironment
{
    /// <summary>Opens the standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The standard output; lines end in LF.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>The standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where relative paths start.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Whether the output may hold colours: it is a terminal and <c>NO_COLOR</c> is not set.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether the output is a terminal.</summary>
    public bool HasTerminal { get; init; }

    /// <summary>The width of the terminal; <see langword="null"/> where the output is none.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether progress is shown on the standard error: it is a terminal.</summary>
    public bool ShowsProgress { get; init; }
}
