using ClaimCheck.Tests.Samples;

namespace ClaimCheck.Tests.Snapshots;

/// <summary>What is reported for the annotated sets, beside what is annotated.</summary>
public class SetReports
{
    public static TheoryData<string> Sets() => AnnotatedSets.Cases();

    [Theory]
    [MemberData(nameof(Sets))]
    public void FindingsAcross(string set) => Snapshot.MatchesTextOf("set", set, SetReport.Of(AnnotatedSets.Result(set)));

    /// <summary>Exceptions are listed with the reason; one that is no longer reported leaves the list.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryConflictIsAnnotatedOrAListedException(string set)
    {
        var result = AnnotatedSets.Result(set);
        var others = result.Findings.Where(finding => !result.IsRight(finding)).Select(SetReport.Signature).Order(StringComparer.Ordinal);
        Assert.Equal(Exceptions().Where(row => row[0] == set).Select(row => row[1]).Order(StringComparer.Ordinal), others);
    }

    [Fact]
    public void ExceptionsNameASetAndAReason() =>
        Assert.All(Exceptions(), row => Assert.True(row.Length == 3 && AnnotatedSets.Names.Contains(row[0]) && row[2].Length > 0, string.Join('\t', row)));

    private static IEnumerable<string[]> Exceptions() =>
        File.ReadLines(AnnotatedSets.PathOf("exceptions.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));
}
