using System.Text;
using ClaimCheck.Models.German;

namespace ClaimCheck.Analysis.Words;

/// <summary>The full-form lexicon: for a form its lemmas and readings.</summary>
internal sealed class Lexicon
{
    private const byte Separator = (byte)'_';
    private const int MaximumBytes = 160;

    private static readonly Lazy<Lexicon> SharedGerman = new(LoadGerman);

    private readonly Automaton automaton;
    private readonly int[] second = new int[256 * 256];
    private readonly Dictionary<int, LexiconEntry[]> entries = [];
    private readonly Dictionary<int, WordReading[]> classes = [];
    private readonly Dictionary<string, WordReading?> tags = new(StringComparer.Ordinal);

    /// <summary>Opens a lexicon whose entries are <c>form _ K suffix _ tag</c>.</summary>
    public Lexicon(byte[] bytes)
    {
        automaton = new Automaton(bytes);
        FillSecond();
        FindEntries();
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
        node = node == 0 ? 0 : automaton.Step(node, Separator);
        return node != 0 && entries.TryGetValue(node, out var found) ? found : [];
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

    /// <summary>Visits every node once and reads what follows the first separator.</summary>
    private void FindEntries()
    {
        var seen = new bool[automaton.Size];
        var open = new Stack<int>();
        open.Push(automaton.Root);
        while (open.TryPop(out var node))
        {
            if (seen[node])
                continue;
            seen[node] = true;
            for (var arc = node; ; arc = automaton.Next(arc))
            {
                var target = automaton.Target(arc);
                if (automaton.Label(arc) == Separator)
                    AddEntries(target);
                else if (target != 0 && !seen[target])
                    open.Push(target);
                if (automaton.IsLast(arc))
                    break;
            }
        }
    }

    private void AddEntries(int node)
    {
        if (entries.ContainsKey(node))
            return;
        var found = new List<LexiconEntry>();
        foreach (var (dropped, afterCode) in Arcs(node))
            AddEntries(dropped - 'A', afterCode, [], found);
        entries.Add(node, [.. found]);
    }

    private void AddEntries(int dropped, int node, byte[] suffix, List<LexiconEntry> found)
    {
        foreach (var (label, target) in Arcs(node))
        {
            if (label != Separator)
                AddEntries(dropped, target, [.. suffix, label], found);
            else if (Class(target) is { Length: > 0 } readings)
                found.Add(new LexiconEntry(dropped, suffix, readings));
        }
    }

    private WordReading[] Class(int node)
    {
        if (classes.TryGetValue(node, out var readings))
            return readings;
        var names = new List<string>();
        AddTags(node, [], names);
        readings = TagClass.Merge(names.Select(Tag).OfType<WordReading>());
        classes.Add(node, readings);
        return readings;
    }

    private WordReading? Tag(string name)
    {
        if (!tags.TryGetValue(name, out var reading))
            tags.Add(name, reading = LexiconTag.Read(name));
        return reading;
    }

    private void AddTags(int node, List<byte> prefix, List<string> names)
    {
        for (var arc = node; ; arc = automaton.Next(arc))
        {
            prefix.Add(automaton.Label(arc));
            if (automaton.IsFinal(arc))
                names.Add(Encoding.UTF8.GetString(prefix.ToArray()));
            if (automaton.Target(arc) is var target and not 0)
                AddTags(target, prefix, names);
            prefix.RemoveAt(prefix.Count - 1);
            if (automaton.IsLast(arc))
                return;
        }
    }

    private List<(byte Label, int Target)> Arcs(int node)
    {
        var arcs = new List<(byte, int)>();
        for (var arc = node; ; arc = automaton.Next(arc))
        {
            arcs.Add((automaton.Label(arc), automaton.Target(arc)));
            if (automaton.IsLast(arc))
                return arcs;
        }
    }
}
