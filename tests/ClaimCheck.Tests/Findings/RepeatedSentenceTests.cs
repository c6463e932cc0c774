using ClaimCheck.Documents;
using ClaimCheck.Findings;

namespace ClaimCheck.Tests.Findings;

public class RepeatedSentenceTests
{
    private const string Before = "Der Dampfer „Marlene“ verließ den Hafen von Warnemünde nach Angaben der Reederei pünktlich. ";

    private static Comparison Compared(string one, string other) =>
        ClaimPipeline.German.Compare([
            ClaimPipeline.German.Read(new SourceDocument("a", one)),
            ClaimPipeline.German.Read(new SourceDocument("b", other)),
        ]);

    [Fact]
    public void AShortSentenceWithAnotherFigureConflictsBehindTheSameSentence()
    {
        var comparison = Compared(Before + "Er hat 40 Kilometer zurückgelegt.", Before + "Er hat 70 Kilometer zurückgelegt.");
        var finding = Assert.Single(comparison.Findings, finding => finding.Kind == FindingKind.Contradiction);
        Assert.Equal(["40 km", "70 km"], finding.Sides.Select(side => side.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AShortSentenceBehindAnotherSentenceDoesNot()
    {
        const string Other = "Die Fähre „Ilse“ erreichte den Hafen von Rostock nach Angaben der Reederei mit Verspätung. ";
        var comparison = Compared(Before + "Er hat 40 Kilometer zurückgelegt.", Other + "Er hat 70 Kilometer zurückgelegt.");
        Assert.DoesNotContain(comparison.Findings, finding => finding.Kind == FindingKind.Contradiction);
    }
}
