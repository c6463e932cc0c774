using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public class DerivationsTests
{
    private readonly Derivations derivations = new();

    [Theory]
    [InlineData("starten", "Start")]
    [InlineData("Entdeckung", "entdecken")]
    [InlineData("Russe", "Russland")]
    [InlineData("festnehmen", "Festnahme")]
    public void FormedFromOneAnother(string one, string other)
    {
        Assert.True(derivations.AreRelated(one, other));
        Assert.True(derivations.AreRelated(other, one));
    }

    [Theory]
    [InlineData("Landung", "Land")]
    [InlineData("starten", "starren")]
    public void AlikeButNotFormedFromOneAnother(string one, string other) => Assert.False(derivations.AreRelated(one, other));
}
