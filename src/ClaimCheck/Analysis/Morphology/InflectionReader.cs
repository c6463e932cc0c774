using System.Numerics;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>
/// Chooses case, number and gender of each group of words that agree: what all its words allow, weighed by the context.
/// Holds buffers: one thread at a time.
/// </summary>
internal sealed class InflectionReader(IFeatureWeights weights)
{
    /// <summary>How many things are weighed: four cases, two numbers, three genders, and each case in each number.</summary>
    public const int Labels = 17;

    private const int CellCount = 24;
    private const int CellsOfCase = 6;
    private const int Genders = 3;
    private const int Numbers = 2;
    private const int FirstNumber = 4;
    private const int FirstGender = 6;
    private const int FirstPair = 9;

    private readonly int[] scores = new int[Labels];
    private readonly uint[] keys = new uint[GroupObservations.Most];

    /// <summary>Tells about each group what it looked at, what was possible and what was chosen; training learns from it.</summary>
    public delegate void Choice(NominalGroup group, ReadOnlySpan<uint> keys, int cell);

    /// <summary>The four things that make up a cell.</summary>
    public static void LabelsOf(int cell, Span<int> labels)
    {
        var (kase, number) = (cell / CellsOfCase, cell % CellsOfCase / Genders);
        labels[0] = kase;
        labels[1] = FirstNumber + number;
        labels[2] = FirstGender + (cell % Genders);
        labels[3] = FirstPair + (kase * Numbers) + number;
    }

    /// <summary>Chooses the inflection of all nominal words of a sentence.</summary>
    public void Read(TaggedToken[] tokens, TokenRange sentence, Choice? choice = null)
    {
        var context = new GroupContext(default, -1, -1, 0, 0);
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = start;
            while (end < sentence.End && tokens[end].Tag is not (Stts.Comma or Stts.Stop))
                end++;
            var segment = new TokenRange(start, end);
            context = context with { Verbs = SegmentVerbs.Of(tokens, segment), Nominatives = 0, Accusatives = 0 };
            context = ReadSegment(tokens, segment, context, choice);
            start = end + 1;
        }
    }

    /// <summary>"der höchste Stand": agreement says nothing of the degree.</summary>
    private static Features DegreeOf(TaggedToken token) => token.Reading.Features & (Features.Comparative | Features.Superlative);

    private GroupContext ReadSegment(TaggedToken[] tokens, TokenRange segment, GroupContext context, Choice? choice)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (NominalGroups.StartingAt(tokens, i, segment) is not { } group)
                continue;
            var cell = Choose(tokens, group, context, choice);
            for (var member = group.Tokens.Start; member < group.Tokens.End; member++)
            {
                if (NominalGroups.IsMember(tokens[member].Tag))
                    tokens[member] = tokens[member] with { Inflection = InflectionCells.FeaturesOf(cell, group.Cells, tokens[member].Tag) | DegreeOf(tokens[member]) };
            }

            context = context.After(group.Head, cell, isFree: group.Preposition < 0);
            i = group.Head;
        }

        return context;
    }

    private int Choose(TaggedToken[] tokens, NominalGroup group, GroupContext context, Choice? choice)
    {
        if (BitOperations.IsPow2(group.Cells))
            return BitOperations.TrailingZeroCount(group.Cells);
        Array.Clear(scores);
        var count = GroupObservations.Of(tokens, group, context, keys);
        for (var k = 0; k < count; k++)
            weights.Add(keys[k], scores);

        var best = -1;
        for (var cell = 0; cell < CellCount; cell++)
        {
            if ((group.Cells & (1u << cell)) != 0 && (best < 0 || Score(cell) > Score(best)))
                best = cell;
        }

        choice?.Invoke(group, keys.AsSpan(0, count), best);
        return best;
    }

    private int Score(int cell)
    {
        var (kase, number) = (cell / CellsOfCase, cell % CellsOfCase / Genders);
        return scores[kase] + scores[FirstNumber + number] + scores[FirstGender + (cell % Genders)] + scores[FirstPair + (kase * Numbers) + number];
    }
}
