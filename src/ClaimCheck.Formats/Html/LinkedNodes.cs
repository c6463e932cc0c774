using System.Net;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats.Html;

/// <summary>The objects of the JSON-LD of one page, those of a graph and nested ones included.</summary>
internal sealed class LinkedNodes
{
    private readonly List<JObject> all = [];
    private readonly Dictionary<string, JObject> byId = new(StringComparer.Ordinal);

    /// <summary>All objects, each before those inside it.</summary>
    public IReadOnlyList<JObject> All => all;

    /// <summary>Adds the objects of one script.</summary>
    public void Add(string script)
    {
        // Old systems hide scripts in comments or CDATA sections.
        var json = script.Trim().TrimEnd(';');
        var start = json.AsSpan().IndexOfAny('{', '[');
        if (json.StartsWith('<') && start > 0)
            json = json[start..(json.AsSpan().LastIndexOfAny('}', ']') + 1)];
        foreach (var (value, _) in JsonInput.ParseAll(json))
            Collect(value);
    }

    /// <summary>The values of <c>@type</c>.</summary>
    public static IEnumerable<string> TypesOf(JObject node) => node["@type"] switch
    {
        JValue { Type: JTokenType.String } type => [(string)type!],
        JArray types => types.OfType<JValue>().Where(type => type.Type == JTokenType.String).Select(type => (string)type!),
        _ => [],
    };

    /// <summary>A string that is not empty.</summary>
    public static string? TextOf(JToken? value) =>
        value is JValue { Type: JTokenType.String } text && !string.IsNullOrWhiteSpace((string?)text) ? ((string)text!).Trim() : null;

    /// <summary>The names of persons or organisations, whether they stand there as words, objects, references or a list of these.</summary>
    public string? NamesOf(JToken? value)
    {
        var names = value is JArray list ? list.Select(NameOf) : [NameOf(value)];
        var found = names.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 0 ? null : string.Join(", ", found);
    }

    private string? NameOf(JToken? value)
    {
        if (value is not JObject node)
            return TextOf(value) is { } words && !words.Contains("://", StringComparison.Ordinal) ? WebUtility.HtmlDecode(words) : null;
        if (TextOf(node["name"]) is { } name)
            return WebUtility.HtmlDecode(name);
        return TextOf(node["@id"]) is { } id && byId.TryGetValue(id, out var named) && TextOf(named["name"]) is { } known ? WebUtility.HtmlDecode(known) : null;
    }

    private void Collect(JToken? value)
    {
        if (value is JArray list)
        {
            foreach (var item in list)
                Collect(item);
        }

        if (value is not JObject node)
            return;
        all.Add(node);
        if (TextOf(node["@id"]) is { } id && node["name"] is not null)
            byId.TryAdd(id, node);
        foreach (var property in node.Properties())
            Collect(property.Value);
    }
}
