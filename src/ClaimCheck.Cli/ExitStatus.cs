namespace ClaimCheck.Cli;

/// <summary>The exit status of the command.</summary>
internal static class ExitStatus
{
    /// <summary>It ran, with findings or without.</summary>
    public const int Ran = 0;

    /// <summary>There is a finding that <c>--fail-on</c> names.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, or an input that cannot be read.</summary>
    public const int Unreadable = 2;

    /// <summary>Cancelled by the user.</summary>
    public const int Cancelled = 130;
}
