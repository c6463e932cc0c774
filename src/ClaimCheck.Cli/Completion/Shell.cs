namespace ClaimCheck.Cli.Completion;

/// <summary>The shells that <c>claimcheck completion</c> writes a script for.</summary>
internal enum Shell
{
    /// <summary>The Bourne again shell, from version 3.2.</summary>
    Bash,

    /// <summary>The Z shell.</summary>
    Zsh,

    /// <summary>PowerShell, from version 5.</summary>
    PowerShell,
}
