using System.Text;

namespace ClaimCheck.Analysis.Words;

/// <summary>
/// What follows a form in the automaton, <c>K suffix _ tag</c>: many forms share it, so each list is read at its first use
/// and kept. Any number of threads may ask.
/// </summary>
internal sealed class LexiconEntries(Automaton automaton)
{
    /// <summary>What stands behind the form and behind the suffix.</summary>
    public const byte Separator = (byte)'_';

    // K counts the letters that the lemma lacks, from this one on.
    private const byte NothingDropped = (byte)'A';

    private readonly object reading = new();
    private readonly LexiconEntry[]?[] entries = new LexiconEntry[automaton.Size][];
    private readonly Dictionary<int, WordReading[]> classes = [];
    private readonly Dictionary<string, WordReading?> tags = new(StringComparer.Ordinal);

    /// <summary>The entries that begin at <paramref name="node"/>, the node behind a form and its separator.</summary>
    public LexiconEntry[] At(int node) => Volatile.Read(ref entries[node]) ?? Read(node);

    private LexiconEntry[] Read(int node)
    {
        lock (reading)
        {
            var found = new List<LexiconEntry>();
            foreach (var (dropped, suffixes) in Arcs(node))
                Read(dropped - NothingDropped, suffixes, [], found);
            LexiconEntry[] list = [.. found];
            Volatile.Write(ref entries[node], list);
            return list;
        }
    }

    private void Read(int dropped, int node, byte[] suffix, List<LexiconEntry> found)
    {
        foreach (var (label, target) in Arcs(node))
        {
            if (label != Separator)
                Read(dropped, target, [.. suffix, label], found);
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
