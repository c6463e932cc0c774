using System.Collections.Immutable;

namespace ClaimCheck.Cli.Configuration;

/// <summary>A part of a configuration file: a text, a list or named parts.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
internal abstract record ConfigNode(int Line)
{
    /// <summary>A text as it stands, without its quotation marks.</summary>
    public sealed record Text(int Line, string Value) : ConfigNode(Line);

    /// <summary>A list.</summary>
    public sealed record List(int Line, ImmutableArray<ConfigNode> Items) : ConfigNode(Line);

    /// <summary>Named parts in the order of the file.</summary>
    public sealed record Map(int Line, ImmutableArray<Entry> Entries) : ConfigNode(Line);

    /// <summary>One named part.</summary>
    /// <param name="Key">The name.</param>
    /// <param name="Line">The line of the name.</param>
    /// <param name="Value">What it names.</param>
    public sealed record Entry(string Key, int Line, ConfigNode Value);
}
