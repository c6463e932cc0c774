using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Formats;
using ClaimCheck.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Articles about one event with their annotation.</summary>
/// <param name="Name">The name of the folder.</param>
/// <param name="Documents">The articles.</param>
/// <param name="Claims">All annotated claims.</param>
/// <param name="Relations">All annotated pairs.</param>
public sealed record GoldSet(
    string Name, ImmutableArray<SourceDocument> Documents, ImmutableArray<GoldClaim> Claims, ImmutableArray<GoldRelation> Relations)
{
    /// <summary>Reads a folder with articles and <c>gold.json</c>.</summary>
    public static GoldSet Read(string folder)
    {
        using var reader = new JsonTextReader(File.OpenText(Path.Combine(folder, "gold.json"))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var gold = JObject.Load(reader);
        var claims = gold["claims"]!.Select(Claim).ToImmutableArray();
        var byId = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return new GoldSet(
            Path.GetFileName(folder),
            [.. gold["documents"]!.Select(document => ArticleText.Read(Text(document, "id")!, File.ReadAllText(Path.Combine(folder, Text(document, "file")!))))],
            claims,
            [.. gold["relations"]!.Select(relation => Relation(relation, byId))]);
    }

    private static GoldClaim Claim(JToken claim) => new(
        Text(claim, "id")!,
        Text(claim, "doc")!,
        Text(claim, "quote")!,
        new TextSpan(claim.Value<int>("start"), claim.Value<int>("end")),
        Text(claim, "kind")!,
        claim["value"] is JObject value ? Value(value) : null);

    private static GoldValue Value(JObject value)
    {
        var isDate = value["date"] is not null || value["low"]?.Type == JTokenType.String;
        return new GoldValue(
            Number(value["number"]),
            isDate ? null : Number(value["low"]),
            isDate ? null : Number(value["high"]),
            Text(value, "unit"),
            isDate ? Text(value, "date") ?? Text(value, "low") : null,
            isDate ? Text(value, "date") ?? Text(value, "high") : null,
            Text(value, "text"),
            Text(value, "comparator")!);
    }

    private static GoldRelation Relation(JToken relation, Dictionary<string, GoldClaim> claims) => new(
        claims[Text(relation, "a")!],
        claims[Text(relation, "b")!],
        Text(relation, "relation")!,
        relation.Value<bool>("flag"),
        Text(relation, "trap")!,
        Text(relation, "why") ?? string.Empty);

    private static string? Text(JToken token, string name) => token[name] is { Type: not JTokenType.Null } value ? (string?)value : null;

    private static decimal? Number(JToken? token) =>
        token is null or { Type: JTokenType.Null } ? null : Convert.ToDecimal(((JValue)token).Value, CultureInfo.InvariantCulture);
}
