namespace ClaimCheck.Reports;

/// <summary>A baseline file cannot be read.</summary>
/// <param name="problem">What is wrong: <c>json</c>, <c>schema</c>, <c>entry</c> or <c>property</c>.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="detail">The text that is wrong; empty where there is none.</param>
public sealed class BaselineFormatException(string problem, int line, string detail)
    : FormatException($"baseline({line}): {problem} {detail}")
{
    /// <summary>What is wrong: <c>json</c> no valid JSON; <c>schema</c> another version, or no baseline; <c>entry</c> a finding without key, or a value of another type; <c>property</c> a name that is not known.</summary>
    public string Problem { get; } = problem;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The text that is wrong; empty where there is none.</summary>
    public string Detail { get; } = detail;
}
