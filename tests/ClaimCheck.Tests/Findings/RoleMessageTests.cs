using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Findings;

/// <summary>Every role that a list gives can be named to people.</summary>
public class RoleMessageTests
{
    private static readonly string[] Lists = ["roles", "kind-roles", "participle-roles", "role-phrases"];

    public static TheoryData<string> Roles() =>
        [.. Lists.SelectMany(list => DataFile.Packaged($"de/claims/{list}.tsv").Rows).Select(row => row["role"]).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Roles))]
    public void ARoleHasItsNameInBothLanguages(string role)
    {
        foreach (var messages in (ReadOnlySpan<Messages>)[Messages.German, Messages.English])
        {
            Assert.NotEmpty(messages.Format("role-" + role));
            Assert.NotEmpty(messages.Format("title-role-" + role));
        }
    }

    [Fact]
    public void ARoleOfPeopleIsARoleThatSomeListGives()
    {
        var given = Lists.SelectMany(list => DataFile.Packaged($"de/claims/{list}.tsv").Rows).Select(row => row["role"]).ToHashSet();
        Assert.All(DataFile.Packaged("de/claims/person-roles.tsv").Rows, row => Assert.Contains(row["role"], given));
    }
}
