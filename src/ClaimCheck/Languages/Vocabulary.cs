namespace ClaimCheck.Languages;

/// <summary>Every word that occurs in a word list, numbered from 1; 0 stands for all others.</summary>
internal sealed class Vocabulary
{
    private readonly string[] words;
    private readonly int[] slots;

    internal Vocabulary(List<string> words)
    {
        this.words = [.. words];
        var size = 1024;
        while (size < this.words.Length * 3)
            size *= 2;
        slots = new int[size];
        for (var id = 1; id < this.words.Length; id++)
        {
            var slot = WordHash.Of(this.words[id]) & (uint)(size - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            slots[slot] = id;
        }
    }

    /// <summary>One more than the largest number given.</summary>
    public int Count => words.Length;

    /// <summary>The folded word with that number.</summary>
    public string this[int id] => words[id];

    /// <summary>The number of <paramref name="word"/> (any case), or 0 where no list knows it.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Folding.MaximumLength)
            return 0;

        Span<char> buffer = stackalloc char[Folding.MaximumLength];
        var length = Folding.Fold(word, buffer);
        if (length <= 0)
            return 0;

        ReadOnlySpan<char> folded = buffer[..length];
        for (var slot = WordHash.Of(folded) & (uint)(slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            if (folded.SequenceEqual(words[slots[slot]]))
                return slots[slot];
        }

        return 0;
    }
}
