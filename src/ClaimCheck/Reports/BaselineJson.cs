using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Reports;

/// <summary>Reads and writes the file of a baseline; what is not known is an error, so that a slip in an edit by hand is seen.</summary>
internal static class BaselineJson
{
    private const string SchemaName = "schema";
    private const string FindingsName = "findings";
    private const int MostLevels = 8;

    /// <summary>Reads all entries, in the order of their keys.</summary>
    /// <exception cref="BaselineFormatException">The file is no baseline.</exception>
    public static ImmutableArray<BaselineEntry> Read(TextReader reader)
    {
        var root = Parsed(reader);
        if (root is not JObject file || (string?)(file[SchemaName] as JValue) != FindingBaseline.Schema)
            throw Error("schema", root);
        foreach (var property in file.Properties())
        {
            if (property.Name is not (SchemaName or FindingsName))
                throw new BaselineFormatException("property", LineOf(property), property.Name);
        }

        if (file[FindingsName] is not JArray findings)
            throw Error("entry", file);
        return [.. findings.Select(Entry).OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    /// <summary>Writes the entries as they stand.</summary>
    public static void Write(TextWriter writer, IEnumerable<BaselineEntry> entries)
    {
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        var file = new JObject
        {
            [SchemaName] = FindingBaseline.Schema,
            [FindingsName] = new JArray(entries.Select(entry => new JObject
            {
                ["key"] = entry.Key,
                ["kind"] = entry.Kind,
                ["relation"] = entry.Relation,
                ["sides"] = new JArray(entry.Sides),
                ["documents"] = new JArray(entry.Documents),
                ["reason"] = entry.Reason,
            })),
        };
        file.WriteTo(json);
        json.Flush();
        writer.Write('\n');
    }

    private static JToken Parsed(TextReader reader)
    {
        using var json = new JsonTextReader(reader) { DateParseHandling = DateParseHandling.None, MaxDepth = MostLevels, CloseInput = false };
        try
        {
            return JToken.ReadFrom(json, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
        }
        catch (JsonException)
        {
            throw new BaselineFormatException("json", Math.Max(1, json.LineNumber), string.Empty);
        }
    }

    private static BaselineEntry Entry(JToken token)
    {
        if (token is not JObject entry)
            throw Error("entry", token);

        var result = new BaselineEntry { Key = string.Empty };
        foreach (var property in entry.Properties())
        {
            result = property.Name switch
            {
                "key" => result with { Key = Text(property.Value) },
                "kind" => result with { Kind = Text(property.Value) },
                "relation" => result with { Relation = Text(property.Value) },
                "reason" => result with { Reason = Text(property.Value) },
                "sides" => result with { Sides = Texts(property.Value) },
                "documents" => result with { Documents = Texts(property.Value) },
                _ => throw new BaselineFormatException("property", LineOf(property), property.Name),
            };
        }

        return result.Key.Length > 0 ? result : throw Error("entry", entry);
    }

    private static string Text(JToken token) => token is JValue { Type: JTokenType.String } value ? (string)value! : throw Error("entry", token);

    private static ImmutableArray<string> Texts(JToken token) => token is JArray list ? [.. list.Select(Text)] : throw Error("entry", token);

    private static BaselineFormatException Error(string problem, JToken token) => new(problem, LineOf(token), token.Path);

    private static int LineOf(JToken token) => token is IJsonLineInfo line && line.HasLineInfo() ? line.LineNumber : 1;
}
