namespace ClaimCheck.Claims;

/// <summary>Which words deny a statement.</summary>
public enum DenialForm
{
    /// <summary>Nothing is denied.</summary>
    None,

    /// <summary>"nicht", "nie": it is denied of one thing.</summary>
    Whole,

    /// <summary>"keine Sirene": it is denied of every thing of a kind.</summary>
    Kind,

    /// <summary>"niemand": it is denied of everybody.</summary>
    Nobody,

    /// <summary>"bestreitet, dass", "schließt aus": a word above the clause denies it.</summary>
    Above,
}
