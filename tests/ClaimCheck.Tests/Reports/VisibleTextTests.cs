using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

public class VisibleTextTests
{
    [Theory]
    [InlineData("Grüße aus Köln", "Grüße aus Köln")]
    [InlineData("a\u001b[31mb", "a␛[31mb")]
    [InlineData("a\nb\tc\r", "a b c ")]
    [InlineData("a\u202eb", "a⟨U+202E⟩b")]
    [InlineData("a\u200bb\ufeff", "a⟨U+200B⟩b⟨U+FEFF⟩")]
    [InlineData("Ver\u00adfassung", "Verfassung")]
    [InlineData("\u009b2J\u007f", "⟨U+009B⟩2J␡")]
    [InlineData("[red]x[/]", "[red]x[/]")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void WhatActsOrHidesBecomesASign(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));

    [Fact]
    public void UnpairedSurrogatesAreShownByTheirNumber() => Assert.Equal("⟨U+D83D⟩a⟨U+DC00⟩", VisibleText.Of("\ud83da\udc00"));
}
