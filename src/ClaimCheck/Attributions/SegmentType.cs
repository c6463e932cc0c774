namespace ClaimCheck.Attributions;

/// <summary>What kind of clause a segment opens.</summary>
internal enum SegmentType
{
    /// <summary>A main clause or the rest of one.</summary>
    Main,

    /// <summary>A noun group without a verb: an apposition, an item of a list.</summary>
    Group,

    /// <summary>Opened by "dass".</summary>
    That,

    /// <summary>Opened by "ob" or a question word.</summary>
    Question,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>An infinitive with "zu".</summary>
    Infinitive,

    /// <summary>Opened by another conjunction.</summary>
    Adverbial,
}
