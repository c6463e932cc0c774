namespace ClaimCheck.Tests.Specs;

public class SpecPageTests
{
    [Fact]
    public void AnExampleHasTextDateAndTables()
    {
        var example = Assert.Single(SpecPage.Parse("page", [
            "# Heading", "prose", "> Erste Zeile.", "> Zweite Zeile.", "published: 2023-09-13", "",
            "| mention | low |", "|---|---|", "| zwei | 2 |", "", "| no mention |", "| Zeile |"]));

        Assert.Equal(3, example.Line);
        Assert.Equal("Erste Zeile.\nZweite Zeile.", example.Text);
        Assert.Equal("2023-09-13", example.Published);
        Assert.Equal(["mention", "no mention"], example.Tables.Select(table => table.Layer));
        Assert.Equal(["zwei", "2"], Assert.Single(example.Tables[0].Rows));
    }

    [Fact]
    public void ExamplesFollowEachOther()
    {
        var examples = SpecPage.Parse("page", ["> Eins.", "| sentence |", "| Eins. |", "> Zwei.", "| sentence |", "| Zwei. |"]);
        Assert.Equal(["Eins.", "Zwei."], examples.Select(example => example.Text));
        Assert.All(examples, example => Assert.Single(example.Tables));
    }

    [Fact]
    public void WhatStandsInAFenceIsNoExample() =>
        Assert.Empty(SpecPage.Parse("page", ["```", "> Eins.", "| mention |", "| Eins |", "```"]));

    [Fact]
    public void ABarInsideACellIsEscaped() =>
        Assert.Equal(["a|b", "c"], SpecPage.Parse("page", ["> a|b", "| tokens | x |", @"| a\|b | c |"])[0].Tables[0].Rows[0]);
}
