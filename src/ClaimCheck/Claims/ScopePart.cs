namespace ClaimCheck.Claims;

/// <summary>Whether a value speaks of the whole of a thing.</summary>
public enum ScopePart
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>All of it.</summary>
    Whole,

    /// <summary>A part: "davon", "darunter".</summary>
    Part,

    /// <summary>Each single one: "jeweils", "beide".</summary>
    Each,

    /// <summary>All together: "insgesamt".</summary>
    Total,

    /// <summary>On average.</summary>
    Average,

    /// <summary>The largest value.</summary>
    Maximum,

    /// <summary>The smallest value.</summary>
    Minimum,
}
