using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Findings;

/// <summary>Whatever the data files can put into a finding has a name in both languages.</summary>
public class MessageNamesTests
{
    public static TheoryData<string> Languages => ["de", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryRelationHasANameForSentencesAndOneForTitles(string language)
    {
        var messages = Of(language);
        var measured = Repository.FilesBelow("models/de/units", "*.tsv").SelectMany(file => Column(file, "dimension"));
        // What nothing names is called by its dimension; volatile.tsv lists roles too, which have their own test.
        var unnamed = Repository.FilesBelow("models/de/claims", "*.tsv")
            .Where(file => !file.EndsWith("/volatile.tsv", StringComparison.Ordinal))
            .SelectMany(file => Column(file, "relation"))
            .Concat(measured)
            .Concat(["count", "casualties", "quote", "date", "time-of-day", "location", "ordinal", "score", "change", "share", "money", "number", "superlative"])
            .Where(relation => relation.Length > 0)
            .Distinct()
            .Where(relation => !messages.Contains("relation-" + relation) || !messages.Contains("title-" + relation));
        Assert.Empty(unnamed);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryUnitIsWrittenAsPeopleWriteIt(string language)
    {
        var units = new UnitText(Of(language));
        var unnamed = Repository.FilesBelow("models/de/units", "*.tsv")
            .SelectMany(file => Column(file, "code"))
            .Where(code => code.Length > 0)
            .Distinct()
            .Where(code => !units.Knows(code));
        Assert.Empty(unnamed);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryPrefixedUnitIsWrittenAsPeopleWriteIt(string language)
    {
        var units = new UnitText(Of(language));
        var prefixes = Repository.FilesBelow("models/de/units", "*.tsv").Where(file => file.EndsWith("/prefixes.tsv", StringComparison.Ordinal)).SelectMany(file => Column(file, "symbol").Zip(Column(file, "ucum"))).ToDictionary(row => row.First, row => row.Second);
        var file = Repository.FilesBelow("models/de/units", "*.tsv").Single(file => file.EndsWith("/units.tsv", StringComparison.Ordinal));
        var unnamed = Column(file, "code").Zip(Column(file, "prefixes"))
            .SelectMany(row => row.Second.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(prefix => prefixes[prefix] + row.First))
            .Where(code => !units.Knows(code));
        Assert.Empty(unnamed);
    }

    private static Messages Of(string language) => language == "de" ? Messages.German : Messages.English;

    private static IEnumerable<string> Column(string file, string name)
    {
        var lines = File.ReadAllLines(Repository.PathOf(file));
        var columns = lines.First(line => line.StartsWith("# columns: ", StringComparison.Ordinal))["# columns: ".Length..].Split(", ");
        var index = Array.IndexOf(columns, name);
        return index < 0 ? [] : lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Where(cells => cells.Length > index).Select(cells => cells[index]);
    }
}
