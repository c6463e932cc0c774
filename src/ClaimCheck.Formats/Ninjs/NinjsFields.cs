using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats.Ninjs;

/// <summary>The members of a ninjs object under the names of all versions: <c>body_text</c>, <c>bodytext</c> and <c>bodyText</c> are one.</summary>
internal sealed class NinjsFields
{
    private readonly Dictionary<string, JToken> values = new(StringComparer.Ordinal);

    /// <summary>The members of <paramref name="item"/>; of two that differ in spelling only the first counts.</summary>
    public NinjsFields(JObject item)
    {
        foreach (var property in item.Properties())
            values.TryAdd(Plain(property.Name), property.Value);
    }

    /// <summary>Whether there is a member with one of these names, in lower case without marks.</summary>
    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.ContainsKey(name))
                return true;
        }

        return false;
    }

    /// <summary>The member <paramref name="name"/>.</summary>
    public JToken? Value(string name) => values.GetValueOrDefault(name);

    /// <summary>The string of the first of <paramref name="names"/> that has one.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (JsonArticle.TextOf(Value(name)) is { } text)
                return text;
        }

        return null;
    }

    /// <summary>The objects in the list <paramref name="name"/>, or the only one.</summary>
    public IEnumerable<NinjsFields> Items(string name) => Value(name) switch
    {
        JArray list => list.OfType<JObject>().Select(item => new NinjsFields(item)),
        JObject item => [new NinjsFields(item)],
        _ => [],
    };

    private static string Plain(string name) => name.Replace("_", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
}
