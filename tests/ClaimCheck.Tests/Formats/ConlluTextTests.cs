using ClaimCheck.Formats;

namespace ClaimCheck.Tests.Formats;

public class ConlluTextTests
{
    private const string Rest = "\t_\t_\t_\t_\t_\t_\t_\t";

    [Fact]
    public void WordsAreJoinedByTheirSpaces()
    {
        var conllu = $"# text = x\n1-2\tIm{Rest}_\n1\tIn{Rest}_\n2\tdem{Rest}_\n3\tHaus{Rest}SpaceAfter=No\n4\t.{Rest}_\n\n1\tJa{Rest}SpaceAfter=No\n2\t.{Rest}_\n";
        Assert.Equal("Im Haus.\nJa.", ConlluText.Read("a", "a.conllu", conllu).Document!.Text);
    }

    [Fact]
    public void ALineWithoutTenColumnsIsNamed() =>
        Assert.Equal(new InputProblem("a.conllu", 2, InputProblemKind.InvalidConllu), ConlluText.Read("a", "a.conllu", "# c\n1\tHaus\n").Problem);
}
