using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

/// <summary><c>compare A B</c> says what <c>check</c> says of {A, B}, however the two are handed over.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var folder in new[] { "wostotschny", "faehre" })
        {
            var files = Directory.GetFiles(Repository.PathOf("tests", "Samples", folder), "*.txt").Order(StringComparer.Ordinal).Select(Path.GetFileName).ToList();
            foreach (var first in files)
            {
                foreach (var second in files.SkipWhile(file => file != first).Skip(1))
                    pairs.Add($"{folder}/{first}", $"{folder}/{second}");
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TwoFilesGiveWhatCheckGives(string first, string second)
    {
        string[] files = [Sample(first), Sample(second)];
        foreach (var format in new[] { "json", "jsonl", "text" })
            Assert.Equal(workplace.Run(["check", .. files, "--format", format]), workplace.Run(["compare", .. files, "--format", format]));
        Assert.Equal(workplace.Run(["check", .. files, "--format", "json"]), workplace.Run(["compare", files[1], files[0], "--format", "json"]));
    }

    [Fact]
    public void PairsAreWrittenAsTextWhereThatIsAskedFor()
    {
        workplace.With("pairs.jsonl", """{"id":"p1","a":"Bei dem Brand in Lübeck starben drei Menschen.","b":"Bei dem Brand in Lübeck starben fünf Menschen."}""");
        var text = workplace.Run("compare", "pairs.jsonl", "--format", "text").Output;
        Assert.StartsWith("PAAR p1\n\nWIDERSPRUCH\n", text, StringComparison.Ordinal);
        Assert.Equal(workplace.Run("compare", "pairs.jsonl"), workplace.Run("compare", "pairs.jsonl", "--format", "jsonl"));
    }

    [Theory]
    [InlineData("--format", "html", "compare mit einer Datei von Paaren schreibt text, json oder jsonl, nicht html.")]
    [InlineData("--write-baseline", "known.json", "--write-baseline gibt es nur für zwei Dateien")]
    public void WhatPairsCannotBeIsSaid(string option, string value, string expected)
    {
        workplace.With("pairs.jsonl", """{"id":"p1","a":"x","b":"y"}""");
        var result = workplace.Run("compare", "pairs.jsonl", option, value);
        Assert.Equal(2, result.Status);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void APairOnALineGivesWhatCheckGives(string first, string second)
    {
        var documents = new[] { Document("1", first), Document("2", second) };
        workplace.With("documents.jsonl", string.Join('\n', documents.Select(document => document.ToString(Formatting.None))));
        workplace.With("pairs.jsonl", new JObject { ["id"] = "pair", ["a"] = documents[0], ["b"] = documents[1] }.ToString(Formatting.None));

        var check = Parsed(workplace.Run("check", "documents.jsonl", "--format", "json"));
        var pair = Parsed(workplace.Run("compare", "pairs.jsonl"));
        foreach (var part in new[] { "documents", "claims", "findings" })
            Assert.Equal(check[part]!.ToString(), pair[part]!.ToString());
    }

    private static string Sample(string path) => Repository.PathOf(["tests", "Samples", .. path.Split('/')]);

    private static JObject Document(string id, string path) => new() { ["id"] = id, ["text"] = File.ReadAllText(Sample(path)) };

    private static JObject Parsed(CommandResult result)
    {
        Assert.Equal((0, string.Empty), (result.Status, result.Error));
        using var reader = new JsonTextReader(new StringReader(result.Output)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
