using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimCheck.Tests.Architecture;

/// <summary>The folders of the library are the way of a text: each uses only the ones before it.</summary>
public class FolderOrderTests
{
    private static readonly string[] Order =
    [
        "Values", "Documents", "Languages", "Text", "Spotting", "Analysis", "Mentions", "Attributions", "Claims", "Matching", "Findings", "Reports",
    ];

    // The word lists of all stages are loaded together, because they share one vocabulary.
    private const string TablesOfAllStages = "src/ClaimCheck/Languages/Language.cs";

    [Fact]
    public void EveryFolderHasItsPlaceOnTheWay()
    {
        var folders = SourceFile.Of("ClaimCheck").Where(file => file.Folders.Length > 0).Select(file => file.Folders[0]).Distinct();
        Assert.Empty(folders.Except(Order));
    }

    [Fact]
    public void AFolderUsesOnlyTheOnesBeforeIt()
    {
        var backward =
            from file in SourceFile.Of("ClaimCheck")
            where file.Folders.Length > 0 && file.Path != TablesOfAllStages
            from reference in References(file)
            where Array.IndexOf(Order, reference.Folder) > Array.IndexOf(Order, file.Folders[0])
            select $"{file.PlaceOf(reference.Node)} uses {reference.Folder}";
        Assert.Empty(backward);
    }

    [Theory]
    [InlineData("ClaimCheck")]
    [InlineData("ClaimCheck.Formats")]
    [InlineData("ClaimCheck.Cli")]
    public void TheNamespaceIsTheFolder(string project)
    {
        var misplaced =
            from file in SourceFile.Of(project)
            from space in file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let expected = string.Join('.', [project, .. file.Folders])
            where space.Name.ToString() != expected
            select $"{file.Path} is in namespace {space.Name}, expected {expected}";
        Assert.Empty(misplaced);
    }

    /// <summary>Folders named by <c>using ClaimCheck.Claims;</c>, <c>ClaimCheck.Claims.Claim</c> or <c>Claims.Claim</c>.</summary>
    private static IEnumerable<(string Folder, SyntaxNode Node)> References(SourceFile file)
    {
        foreach (var name in file.Root.DescendantNodes().OfType<QualifiedNameSyntax>())
        {
            if (name.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Any(space => space.Name.Span.Contains(name.Span)))
                continue;

            var parts = name.ToString().Split('.');
            var folder = parts[0] == "ClaimCheck" ? parts[1] : parts[0];
            if (Order.Contains(folder))
                yield return (folder, name);
        }

        foreach (var access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        {
            var parts = access.ToString().Split('.');
            if (parts[0] == "ClaimCheck" && Order.Contains(parts[1]))
                yield return (parts[1], access);
        }
    }
}
