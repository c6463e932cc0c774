using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Reports.Sarif;

/// <summary>The part of SARIF 2.1.0 that is written, as the specification (OASIS, errata 01) has it: properties with their types, what must be there, what values are allowed.</summary>
internal static class SarifStructure
{
    // "name" is a string property, "name:type" of another type, "name:type[]" an array, "name=a|b" one of these words, "!" behind it must be there.
    private static readonly Dictionary<string, string[]> Types = new()
    {
        ["log"] = ["$schema:uri", "version=2.1.0!", "runs:run[]!"],
        ["run"] = ["tool:tool!", "language", "columnKind=utf16CodeUnits|unicodeCodePoints", "originalUriBaseIds:bases", "artifacts:artifact[]", "results:result[]"],
        ["tool"] = ["driver:component!"],
        ["component"] = ["name!", "version", "language", "rules:rule[]"],
        ["rule"] = ["id!", "shortDescription:multiformat", "help:multiformat"],
        ["multiformat"] = ["text!", "markdown"],
        ["artifact"] = ["location:artifactLocation", "roles:role[]", "mimeType", "encoding", "hashes:strings", "contents:content", "properties:bag"],
        ["artifactLocation"] = ["uri:reference", "uriBaseId", "index:index", "description:message"],
        ["bases"] = ["%SRCROOT%:artifactLocation"],
        ["content"] = ["text"],
        ["result"] =
        [
            "ruleId", "ruleIndex:index", "kind=notApplicable|pass|fail|review|open|informational", "level=none|note|warning|error", "message:message!",
            "locations:location[]", "relatedLocations:location[]", "partialFingerprints:strings", "rank:rank", "properties:bag",
        ],
        ["message"] = ["text!"],
        ["location"] = ["id:index", "physicalLocation:physicalLocation", "message:message"],
        ["physicalLocation"] = ["artifactLocation:artifactLocation!", "region:region", "contextRegion:region"],
        ["region"] = ["startLine:line", "startColumn:line", "endLine:line", "endColumn:line", "charOffset:index", "charLength:index", "snippet:content"],
    };

    private static readonly string[] Roles = ["analysisTarget", "attachment", "responseFile", "resultFile"];

    /// <summary>Fails where the log is not what the specification says.</summary>
    public static void Check(JObject log)
    {
        Check(log, "log", "$");
        foreach (var run in log["runs"]!)
        {
            CheckIndexes(run);
            // SARIF 3.27.9 and 3.27.10: only a failed result has a level.
            Assert.All(run["results"]!, result => Assert.Equal((string?)result["kind"] != "fail", (string?)result["level"] == "none"));
        }
    }

    private static void Check(JToken value, string type, string path)
    {
        if (Types.TryGetValue(type, out var properties))
            CheckObject(Assert.IsType<JObject>(value), properties, path);
        else
            Assert.True(IsValue(value, type), $"{path} is no {type}: {value}");
    }

    private static void CheckObject(JObject item, string[] properties, string path)
    {
        var known = properties.ToDictionary(property => property.Split(':', '=')[0].TrimEnd('!'), StringComparer.Ordinal);
        Assert.All(item.Properties(), property => Assert.True(known.ContainsKey(property.Name), $"{path} has no property {property.Name}"));
        foreach (var (name, property) in known)
        {
            if (item[name] is { } value)
                CheckProperty(value, property.TrimEnd('!'), path + "." + name);
            else
                Assert.False(property.EndsWith('!'), $"{path} lacks {name}");
        }
    }

    private static void CheckProperty(JToken value, string property, string path)
    {
        if (property.Split('=') is [_, var allowed])
        {
            Assert.Contains((string?)value, allowed.Split('|'));
            return;
        }

        var type = property.Split(':') is [_, var named] ? named : "string";
        if (!type.EndsWith("[]", StringComparison.Ordinal))
        {
            Check(value, type, path);
            return;
        }

        foreach (var element in Assert.IsType<JArray>(value))
            Check(element, type[..^2], path + "[]");
    }

    private static bool IsValue(JToken value, string type) => type switch
    {
        "string" => value.Type == JTokenType.String,
        "uri" => Uri.TryCreate((string?)value, UriKind.Absolute, out _),
        "reference" => IsRelative((string)value!),
        "index" => value.Type == JTokenType.Integer && (int)value >= 0,
        "line" => value.Type == JTokenType.Integer && (int)value >= 1,
        "rank" => (decimal)value is >= 0 and <= 100,
        "role" => Roles.Contains((string?)value),
        "strings" => value is JObject { Count: > 0 } map && map.Properties().All(property => property.Value.Type == JTokenType.String),
        "bag" => value is JObject,
        _ => throw new ArgumentException($"There is no type {type}.", nameof(type)),
    };

    /// <summary>A relative reference of RFC 3986 that stays in its folder.</summary>
    private static bool IsRelative(string reference) =>
        reference.Length > 0 && reference[0] != '/' && reference.All(sign => char.IsAsciiLetterOrDigit(sign) || "-._~%/#".Contains(sign, StringComparison.Ordinal))
            && !reference.Split('#')[0].Split('/').Any(segment => segment is "" or "." or "..");

    private static void CheckIndexes(JToken run)
    {
        var artifacts = run["artifacts"]!.Select(artifact => (string?)artifact["location"]!["uri"]).ToList();
        Assert.Equal(artifacts.Count, artifacts.Distinct().Count());
        foreach (var place in run["results"]!.SelectMany(result => ((JContainer)result).Descendants()).OfType<JProperty>().Where(property => property.Name == "artifactLocation"))
            Assert.Equal(artifacts[(int)place.Value["index"]!], (string?)place.Value["uri"]);
        var rules = run["tool"]!["driver"]!["rules"]!.Select(rule => (string?)rule["id"]).ToList();
        Assert.All(run["results"]!, result => Assert.Equal(rules[(int)result["ruleIndex"]!], (string?)result["ruleId"]));
    }
}
