namespace ClaimCheck.Tests.Cli;

/// <summary>What a command left behind.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record CommandResult(int Status, string Output, string Error);
