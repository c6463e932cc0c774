using ClaimCheck.Documents;
using ClaimCheck.Findings;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime.Text;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>Compares pairs of short texts, as <c>claimcheck compare PAIRS.jsonl</c> does, with what a reader said of them.</summary>
internal static class PairMeasure
{
    private static readonly ClaimPipeline Pipeline = ClaimPipeline.German;

    /// <summary>
    /// Runs <c>pairs FILE [--errors]</c> over one pair a line (<c>id</c>, <c>a</c>, <c>b</c>, <c>published</c>, <c>label</c>
    /// (<c>conflict</c> or <c>none</c>), <c>kind</c>, <c>closeness</c>).
    /// </summary>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var results = File.ReadLines(options.Path).Where(line => line.Length > 0).Select(Parsed).Select(pair => (Pair: pair, IsFound: IsFound(pair))).ToList();
        var found = results.Where(one => one.IsFound).ToList();

        output.WriteLine("| pairs | reported are right | conflicts found |");
        output.WriteLine("|---|---|---|");
        output.WriteLine($"| all | {new Share(found.Count(one => one.Pair.IsConflict), found.Count)} | {Found(results)} |");
        foreach (var group in results.GroupBy(one => one.Pair.Closeness).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"| – {group.Key} | {new Share(group.Count(one => one.IsFound && one.Pair.IsConflict), group.Count(one => one.IsFound))} | {Found(group)} |");
        output.WriteLine();
        output.WriteLine("| kind | reported |");
        output.WriteLine("|---|---|");
        foreach (var group in results.GroupBy(one => (one.Pair.IsConflict, one.Pair.Kind)).OrderBy(group => !group.Key.IsConflict).ThenBy(group => group.Key.Kind, StringComparer.Ordinal))
            output.WriteLine($"| {(group.Key.IsConflict ? "conflict" : "none")}: {group.Key.Kind} | {group.Count(one => one.IsFound)}/{group.Count()} |");
        if (options.Has("--errors"))
            WriteErrors(output, results.Where(one => one.IsFound != one.Pair.IsConflict).Select(one => one.Pair));
        return 0;
    }

    private static Share Found(IEnumerable<(LabelledPair Pair, bool IsFound)> results)
    {
        var conflicts = results.Where(one => one.Pair.IsConflict).ToList();
        return new Share(conflicts.Count(one => one.IsFound), conflicts.Count);
    }

    private static bool IsFound(LabelledPair pair) =>
        Pipeline.Compare([Read("a", pair.One, pair.Published), Read("b", pair.Other, pair.Published)]).Findings
            .Any(finding => finding.Kind != FindingKind.Corroboration && finding.Scope == FindingScope.Across);

    private static void WriteErrors(TextWriter output, IEnumerable<LabelledPair> pairs)
    {
        output.WriteLine();
        foreach (var pair in pairs)
        {
            output.WriteLine($"- {(pair.IsConflict ? "missed" : "false")} {pair.Id} {pair.Kind}");
            output.WriteLine($"  - {pair.One.ReplaceLineEndings(" ")}");
            output.WriteLine($"  - {pair.Other.ReplaceLineEndings(" ")}");
        }
    }

    private static Article Read(string id, string text, string? published) =>
        Pipeline.Read(new SourceDocument(id, text)
        {
            Published = published is not null && LocalDatePattern.Iso.Parse(published) is { Success: true, Value: var day } ? PublicationTime.On(day) : null,
            PublishedFrom = PublishedFrom.Metadata,
        });

    private static LabelledPair Parsed(string line)
    {
        var pair = JsonConvert.DeserializeObject<JObject>(line, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
        return new LabelledPair((string)pair["id"]!, (string)pair["a"]!, (string)pair["b"]!, (string?)pair["published"], (string?)pair["label"] == "conflict", (string?)pair["kind"] ?? string.Empty, (string?)pair["closeness"] ?? string.Empty);
    }
}
