using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>The words between two borders of a sentence: a clause or a part of one.</summary>
/// <param name="Words">Its tokens without the borders.</param>
/// <param name="Type">What its first words show it to be.</param>
/// <param name="Border">The mark before it, or a null character at the start.</param>
internal readonly record struct Segment(TokenRange Words, SegmentType Type, char Border)
{
    /// <summary>Whether it is a subordinate clause of any kind.</summary>
    public bool IsSubordinate => Type is not SegmentType.Main and not SegmentType.Group;
}
