using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Claims;

/// <summary>Runs the examples of the lists from which statements, roles and measures are read.</summary>
public class AlternativeExampleTests
{
    public static TheoryData<string> States() => [.. Examples("alternatives")];

    public static TheoryData<string> Roles() => [.. Examples("role-phrases")];

    public static TheoryData<string> Measures() => [.. Examples("measure-phrases")];

    [Theory]
    [MemberData(nameof(Measures))]
    public void TheExampleGivesTheMeasureTheListSays(string example)
    {
        var (text, expected) = Parts(example);
        Assert.Contains(Read(text).Claims, claim => claim.Relation == expected);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void TheExampleStatesWhatTheListSays(string example)
    {
        var (text, expected) = Parts(example);
        Assert.Contains(Read(text).Claims, claim => StatesOf(claim).Contains(expected, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void TheExampleGivesTheRoleTheListSays(string example)
    {
        var (text, expected) = Parts(example);
        Assert.Contains(Read(text).Claims, claim => claim.Role == expected);
    }

    /// <summary>The state of a claim, and those that the predicate of its proposition says.</summary>
    private static IEnumerable<string> StatesOf(Claim claim)
    {
        if (claim.State is { } state)
            yield return $"{state.Group} {state.Value}";
        if (claim.Proposition is not { } said)
            yield break;
        foreach (var one in Language.German.Claims.Alternatives.Of(said.Predicate))
            yield return $"{one.Group} {one.State}";
    }

    private static IEnumerable<string> Examples(string list) =>
        DataFile.Packaged($"de/claims/{list}.tsv").Rows.Select(row => row["example"]);

    private static (string Text, string Expected) Parts(string example) =>
        example.Split(" => ") is [var text, var expected] ? (text, expected) : throw new ArgumentException(example);

    private static Article Read(string text) => ClaimPipeline.German.Read(new SourceDocument("example", text.EndsWith('.') ? text : text + "."));
}
