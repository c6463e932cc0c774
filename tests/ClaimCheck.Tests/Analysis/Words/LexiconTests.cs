using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Tests.Analysis.Words;

public class LexiconTests
{
    [Theory]
    [InlineData("Häusern", "Haus"), InlineData("gestartet", "starten"), InlineData("Raketen", "Rakete"), InlineData("wäre", "sein")]
    public void AFormHasItsLemma(string form, string lemma) => Assert.Contains(lemma, Lemmas(form));

    [Theory]
    [InlineData(""), InlineData("x"), InlineData("Qzrtpl"), InlineData("raketen_"), InlineData("\uD800"), InlineData("_")]
    public void AnUnknownFormHasNone(string form) => Assert.Empty(Lemmas(form));

    [Theory]
    [InlineData("sei", Features.SubjunctiveI), InlineData("hätte", Features.SubjunctiveII), InlineData("komme", Features.SubjunctiveI)]
    [InlineData("sagte", Features.Indicative), InlineData("kommen", Features.Indicative)]
    public void TheThirdPersonDecidesTheMood(string form, Features mood)
    {
        var reading = Lexicon.German.Find(form).ToArray().SelectMany(entry => entry.Readings).First(reading => reading.Tag.IsFinite());
        Assert.Equal(mood, reading.Features & (Features.Indicative | Features.Subjunctive));
    }

    private static List<string> Lemmas(string form)
    {
        var lemma = new char[200];
        return [.. Lexicon.German.Find(form).ToArray().Select(entry => new string(lemma, 0, Lexicon.Lemma(form, entry, lemma)))];
    }
}
