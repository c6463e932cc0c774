using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public class PackedWordsTests
{
    [Fact]
    public void WhatIsWrittenIsFound()
    {
        using var stream = new MemoryStream();
        PackedWords.Write(stream, [KeyValuePair.Create("eins", 1), KeyValuePair.Create("Zwei", 2)]);
        stream.Position = 0;
        var words = PackedWords.Read("numbers", stream);
        Assert.True(words.TryGet(WordHash.Of("zwei"), out var value));
        Assert.Equal(2, value);
        Assert.False(words.TryGet(WordHash.Of("drei"), out _));
    }

    [Fact]
    public void AFileOfAnotherLengthIsRefused()
    {
        using var stream = new MemoryStream([5, 0, 0, 0, 1]);
        Assert.Throws<InvalidDataException>(() => PackedWords.Read("numbers", stream));
    }
}
