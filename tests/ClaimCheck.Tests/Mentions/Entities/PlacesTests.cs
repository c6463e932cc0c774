using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Mentions.Entities;

public class PlacesTests
{
    private static readonly Places Places = Language.German.Entities.Places;

    [Fact]
    public void ATownLiesInItsRegionAndCountry() =>
        Assert.Equal(["Primorje", "Russischer Ferner Osten", "Russland"], Places.Within("Chassan"));

    [Fact]
    public void AGermanTownLiesInItsState() => Assert.Equal(["Sachsen", "Deutschland"], Places.Within("Freiberg"));

    [Theory]
    [InlineData("Russland"), InlineData("Nirgendwo"), InlineData("")]
    public void ACountryOrAnUnknownPlaceLiesInNothing(string place) => Assert.Empty(Places.Within(place));

    [Theory]
    [InlineData("Wladiwostok", "Asia/Vladivostok"), InlineData("Freiberg", "Europe/Berlin"), InlineData("Seoul", "Asia/Seoul")]
    public void APlaceHasItsZone(string place, string zone) => Assert.Equal(zone, Places.ZoneOf(place));
}
