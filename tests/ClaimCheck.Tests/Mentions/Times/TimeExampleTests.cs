using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Tests.Mentions.Times;

public class TimeExampleTests
{
    private static readonly LocalDate Wednesday = new(2023, 9, 13);

    [Theory]
    [InlineData("de/times/words.tsv")]
    [InlineData("de/times/holidays.tsv")]
    [InlineData("de/times/compounds.tsv")]
    public void EveryRowOfTheListsReadsItsExample(string name)
    {
        var failures = DataFile.Packaged(name).Rows
            .Select(row => row["example"])
            .Where(example => !Holds(example))
            .ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures.Select(example => example + "   but: " + string.Join(", ", Values(example)))));
    }

    private static bool Holds(string example) => Values(example).Contains(example.Split("=>")[1].Trim());

    private static IEnumerable<string> Values(string example)
    {
        var document = new SourceDocument("example", example.Split("=>")[0].Trim()) { Published = PublicationTime.On(Wednesday) };
        return MentionsOf(document).Select(mention => string.Join(' ', Words(mention.Timex)));
    }

    private static IEnumerable<string> Words(Timex timex)
    {
        yield return timex.Type.ToString().ToUpperInvariant();
        yield return timex.Value;
        if (timex.Mod is "START" or "MID" or "END")
            yield return timex.Mod;
    }

    private static IEnumerable<TemporalMention> MentionsOf(SourceDocument document) =>
        TimeTexts.Mentions(document);
}
