using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimCheck.Tests.Architecture;

/// <summary>A file holds the one type it is named after.</summary>
public class SourceFileTests
{
    private const int LongestFile = 400;

    [Theory]
    [InlineData("ClaimCheck")]
    [InlineData("ClaimCheck.Formats")]
    [InlineData("ClaimCheck.Extensions.DependencyInjection")]
    [InlineData("ClaimCheck.Cli")]
    [InlineData("ClaimCheck.Models.German")]
    public void AFileHoldsTheOneTypeItIsNamedAfter(string project)
    {
        var others =
            from file in SourceFile.Of(project)
            let types = file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is not BaseTypeDeclarationSyntax).Select(type => type.Identifier.Text)
                .Concat(file.Root.DescendantNodes().OfType<DelegateDeclarationSyntax>().Where(type => type.Parent is not BaseTypeDeclarationSyntax).Select(type => type.Identifier.Text)).ToList()
            where file.Name != "Program" && (types.Count != 1 || types[0] != file.Name)
            select $"{file.Path} holds {(types.Count == 0 ? "no type" : string.Join(", ", types))}";
        Assert.Empty(others);
    }

    [Theory]
    [InlineData("ClaimCheck")]
    [InlineData("ClaimCheck.Formats")]
    [InlineData("ClaimCheck.Extensions.DependencyInjection")]
    [InlineData("ClaimCheck.Cli")]
    public void AFileIsNotTooLongToRead(string project) =>
        Assert.Empty(SourceFile.Of(project)
            .Select(file => (file.Path, Lines: file.Root.GetText().Lines.Count))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Path} has {file.Lines} lines, at most {LongestFile} are allowed"));
}
