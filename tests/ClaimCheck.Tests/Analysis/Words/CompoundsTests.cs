using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Tests.Analysis.Words;

public class CompoundsTests
{
    [Theory]
    [InlineData("Kurzstreckenrakete", "Rakete"), InlineData("Weltraumbahnhof", "Bahnhof"), InlineData("Sicherheitsrat", "Rat")]
    [InlineData("Korea-Gipfel", "Gipfel"), InlineData("Todesopfer", "Opfer")]
    public void ACompoundHasAHead(string lemma, string head) => Assert.Equal(head, Compounds.German.HeadOf(lemma));

    [Theory]
    [InlineData("Rakete"), InlineData("Moskau"), InlineData("Machthaber"), InlineData("Mann"), InlineData("")]
    public void ASimpleNounIsItsOwnHead(string lemma) => Assert.Equal(lemma, Compounds.German.HeadOf(lemma));
}
