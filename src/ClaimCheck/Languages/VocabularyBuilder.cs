namespace ClaimCheck.Languages;

/// <summary>Collects the words of all lists before they are numbered for good.</summary>
internal sealed class VocabularyBuilder
{
    private readonly List<string> words = [string.Empty];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);

    /// <summary>The number of <paramref name="word"/>, given now if it is new.</summary>
    public int Add(string word)
    {
        var folded = Folding.Fold(word);
        if (ids.TryGetValue(folded, out var id))
            return id;

        id = words.Count;
        words.Add(folded);
        ids.Add(folded, id);
        return id;
    }

    /// <summary>The finished vocabulary.</summary>
    public Vocabulary Build() => new(words);
}
