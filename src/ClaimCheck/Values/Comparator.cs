namespace ClaimCheck.Values;

/// <summary>How a text bounds the number it prints.</summary>
public enum Comparator
{
    /// <summary>No bounding word: "650 Kilometer".</summary>
    Exactly,

    /// <summary>"rund", "etwa", "circa".</summary>
    Approximately,

    /// <summary>"mehr als", "über"; "gut" with a high bound close above.</summary>
    MoreThan,

    /// <summary>"mindestens", "wenigstens".</summary>
    AtLeast,

    /// <summary>"weniger als", "unter"; "knapp" and "fast" with a low bound close below.</summary>
    LessThan,

    /// <summary>"höchstens", "bis zu", "maximal".</summary>
    AtMost,

    /// <summary>"zwischen a und b", "a bis b".</summary>
    Between,
}
