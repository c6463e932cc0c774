using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public class WordFrequenciesTests
{
    private readonly WordFrequencies frequencies = new();

    [Fact]
    public void CommonWordsHaveFewCentibels()
    {
        Assert.InRange(frequencies.CentibelsOf("die"), 100, 200);
        Assert.InRange(frequencies.CentibelsOf("Visite"), 500, WordFrequencies.Unlisted);
        Assert.Equal(frequencies.CentibelsOf("straße"), frequencies.CentibelsOf("STRASSE"));
    }

    [Fact]
    public void WordsInNoListAreRarest() => Assert.Equal(WordFrequencies.Unlisted, frequencies.CentibelsOf("Xyzzyplugh"));
}
