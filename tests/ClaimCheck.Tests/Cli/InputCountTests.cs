using ClaimCheck.Cli;

namespace ClaimCheck.Tests.Cli;

public sealed class InputCountTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void AFileIsAnArticleAndALineOfJsonToo()
    {
        workplace.With("in/a.txt", "x").With("in/b/c.md", "x").With("lines.jsonl", "{}\n{}\n{}\n");
        Assert.Equal(5, InputCount.Of(["in", "lines.jsonl"], workplace.Folder));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("nix.jsonl")]
    public void WhatCannotBeCountedHasNoTotal(string path) => Assert.Null(InputCount.Of([path], workplace.Folder));
}
