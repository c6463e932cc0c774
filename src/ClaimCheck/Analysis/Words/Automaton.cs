using System.Buffers.Binary;

namespace ClaimCheck.Analysis.Words;

/// <summary>A finite-state automaton in Morfologik's CFSA2 layout, walked where it lies.</summary>
/// <remarks>
/// An arc starts with a byte: 0x80 the target is the next node, 0x40 last arc of its node, 0x20 final, low five bits
/// index into the table of labels (0: the label is the next byte). Unless 0x80 is set, the target follows as a
/// little-endian varint.
/// </remarks>
internal sealed class Automaton
{
    private const int HeaderLength = 8;
    private const byte Version = 0xC6;
    private const byte TargetIsNext = 0x80;
    private const byte Last = 0x40;
    private const byte Final = 0x20;
    private const byte LabelMask = 0x1F;

    private readonly byte[] bytes;
    private readonly int arcs;

    /// <summary>Opens an automaton.</summary>
    /// <exception cref="InvalidDataException">The bytes are no CFSA2 automaton.</exception>
    public Automaton(byte[] bytes)
    {
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(bytes) != 0x5C667361 || bytes[4] != Version)
            throw new InvalidDataException("german.dict: expected a CFSA2 automaton (\\fsa, version 0xC6).");

        this.bytes = bytes;
        arcs = HeaderLength + bytes[7];
        Root = Target(0);
    }

    /// <summary>The node where every word begins.</summary>
    public int Root { get; }

    /// <summary>One more than the largest node number.</summary>
    public int Size => bytes.Length - arcs;

    /// <summary>The first arc of a node is the node itself.</summary>
    public byte Label(int arc)
    {
        var index = bytes[arcs + arc] & LabelMask;
        return index > 0 ? bytes[HeaderLength + index] : bytes[arcs + arc + 1];
    }

    /// <summary>Whether a word may end with this arc.</summary>
    public bool IsFinal(int arc) => (bytes[arcs + arc] & Final) != 0;

    /// <summary>Whether it is the last arc of its node.</summary>
    public bool IsLast(int arc) => (bytes[arcs + arc] & Last) != 0;

    /// <summary>The node an arc leads to; 0 where nothing follows.</summary>
    public int Target(int arc)
    {
        var flags = bytes[arcs + arc];
        if ((flags & TargetIsNext) != 0)
        {
            while (!IsLast(arc))
                arc = Next(arc);
            return Next(arc);
        }

        var position = arcs + arc + ((flags & LabelMask) == 0 ? 2 : 1);
        int value = 0, shift = 0;
        byte part;
        do
        {
            part = bytes[position++];
            value |= (part & 0x7F) << shift;
            shift += 7;
        }
        while ((part & 0x80) != 0);
        return value;
    }

    /// <summary>Where the arc after this one starts; after the last arc of a node the next node.</summary>
    public int Next(int arc)
    {
        var flags = bytes[arcs + arc];
        var position = arc + ((flags & LabelMask) == 0 ? 2 : 1);
        if ((flags & TargetIsNext) != 0)
            return position;
        while ((bytes[arcs + position] & 0x80) != 0)
            position++;
        return position + 1;
    }

    /// <summary>The node reached from <paramref name="node"/> over <paramref name="label"/>; 0 where there is none.</summary>
    public int Step(int node, byte label)
    {
        if (node == 0)
            return 0;
        for (var arc = node; ; arc = Next(arc))
        {
            if (Label(arc) == label)
                return Target(arc);
            if (IsLast(arc))
                return 0;
        }
    }
}
