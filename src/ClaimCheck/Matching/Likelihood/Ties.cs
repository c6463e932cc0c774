namespace ClaimCheck.Matching.Likelihood;

/// <summary>How one field of two claims stands to the other.</summary>
internal enum Ties
{
    /// <summary>Neither claim fills it.</summary>
    NeitherKnown,

    /// <summary>One claim fills it.</summary>
    OneKnown,

    /// <summary>The same word or name.</summary>
    Equal,

    /// <summary>Other words for the same.</summary>
    Same,

    /// <summary>One narrows or replaces the other.</summary>
    Compatible,

    /// <summary>Both of one kind, such as people.</summary>
    OneKind,

    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>Two different ones.</summary>
    Different,
}
