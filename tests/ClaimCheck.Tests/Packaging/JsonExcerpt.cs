using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Packaging;

/// <summary>A few fields of a report, short enough for a page: one finding with one of its claims and the document of that claim.</summary>
internal static class JsonExcerpt
{
    /// <summary>The excerpt around the first finding with the given reason, a part of the report a line.</summary>
    public static string Of(JObject report, string reason)
    {
        var finding = Assert.IsType<JObject>(report["findings"]!.First(finding => (string?)finding["reason"]!["code"] == reason));
        var claim = Assert.IsType<JObject>(report["claims"]!.Single(claim => (string?)claim["id"] == (string?)finding["sides"]![0]!["claims"]![0]));
        var document = Assert.IsType<JObject>(report["documents"]!.Single(document => (string?)document["id"] == (string?)claim["document"]));

        var shown = Fields(finding, "id", "kind");
        shown["sides"] = new JArray(finding["sides"]!.Select(side => Fields((JObject)side, "value", "claims")));
        shown["reason"] = Fields((JObject)finding["reason"]!, "code");
        var stated = Fields(claim, "id", "kind", "relation");
        stated["value"] = Fields((JObject)claim["value"]!, "low", "high", "unit", "comparator");
        return $$"""
            {"schema":"{{report["schema"]}}","documents":[{{Line(Fields(document, "id", "source"))}}],
             "claims":[{{Line(stated)}}],
             "findings":[{{Line(shown)}}],
             "summary":{{Line(Fields((JObject)report["summary"]!, "documents", "claims"))}}}

            """;
    }

    private static JObject Fields(JObject item, params string[] names) => new(names.Select(name => new JProperty(name, item[name])));

    private static string Line(JObject item) => item.ToString(Formatting.None);
}
