using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Packaging;

/// <summary>The part of each export that is about one finding, short enough for a page.</summary>
internal static class ExportExcerpt
{
    /// <summary>The part of what <c>check</c> printed in <paramref name="format"/> about the first finding with the given reason.</summary>
    public static string Of(string format, string printed, string reason) => format switch
    {
        "csv" => Csv(printed, reason),
        "markdown" => Markdown(printed),
        "claimreview" => ClaimReview(printed),
        _ => Sarif(printed, reason),
    };

    /// <summary>The headings and the first row.</summary>
    private static string Csv(string printed, string reason)
    {
        var rows = printed.TrimStart('\uFEFF').Split("\r\n");
        return rows[0] + "\n" + rows.First(row => row.Contains(";" + reason + ";", StringComparison.Ordinal)) + "\n";
    }

    /// <summary>The section of the second finding.</summary>
    private static string Markdown(string printed)
    {
        var start = printed.IndexOf("## f2 ", StringComparison.Ordinal);
        return printed[start..(printed.IndexOf("\n## f3 ", start, StringComparison.Ordinal) is > 0 and var next ? next : printed.Length)];
    }

    /// <summary>The draft for the first side of the second finding; of the article its outlet alone.</summary>
    private static string ClaimReview(string printed)
    {
        var draft = (JObject)Parsed(printed)["@graph"]![2]!;
        var claim = (JObject)draft["itemReviewed"]!;
        claim["appearance"] = new JArray(claim["appearance"]!.Select(article => Fields((JObject)article, "@type", "headline", "publisher")));
        return Fields(draft, "@type", "creativeWorkStatus", "claimReviewed", "itemReviewed").ToString(Formatting.Indented) + "\n";
    }

    /// <summary>The result with the place of its first location.</summary>
    private static string Sarif(string printed, string reason)
    {
        var result = (JObject)Parsed(printed)["runs"]![0]!["results"]!.First(result => (string?)result["ruleId"] == reason);
        var shown = Fields(result, "ruleId", "level", "message", "partialFingerprints");
        var place = (JObject)result["locations"]![0]!["physicalLocation"]!;
        shown["locations"] = new JArray(new JObject(new JProperty("physicalLocation", Fields(place, "artifactLocation", "region"))));
        return shown.ToString(Formatting.None).Replace(",\"partial", ",\n \"partial", StringComparison.Ordinal).Replace(",\"locations", ",\n \"locations", StringComparison.Ordinal) + "\n";
    }

    private static JObject Fields(JObject item, params string[] names) =>
        new(names.Where(name => item[name] is not null).Select(name => new JProperty(name, item[name])));

    private static JObject Parsed(string printed)
    {
        using var reader = new JsonTextReader(new StringReader(printed)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
