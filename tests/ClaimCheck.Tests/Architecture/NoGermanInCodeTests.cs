using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimCheck.Tests.Architecture;

/// <summary>German words and what is said to people live in <c>models</c>; code holds codes and the names of files and columns.</summary>
public class NoGermanInCodeTests
{
    // The commonest words of German news: one of them alone in a literal gives German in code away. ("und" is also the
    // code of ISO 639 for an undetermined language.)
    private static readonly HashSet<string> GermanWords = new(StringComparer.Ordinal)
    {
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "oder", "nicht", "kein", "keine",
        "ist", "sind", "war", "sei", "hat", "haben", "wird", "werden", "soll", "seit", "vor", "nach", "von", "zu", "mit", "bei", "am", "im",
        "um", "auf", "aus", "bis", "rund", "etwa", "mehr", "weniger", "als", "laut", "zufolge", "so", "dass", "sagte", "teilte", "davon",
        "darunter", "insgesamt", "jeweils", "Uhr", "Jahr", "Jahre", "Tag", "Monat", "Woche", "Prozent", "Kilometer", "Euro", "Mio", "Mrd",
    };

    [Theory]
    [InlineData("ClaimCheck")]
    [InlineData("ClaimCheck.Formats")]
    [InlineData("ClaimCheck.Extensions.DependencyInjection")]
    public void CodeHoldsNoGermanWordsAndNoMessages(string project)
    {
        var offending =
            from file in SourceFile.Of(project)
            from literal in Literals(file.Root)
            where !IsForDevelopers(literal.Parent!) && IsGermanOrMessage(literal.ValueText)
            select $"{file.PlaceOf(literal)}: \"{literal.ValueText}\"";
        Assert.Empty(offending);
    }

    [Theory]
    [InlineData("distance", false)]
    [InlineData("de/messages.tsv", false)]
    [InlineData("# columns:", false)]
    [InlineData("subject-open", false)]
    [InlineData("uuuu-MM-dd'T'HH:mm", false)]
    [InlineData("für", true)]
    [InlineData("seit", true)]
    [InlineData("not found", true)]
    public void ALiteralIsJudgedByItsWords(string literal, bool expected) => Assert.Equal(expected, IsGermanOrMessage(literal));

    private static IEnumerable<SyntaxToken> Literals(SyntaxNode root) =>
        root.DescendantTokens().Where(token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken
            or (int)SyntaxKind.MultiLineRawStringLiteralToken or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.Utf8StringLiteralToken);

    /// <summary>Letters outside ASCII (a single one is a character test), two words with a blank between, or a common German word.</summary>
    private static bool IsGermanOrMessage(string literal) =>
        (literal.Length > 1 && literal.Any(c => c > 0x7F && char.IsLetter(c)))
        || HasTwoWords(literal)
        || GermanWords.Contains(literal.Trim());

    private static bool HasTwoWords(string literal)
    {
        var words = literal.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word.Length > 1 && word.Trim(',', '.', ':', ';').All(char.IsLetter)) > 1;
    }

    /// <summary>Errors of the caller or of a data file are read by developers, and attributes by tools.</summary>
    private static bool IsForDevelopers(SyntaxNode node) => node.AncestorsAndSelf().Any(ancestor => ancestor switch
    {
        AttributeSyntax => true,
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        BaseObjectCreationExpressionSyntax creation => creation is ObjectCreationExpressionSyntax named && named.Type.ToString().EndsWith("Exception", StringComparison.Ordinal),
        InvocationExpressionSyntax call => call.Expression.ToString() is var name && (name.EndsWith("Invalid", StringComparison.Ordinal) || name.EndsWith("Error", StringComparison.Ordinal) || name.StartsWith("Debug.", StringComparison.Ordinal)),
        MethodDeclarationSyntax method => method.ReturnType.ToString().EndsWith("Exception", StringComparison.Ordinal),
        _ => false,
    });
}
