namespace ClaimCheck.Tests.Cli;

/// <summary>Where nothing could be read, the report claims nothing about articles.</summary>
public sealed class NothingReadTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void ThatNothingWasReadIsNotThatNothingWasUnderstood()
    {
        var result = workplace.Run("check", "fehlt.txt");
        Assert.Equal((2, "Nichts gelesen: Es gibt keinen Artikel zum Vergleichen.\n"), (result.Status, result.Output));
    }

    [Fact]
    public void APatternThatMatchesNothingIsNoMissingFile() =>
        Assert.Equal("*.htm: auf dieses Muster passt keine Datei.\n", workplace.Run("check", "*.htm", "--quiet").Error);
}
