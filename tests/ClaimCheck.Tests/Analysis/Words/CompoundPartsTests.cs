using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Tests.Analysis.Words;

public class CompoundPartsTests
{
    [Theory]
    [InlineData("Kurzstreckenrakete", "kurz|Strecke|Rakete")]
    [InlineData("Weltraumbahnhof", "Welt|Raum|Bahnhof")]
    [InlineData("Sicherheitsrat", "Sicherheit|Rat")]
    [InlineData("UN-Sicherheitsrat", "UN|Sicherheitsrat")]
    [InlineData("Rakete", "Rakete")]
    public void ModifiersAndHeadAreNamed(string compound, string parts) => Assert.Equal(parts, string.Join('|', Compounds.German.Parts(compound)));

    [Theory]
    [InlineData("Rakete", "Kurzstreckenrakete", true)]
    [InlineData("Rat", "Sicherheitsrat", true)]
    [InlineData("Flug", "650-Kilometer-Flug", true)]
    [InlineData("Ei", "Polizei", false)]
    [InlineData("Bahnhof", "Rakete", false)]
    public void AHeadEndsItsCompoundBehindAModifier(string head, string compound, bool expected) =>
        Assert.Equal(expected, Compounds.German.IsHeadOf(head, compound));
}
