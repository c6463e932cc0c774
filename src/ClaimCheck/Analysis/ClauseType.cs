namespace ClaimCheck.Analysis;

/// <summary>What kind of clause it is.</summary>
public enum ClauseType : byte
{
    /// <summary>A main clause, also one coordinated with another.</summary>
    Main,

    /// <summary>Opened by "dass".</summary>
    That,

    /// <summary>Opened by "ob" or a question word.</summary>
    Question,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>An infinitive with "zu".</summary>
    Infinitive,

    /// <summary>Opened by any other conjunction: "weil", "nachdem", "während", "wie".</summary>
    Adverbial,

    /// <summary>A headline, caption or other phrase without a finite verb.</summary>
    Verbless,
}
