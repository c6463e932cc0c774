using ClaimCheck.Documents;

namespace ClaimCheck.Tests.Attributions;

/// <summary>A voice is named as it stands without its sentence.</summary>
public class BaseFormTests
{
    [Theory]
    [InlineData("Das südkoreanische Militär zählte zwölf Raketen, teilte das südkoreanische Militär mit.", "südkoreanisches Militär")]
    [InlineData("Der Schaden liegt nach ersten Schätzungen bei 450.000 Euro.", "erste Schätzungen")]
    [InlineData("Nach Angaben der örtlichen Polizei starben drei Menschen.", "örtliche Polizei")]
    public void AnAdjectiveHasTheEndingOfTheBaseForm(string sentence, string expected) =>
        Assert.Contains(expected, ClaimPipeline.German.Read(new SourceDocument("a", sentence)).Claims.Select(claim => claim.Attribution.Speaker?.Canonical));
}
