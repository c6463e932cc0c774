using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Samples;

/// <summary>The sentences with their mentions keep the format that their README describes.</summary>
public class PhraseSentencesTests
{
    private static readonly HashSet<string> Fields = ["mention", "type", "low", "high", "unit", "comparator", "score", "timex", "mod"];

    public static TheoryData<string> Files() => [.. Repository.FilesBelow(Path.Combine("tests", "Samples", "phrases"), "*.jsonl")];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryStatedMentionStandsInItsSentence(string file)
    {
        foreach (var sentence in Sentences(file))
        {
            var text = (string)sentence["text"]!;
            var mentions = sentence["mentions"]!.Cast<JObject>().ToList();
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", (string)sentence["published"]!);
            Assert.All(mentions, mention => Assert.Subset(Fields, mention.Properties().Select(property => property.Name).ToHashSet()));
            Assert.All(mentions.Select(mention => (string)mention["mention"]!), words => Assert.Contains(words, text, StringComparison.Ordinal));
            Assert.All((sentence["no mention"] ?? new JArray()).Select(words => (string)words!), words => Assert.Contains(words, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoSentenceIsWrittenTwice(string file)
    {
        var texts = Sentences(file).Select(sentence => (string)sentence["text"]!).ToList();
        Assert.Equal(texts.Distinct(StringComparer.Ordinal), texts);
    }

    private static List<JObject> Sentences(string file) =>
        [.. File.ReadLines(Repository.PathOf(file)).Where(line => line.Length > 0).Select(Parse)];

    private static JObject Parse(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
