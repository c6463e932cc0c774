using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Attributions;
using ClaimCheck.Documents;

namespace ClaimCheck.Tests.Attributions;

public class QuotationReaderTests
{
    [Fact]
    public void QuotationsStandInTextOrder()
    {
        var quotations = Read("Laut Polizei ist die Brücke frei. „Wir sind sehr froh darüber“, sagte der Landrat. Er habe darauf gewartet.");
        Assert.Equal([QuotationType.Indirect, QuotationType.Direct, QuotationType.Reported], quotations.Select(quotation => quotation.Type));
        Assert.Equal(quotations.OrderBy(quotation => quotation.Spans[0].Start), quotations);
    }

    [Fact]
    public void ATwoPartCueKeepsItsParts()
    {
        var cue = Assert.Single(Read("Die Brücke sei gesperrt, teilte die Polizei mit.")).Cue!;
        Assert.Equal(2, cue.Parts.Length);
    }

    [Theory]
    [InlineData(""), InlineData("„"), InlineData("“"), InlineData("sagte"), InlineData(", so"), InlineData("Laut"), InlineData("zufolge"), InlineData("nach Angaben"), InlineData(", „\" sagte: «"), InlineData("„ “ „ “")]
    public void AnyTextIsRead(string text) => Assert.False(Read(text).IsDefault);

    [Fact]
    public void ManyMarksAreReadInGoodTime()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 4_000; i++)
            text.Append("„sagte, laut der \"dass «");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static ImmutableArray<Quotation> Read(string text) => ClaimPipeline.German.Read(new SourceDocument("a", text)).Quotations;
}
