using ClaimCheck.Tests.Cli;

namespace ClaimCheck.Tests.Formats;

/// <summary>Pictures that belong to a ninjs item give their captions, set apart at the end as those of web pages are.</summary>
public sealed class NinjsCaptionTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData("""{"p":{"type":"picture","description_text":"Das Haus mit 16 Wohnungen.","byline":"Max Muster"}}""", "Das Haus mit 16 Wohnungen. © Max Muster")]
    [InlineData("""[{"type":"picture","descriptions":[{"role":"caption","value":"Das Haus."}],"creditline":"Foto: dpa"}]""", "Das Haus. Foto: dpa")]
    [InlineData("""{"p":{"type":"picture","description_text":"Das Haus. Foto: dpa","creditline":"dpa"}}""", "Das Haus. Foto: dpa")]
    public void ACaptionStandsBehindTheText(string associations, string expected)
    {
        workplace.With("a.json", $$"""{"type":"text","headline":"Brand","body_text":"Es brannte in Halle.","associations":{{associations}}}""");
        Assert.Contains($"\"text\":\"Es brannte in Halle.\\n\\n{expected}\"", workplace.Run("extract", "a.json", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AVideoGivesNone()
    {
        workplace.With("a.json", """{"type":"text","headline":"Brand","body_text":"Es brannte in Halle.","associations":{"v":{"type":"video","description_text":"Ein Film."}}}""");
        Assert.DoesNotContain("Ein Film", workplace.Run("extract", "a.json", "--format", "json").Output, StringComparison.Ordinal);
    }
}
