using System.Text;
using ClaimCheck.Models.German;

namespace ClaimCheck.Analysis.Words;

/// <summary>The full-form lexicon: for a form its lemmas and readings. It is read where it lies; nothing but the first two letters is prepared.</summary>
internal sealed class Lexicon
{
    private const int MaximumBytes = 160;

    private static readonly Lazy<Lexicon> SharedGerman = new(LoadGerman);

    private readonly Automaton automaton;
    private readonly LexiconEntries entries;
    private readonly int[] second = new int[256 * 256];

    /// <summary>Opens a lexicon whose entries are <c>form _ K suffix _ tag</c>.</summary>
    public Lexicon(byte[] bytes)
    {
        automaton = new Automaton(bytes);
        entries = new LexiconEntries(automaton);
        FillSecond();
    }

    /// <summary>The German lexicon, loaded at the first use.</summary>
    public static Lexicon German => SharedGerman.Value;

    /// <summary>What is known of <paramref name="form"/>, exactly as written; empty where it is in no entry.</summary>
    public ReadOnlySpan<LexiconEntry> Find(ReadOnlySpan<char> form)
    {
        Span<byte> utf8 = stackalloc byte[MaximumBytes];
        if (form.Length < 2 || form.Length * 3 > MaximumBytes || !Encoding.UTF8.TryGetBytes(form, utf8, out var length) || length < 2)
            return [];

        var node = second[(utf8[0] << 8) | utf8[1]];
        for (var i = 2; i < length && node != 0; i++)
            node = automaton.Step(node, utf8[i]);
        node = automaton.Step(node, LexiconEntries.Separator);
        return node == 0 ? [] : entries.At(node);
    }

    /// <summary>Writes the lemma of <paramref name="form"/> under <paramref name="entry"/>.</summary>
    /// <returns>Its length, or 0 where it does not fit.</returns>
    public static int Lemma(ReadOnlySpan<char> form, LexiconEntry entry, Span<char> lemma)
    {
        if (entry.Dropped == 0 && entry.Suffix.Length == 0)
            return form.TryCopyTo(lemma) ? form.Length : 0;

        Span<byte> utf8 = stackalloc byte[MaximumBytes * 2];
        if (form.Length * 3 > MaximumBytes || !Encoding.UTF8.TryGetBytes(form, utf8, out var length) || entry.Dropped > length)
            return 0;
        entry.Suffix.CopyTo(utf8[(length - entry.Dropped)..]);
        var bytes = length - entry.Dropped + entry.Suffix.Length;
        return Encoding.UTF8.TryGetChars(utf8[..bytes], lemma, out var written) ? written : 0;
    }

    private static Lexicon LoadGerman()
    {
        using var stream = GermanModels.Open("de/lexicon/german.dict");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Lexicon(bytes);
    }

    private void FillSecond()
    {
        for (var first = automaton.Root; ; first = automaton.Next(first))
        {
            var node = automaton.Target(first);
            for (var arc = node; node != 0; arc = automaton.Next(arc))
            {
                second[(automaton.Label(first) << 8) | automaton.Label(arc)] = automaton.Target(arc);
                if (automaton.IsLast(arc))
                    break;
            }

            if (automaton.IsLast(first))
                return;
        }
    }
}
