using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimCheck.Cli.Configuration;

/// <summary>Reads YAML, and JSON as a part of it, into plain texts, lists and named parts; anchors, aliases and tags are refused.</summary>
internal static class ConfigParser
{
    private const int MostLevels = 8;

    /// <summary>The file as one node; named parts without entries where it is empty.</summary>
    /// <exception cref="ConfigException">It is no YAML, or uses what is refused.</exception>
    public static ConfigNode Parse(TextReader reader)
    {
        var parser = new Parser(reader);
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return new ConfigNode.Map(1, []);

            var root = Node(parser, MostLevels);
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return root is ConfigNode.Text { Value.Length: 0 } ? new ConfigNode.Map(1, []) : root;
        }
        catch (YamlException error)
        {
            throw new ConfigException("yaml", (int)error.Start.Line);
        }
    }

    private static ConfigNode Node(Parser parser, int levels)
    {
        var line = LineOf(parser.Current!);
        if (levels == 0)
            throw new ConfigException("deep", line);
        if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } || (parser.Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }))
            throw new ConfigException("reference", line);
        if (parser.TryConsume<Scalar>(out var scalar))
            return new ConfigNode.Text(line, scalar.Value);

        return parser.TryConsume<SequenceStart>(out _) ? List(parser, line, levels) : Map(parser, line, levels);
    }

    private static ConfigNode.List List(Parser parser, int line, int levels)
    {
        var items = ImmutableArray.CreateBuilder<ConfigNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(parser, levels - 1));
        return new ConfigNode.List(line, items.ToImmutable());
    }

    private static ConfigNode.Map Map(Parser parser, int line, int levels)
    {
        parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<ConfigNode.Entry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(parser, levels - 1) is not ConfigNode.Text key)
                throw new ConfigException("key", line);
            if (entries.Any(entry => entry.Key == key.Value))
                throw new ConfigException("twice", key.Line, ("name", key.Value));
            entries.Add(new ConfigNode.Entry(key.Value, key.Line, Node(parser, levels - 1)));
        }

        return new ConfigNode.Map(line, entries.ToImmutable());
    }

    private static int LineOf(ParsingEvent current) => (int)current.Start.Line;
}
