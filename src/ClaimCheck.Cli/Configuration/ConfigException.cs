namespace ClaimCheck.Cli.Configuration;

/// <summary>A fault in a configuration file.</summary>
/// <param name="code">The message of the fault, without its beginning <c>config-</c>.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="slots">What the message names.</param>
internal sealed class ConfigException(string code, int line, params (string Name, string Value)[] slots) : Exception(code)
{
    /// <summary>The message of the fault.</summary>
    public string Code { get; } = code;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What the message names.</summary>
    public IReadOnlyList<(string Name, string Value)> Slots { get; } = slots;
}
