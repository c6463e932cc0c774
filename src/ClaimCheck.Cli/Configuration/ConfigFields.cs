using System.Globalization;

namespace ClaimCheck.Cli.Configuration;

/// <summary>The named parts of one entry of a configuration file, taken one by one; what has no use is an error.</summary>
internal sealed class ConfigFields
{
    private readonly Dictionary<string, ConfigNode.Entry> entries;

    /// <summary>The parts of <paramref name="node"/>, which may have the names in <paramref name="allowed"/>.</summary>
    /// <exception cref="ConfigException">It has no named parts, or one of another name.</exception>
    public ConfigFields(ConfigNode node, params string[] allowed)
    {
        if (node is not ConfigNode.Map map)
            throw new ConfigException("map", node.Line, ("allowed", string.Join(", ", allowed)));

        Line = map.Line;
        entries = map.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!allowed.Contains(entry.Key, StringComparer.Ordinal))
                throw Unknown(entry.Key, entry.Line, allowed);
        }
    }

    /// <summary>The line of the entry, from 1.</summary>
    public int Line { get; }

    /// <summary>The error for a name that is not known, with the nearest one that is.</summary>
    public static ConfigException Unknown(string name, int line, IReadOnlyCollection<string> allowed) =>
        Suggestion.For(name, allowed) is { } near
            ? new ConfigException("unknown-near", line, ("name", name), ("near", near))
            : new ConfigException("unknown", line, ("name", name), ("allowed", string.Join(", ", allowed)));

    /// <summary>The line of a part; that of the entry where it is not there.</summary>
    public int LineOf(string name) => entries.TryGetValue(name, out var entry) ? entry.Line : Line;

    /// <summary>The part of that name; <see langword="null"/> where it is not there.</summary>
    public ConfigNode? Part(string name) => entries.TryGetValue(name, out var entry) ? entry.Value : null;

    /// <summary>A text that must be there.</summary>
    public string Required(string name) => Optional(name) is { Length: > 0 } text ? text : throw new ConfigException("needed", LineOf(name), ("name", name));

    /// <summary>A text that may be there.</summary>
    public string? Optional(string name) => Part(name) switch
    {
        null => null,
        ConfigNode.Text text => text.Value,
        var other => throw new ConfigException("text", other.Line, ("name", name)),
    };

    /// <summary>A number with a dot that must be there and be greater than 0.</summary>
    public decimal Number(string name) =>
        decimal.TryParse(Required(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ConfigException("number", LineOf(name), ("name", name), ("value", Required(name)));

    /// <summary>Yes or no; no where it is not there.</summary>
    public bool Flag(string name) => Optional(name) switch
    {
        null => false,
        { } text => ConfigWords.IsOn(text) ?? throw new ConfigException("flag", LineOf(name), ("name", name), ("value", text)),
    };

    /// <summary>A list of texts, or a single one; empty where it is not there.</summary>
    public IReadOnlyList<string> Texts(string name) => Part(name) switch
    {
        null => [],
        ConfigNode.Text text => [text.Value],
        ConfigNode.List list => [.. list.Items.Select(item => item is ConfigNode.Text { Value.Length: > 0 } text ? text.Value : throw new ConfigException("text", item.Line, ("name", name)))],
        var other => throw new ConfigException("text", other.Line, ("name", name)),
    };

    /// <summary>The items of a list; empty where it is not there.</summary>
    public IEnumerable<ConfigNode> Items(string name) => Part(name) switch
    {
        null or ConfigNode.Text { Value.Length: 0 } => [],
        ConfigNode.List list => list.Items,
        var other => throw new ConfigException("list", other.Line, ("name", name)),
    };
}
