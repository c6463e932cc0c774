using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Phrases of one or more words with a value each, found at a word by longest match.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly VocabularyBuilder vocabulary;
    private readonly Dictionary<long, int> arcs = [];
    private readonly List<List<Entry>?> nodes = [null];
    private readonly List<bool> first = [];

    /// <summary>An empty table whose words join <paramref name="vocabulary"/>.</summary>
    public PhraseTable(VocabularyBuilder vocabulary) => this.vocabulary = vocabulary;

    /// <summary>Adds a phrase. A capital at the start of one of its words is then demanded of the text.</summary>
    public void Add(string phrase, T value)
    {
        var node = 0;
        var capitals = 0;
        var words = PhraseSplitter.Split(phrase);
        for (var i = 0; i < words.Count; i++)
        {
            var id = vocabulary.Add(words[i]);
            while (first.Count <= id)
                first.Add(false);
            if (i == 0)
                first[id] = true;
            if (i < 31 && char.IsUpper(words[i][0]))
                capitals |= 1 << i;

            var arc = ((long)node << 32) | (uint)id;
            if (!arcs.TryGetValue(arc, out var next))
            {
                next = nodes.Count;
                nodes.Add(null);
                arcs.Add(arc, next);
            }

            node = next;
        }

        if (node != 0)
            (nodes[node] ??= []).Add(new Entry(value, capitals));
    }

    /// <summary>The longest phrase that starts at <paramref name="index"/>.</summary>
    /// <param name="words">The numbers of the words of the text.</param>
    /// <param name="capitalized">Whether a word of the text begins with a capital letter.</param>
    /// <param name="index">Where to start.</param>
    /// <param name="end">Where to stop: words from here on are not looked at.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="range">The words it covers.</param>
    public bool TryMatch(ReadOnlySpan<int> words, ReadOnlySpan<bool> capitalized, int index, int end, out T value, out TokenRange range)
    {
        value = default!;
        range = default;
        var id = words[index];
        if (id == 0 || id >= first.Count || !first[id])
            return false;

        var node = 0;
        var capitals = 0;
        for (var i = index; i < end && words[i] != 0; i++)
        {
            if (!arcs.TryGetValue(((long)node << 32) | (uint)words[i], out node))
                break;
            if (capitalized[i] && i - index < 31)
                capitals |= 1 << (i - index);
            if (nodes[node] is not { } entries)
                continue;

            foreach (var entry in entries)
            {
                if ((entry.Capitals & ~capitals) != 0)
                    continue;
                value = entry.Value;
                range = new TokenRange(index, i + 1);
                break;
            }
        }

        return range.Count > 0;
    }

    private readonly record struct Entry(T Value, int Capitals);
}
