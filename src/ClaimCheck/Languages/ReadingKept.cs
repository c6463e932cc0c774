namespace ClaimCheck.Languages;

/// <summary>When a reading of a unit's name that was not chosen stays as an alternative.</summary>
internal enum ReadingKept
{
    /// <summary>Never: the usual reading is nearly always right.</summary>
    Never,

    /// <summary>Only while no word near the unit decides.</summary>
    Open,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Only beside one of its words, which leave the usual reading the likelier one: "Tonnen" of American goods may be short tons.</summary>
    Near,
}
