using ClaimCheck.Documents;

namespace ClaimCheck.Tests.Mentions.References;

public class CoreferenceReaderTests
{
    [Theory]
    [InlineData("Zwei Raketen flogen nach Osten. Beide fielen ins Meer.", "Beide", "Raketen", "Number")]
    [InlineData("Die Behörde zog ihre Warnung zurück.", "ihre", "Behörde", "Subject")]
    [InlineData("Die Rakete, die am Montag startete, fiel ins Meer.", "die", "Rakete", "Relative")]
    [InlineData("Die Trägerrakete hob am Abend ab. Sie flog nach Osten.", "Sie", "Trägerrakete", "Subject")]
    public void WhatWasNamedBeforeIsTakenUp(string text, string word, string antecedent, string reason)
    {
        var article = ClaimPipeline.German.Read(new SourceDocument("a", text));
        var reference = Assert.Single(article.References, reference => reference.Span.In(text) == word);
        Assert.Equal(antecedent, article.Text.Surface(Assert.Single(reference.Antecedents).Start));
        Assert.Equal(reason, reference.Reason.ToString());
    }

    [Theory]
    [InlineData("Es gibt keinen Grund zur Sorge.")]
    [InlineData("Beide kamen zu spät.")]
    [InlineData("Er kam zu spät.")]
    public void WithoutAnythingNamedBeforeNothingIsTakenUp(string text) =>
        Assert.Empty(ClaimPipeline.German.Read(new SourceDocument("a", text)).References);
}
