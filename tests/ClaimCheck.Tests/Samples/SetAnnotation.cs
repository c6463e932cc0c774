using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Samples;

/// <summary>A <c>gold.json</c> as it is written, with the texts it speaks of.</summary>
internal sealed class SetAnnotation
{
    private readonly JObject gold;

    private SetAnnotation(string name)
    {
        Name = name;
        using var reader = new JsonTextReader(File.OpenText(AnnotatedSets.PathOf(name, "gold.json"))) { DateParseHandling = DateParseHandling.None };
        gold = JObject.Load(reader);
        Texts = gold["documents"]!.ToDictionary(
            document => Field(document, "id"), document => File.ReadAllText(AnnotatedSets.PathOf(name, Field(document, "file"))), StringComparer.Ordinal);
        Claims = gold["claims"]!.ToDictionary(claim => Field(claim, "id"), StringComparer.Ordinal);
    }

    /// <summary>The annotations of all sets.</summary>
    public static IReadOnlyList<SetAnnotation> All { get; } = [.. AnnotatedSets.Names.Select(name => new SetAnnotation(name))];

    /// <summary>The name of the folder.</summary>
    public string Name { get; }

    /// <summary>The name that the annotation gives itself.</summary>
    public string GivenName => Field(gold, "set");

    /// <summary>The files that the annotation lists.</summary>
    public IEnumerable<string> Files => gold["documents"]!.Select(document => Field(document, "file"));

    /// <summary>The whole texts, front matter included, by the id of the document.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>The claims by their ids.</summary>
    public IReadOnlyDictionary<string, JToken> Claims { get; }

    /// <summary>The relations in their order.</summary>
    public IEnumerable<JToken> Relations => gold["relations"]!;

    /// <summary>A field that is always there.</summary>
    public static string Field(JToken token, string name) => (string)token[name]!;
}
