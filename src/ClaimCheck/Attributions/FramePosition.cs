namespace ClaimCheck.Attributions;

/// <summary>How a verb of saying stands in its clause.</summary>
internal enum FramePosition
{
    /// <summary>Second: "Der Minister sagte".</summary>
    Second,

    /// <summary>First after what was said: ", sagte der Minister".</summary>
    First,

    /// <summary>Last in a subordinate clause: "nachdem der Minister gesagt hatte".</summary>
    Last,

    /// <summary>Opened by "wie": "wie der Minister sagte".</summary>
    As,

    /// <summary>No verb: ", so der Minister".</summary>
    So,
}
