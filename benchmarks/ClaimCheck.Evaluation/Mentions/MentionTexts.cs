using System.Globalization;
using ClaimCheck.Tests.Specs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Mentions;

/// <summary>Reads texts with their mentions from pages of the specs and from JSONL of the same form.</summary>
/// <remarks>
/// A line is <c>{"text","published"?,"mentions":[{"mention":"rund 40 km","type","low","high","unit",…}],"no mention"?:["Foto 3"]}</c>
/// with the fields of the specs; a field that is <c>null</c> must be absent, one that is left out is not looked at.
/// </remarks>
internal static class MentionTexts
{
    /// <summary>All texts of a file (<c>.md</c> or JSONL) or of the files of a folder, in ordinal order.</summary>
    public static IEnumerable<SpecExample> Read(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1);
        return files.SelectMany(file => file.EndsWith(".md", StringComparison.Ordinal)
            ? SpecPage.Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file))
            : Lines(file));
    }

    private static IEnumerable<SpecExample> Lines(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length > 0)
                yield return Example(Path.GetFileNameWithoutExtension(file), number, line);
        }
    }

    private static SpecExample Example(string name, int number, string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var example = JObject.Load(reader);
        List<SpecTable> tables = [.. (example["mentions"] as JArray ?? []).OfType<JObject>().Select(Table)];
        if (example["no mention"] is JArray silent)
            tables.Add(new SpecTable("no mention", [], [.. silent.Select(words => (IReadOnlyList<string>)[(string)words!])]));
        return new SpecExample(name, number, (string)example["text"]!, (string?)example["published"], tables);
    }

    private static SpecTable Table(JObject mention)
    {
        var fields = mention.Properties().Where(property => property.Name is not "mention").ToList();
        IReadOnlyList<string> row = [(string)mention["mention"]!, .. fields.Select(field => Cell(field.Value))];
        return new SpecTable("mention", [.. fields.Select(field => field.Name)], [row]);
    }

    private static string Cell(JToken value) => value.Type switch
    {
        JTokenType.Null => "-",
        JTokenType.Boolean => (bool)value ? "yes" : "no",
        _ => Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture) ?? "-",
    };
}
