using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>A noun or pronoun with what belongs to it.</summary>
/// <param name="Words">From its determiner to the end of what follows its head: genitive, place, apposition.</param>
/// <param name="Head">The index of its head.</param>
/// <param name="CoreEnd">One past the last word of the head itself: a name of several words counts as one head.</param>
internal readonly record struct NounGroup(TokenRange Words, int Head, int CoreEnd)
{
    /// <summary>Whether a group was found.</summary>
    public bool IsFound => Words.Count > 0;
}
