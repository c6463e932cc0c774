namespace ClaimCheck.Cli;

/// <summary>The command was used in a way it does not understand, or its output cannot be written; the message says so to the user.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>Lines that follow the message, such as what could have been meant.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
