using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>Keeps one string for each distinct lemma of a document.</summary>
internal sealed class LemmaStore
{
    private string?[] slots = new string?[256];
    private int count;

    /// <summary>The lemma of <paramref name="word"/> under its chosen reading.</summary>
    public string Of(ReadOnlySpan<char> word, Candidate chosen)
    {
        if (chosen.Lemma is { } given)
            return given;
        if (chosen.Rule == LemmaRule.Form || word.Length > LemmaWriter.LongestWord)
            return Get(word);

        Span<char> lemma = stackalloc char[LemmaWriter.LongestLemma];
        var length = LemmaWriter.Write(word, chosen, lemma);
        return Get(length == 0 ? word : lemma[..length]);
    }

    private string Get(ReadOnlySpan<char> characters)
    {
        if (count * 2 >= slots.Length)
            Grow();
        var slot = Slot(characters);
        if (slots[slot] is { } known)
            return known;
        count++;
        return slots[slot] = characters.ToString();
    }

    private int Slot(ReadOnlySpan<char> characters)
    {
        // FNV-1a: the same on every machine.
        var hash = 2166136261u;
        foreach (var c in characters)
            hash = (hash ^ c) * 16777619u;
        var slot = (int)((hash ^ (hash >> 15)) & (uint)(slots.Length - 1));
        while (slots[slot] is { } other && !characters.SequenceEqual(other))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var old = slots;
        slots = new string?[old.Length * 2];
        foreach (var lemma in old)
        {
            if (lemma is not null)
                slots[Slot(lemma)] = lemma;
        }
    }
}
