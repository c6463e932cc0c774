using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Mentions.Names;

/// <summary>What the model looks at to label a token: the word, its neighbours, their tags and the lists that hold them.</summary>
internal ref struct NameFeatures
{
    /// <summary>The most features that a token has.</summary>
    public const int Maximum = 176;

    private const int Lists = 11;

    private readonly ReadOnlySpan<NameWord> words;
    private readonly Span<uint> features;
    private int count;
    private int kind;

    private NameFeatures(ReadOnlySpan<NameWord> words, Span<uint> features)
    {
        this.words = words;
        this.features = features;
    }

    /// <summary>Writes the features of a token.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="token">Which of them.</param>
    /// <param name="features">Receives the keys; room for <see cref="Maximum"/>.</param>
    /// <returns>How many they are.</returns>
    public static int Write(ReadOnlySpan<NameWord> words, int token, Span<uint> features)
    {
        var writer = new NameFeatures(words, features);
        writer.AddWord(token);
        writer.AddNeighbours(token);
        writer.AddTags(token);
        writer.AddLists(token);
        writer.AddSurroundings(token);
        return writer.count;
    }

    private void AddWord(int token)
    {
        var word = words[token];
        var isFirst = token == 0 ? 1u : 0u;
        Add(0);
        Add(word.Folded);
        Add(word.Prefix);
        Add(word.Suffix2);
        Add(word.Suffix3);
        Add(word.Suffix4);
        Add(word.Suffix5);
        Add(word.Shape);
        Add(word.Classes);
        Add(word.Commonness);
        Add(word.Shape, word.Classes);
        Add(word.Commonness, word.Classes);
        Add(word.Shape, isFirst);
        Add(word.Classes, FeatureKey.Of(0, (uint)word.Lists, isFirst));
    }

    private void AddNeighbours(int token)
    {
        var word = words[token];
        foreach (var offset in (ReadOnlySpan<int>)[-2, -1, 1, 2])
        {
            var near = At(token + offset);
            Add(near.Folded);
            Add(near.Shape);
            Add(near.Classes);
            Add(near.Shape, word.Shape);
        }

        foreach (var offset in (ReadOnlySpan<int>)[-1, 1])
        {
            var near = At(token + offset);
            Add(near.Folded, word.Folded);
            Add(near.Suffix3);
            Add(near.Suffix4);
            Add(near.Folded, word.Shape);
            Add(near.Folded, word.Classes);
            Add(near.Classes, word.Classes);
            Add(near.Classes, word.Suffix3);
            Add(near.Commonness);
        }

        var (before, after) = (At(token - 1), At(token + 1));
        Add(before.Folded, after.Folded);
        Add(before.Folded, At(token - 2).Folded);
        Add(before.Classes, after.Classes);
        Add(before.Shape, FeatureKey.Of(0, word.Shape, after.Shape));
    }

    private void AddTags(int token)
    {
        var word = words[token];
        for (var offset = -2; offset <= 2; offset++)
            Add(At(token + offset).Tag);
        var (before, after) = (At(token - 1).Tag, At(token + 1).Tag);
        Add(before, word.Tag);
        Add(word.Tag, after);
        Add(before, FeatureKey.Of(0, word.Tag, after));
        Add(word.Tag, word.Classes);
    }

    private void AddLists(int token)
    {
        var word = words[token];
        var (before, after) = (At(token - 1), At(token + 1));
        Add((uint)word.Lists);
        Add((uint)word.Lists, (uint)before.Lists);
        Add((uint)word.Lists, (uint)after.Lists);
        for (var list = 0; list < Lists; list++)
        {
            AddIf(word.Lists, list, 0);
            AddIf(word.Lists, list, word.Classes);
            AddIf(word.Lists, list, before.Folded);
            AddIf(before.Lists, list, 0);
            AddIf(after.Lists, list, 0);
        }
    }

    private void AddSurroundings(int token)
    {
        var word = words[token];
        var after = At(token + 1);
        Add(word.Quoted);
        Add(word.Quoted, word.Shape);
        Add(word.RunFirst);
        Add(word.RunLast);
        Add(word.RunLength, word.Classes);
        Add(word.RunLength, (uint)word.Lists);
        Add(after.Folded, At(token + 2).Folded);
    }

    private readonly NameWord At(int token) => (uint)token < (uint)words.Length ? words[token] : NameWord.Beyond;

    private void Add(uint value) => features[count++] = FeatureKey.Of(++kind, value);

    private void Add(uint first, uint second) => features[count++] = FeatureKey.Of(++kind, first, second);

    private void AddIf(NameLists lists, int list, uint value)
    {
        kind++;
        if ((((int)lists >> list) & 1) != 0)
            features[count++] = FeatureKey.Of(kind, value);
    }
}
