namespace ClaimCheck.Cli;

/// <summary>The commands.</summary>
internal enum CommandName
{
    /// <summary>No command: help, or wrong usage.</summary>
    None,

    /// <summary>Compare articles and print the findings.</summary>
    Check,

    /// <summary>Claims only.</summary>
    Extract,

    /// <summary>Every layer below the claims.</summary>
    Analyze,

    /// <summary>Two files against each other, or pairs of texts.</summary>
    Compare,

    /// <summary>How one finding came about.</summary>
    Explain,

    /// <summary>The data files with source and licence.</summary>
    Models,

    /// <summary>A script that completes commands and options in a shell.</summary>
    Completion,
}
