using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Claims;

/// <summary>Runs the examples of the lists from which statements and roles are read.</summary>
public class AlternativeExampleTests
{
    public static TheoryData<string> States() => [.. Examples("alternatives")];

    public static TheoryData<string> Roles() => [.. Examples("role-phrases")];

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

    /// <summary>The state of a claim, or those that the predicate of a proposition says.</summary>
    private static IEnumerable<string> StatesOf(Claim claim) => claim switch
    {
        { State: { } state } => [$"{state.Group} {state.Value}"],
        { Proposition: { } said } => Language.German.Claims.Alternatives.Of(said.Predicate).Select(state => $"{state.Group} {state.State}"),
        _ => [],
    };

    private static IEnumerable<string> Examples(string list) =>
        DataFile.Packaged($"de/claims/{list}.tsv").Rows.Select(row => row["example"]);

    private static (string Text, string Expected) Parts(string example) =>
        example.Split(" => ") is [var text, var expected] ? (text, expected) : throw new ArgumentException(example);

    private static Article Read(string text) => ClaimPipeline.German.Read(new SourceDocument("example", text.EndsWith('.') ? text : text + "."));
}
