namespace ClaimCheck.Analysis.Morphology;

/// <summary>What was decided before a group in its sentence.</summary>
/// <param name="Verbs">The verbs of its segment.</param>
/// <param name="Previous">The cell of the group before it in the sentence, or -1.</param>
/// <param name="PreviousHead">The head of that group, or -1.</param>
/// <param name="Nominatives">How many groups of the segment are nominative.</param>
/// <param name="Accusatives">How many are accusative.</param>
internal readonly record struct GroupContext(SegmentVerbs Verbs, int Previous, int PreviousHead, int Nominatives, int Accusatives)
{
    private const int CellsOfCase = 6;
    private const int Accusative = 3;

    /// <summary>The context of the next group, behind one with that head and cell.</summary>
    public GroupContext After(int head, int cell, bool isFree) => this with
    {
        Previous = cell,
        PreviousHead = head,
        Nominatives = Nominatives + (isFree && cell / CellsOfCase == 0 ? 1 : 0),
        Accusatives = Accusatives + (isFree && cell / CellsOfCase == Accusative ? 1 : 0),
    };
}
