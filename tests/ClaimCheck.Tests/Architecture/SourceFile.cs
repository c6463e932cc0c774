using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimCheck.Tests.Architecture;

/// <summary>A source file with its syntax tree.</summary>
/// <param name="Path">Relative to the checkout, with <c>/</c>.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record SourceFile(string Path, SyntaxNode Root)
{
    /// <summary>All source files of a project below <c>src</c>, in ordinal order.</summary>
    public static IReadOnlyList<SourceFile> Of(string project) =>
        [.. Repository.FilesBelow("src/" + project, "*.cs").Select(path => new SourceFile(path, CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(path))).GetRoot()))];

    /// <summary>The folders between the project and the file: <c>Mentions</c>, <c>Times</c>.</summary>
    public string[] Folders => Path.Split('/')[2..^1];

    /// <summary>The file's name without extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Path and line of <paramref name="node"/>, for messages.</summary>
    public string PlaceOf(SyntaxNodeOrToken node) => $"{Path}:{node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1}";
}
