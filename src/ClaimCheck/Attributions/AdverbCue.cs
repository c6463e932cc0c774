namespace ClaimCheck.Attributions;

/// <summary>What a particle says about the clause it stands in.</summary>
internal enum AdverbCue
{
    /// <summary>No cue.</summary>
    None,

    /// <summary>The voice before goes on: "demnach".</summary>
    Source,

    /// <summary>The same, but only with a subjunctive: "danach".</summary>
    Front,

    /// <summary>An unnamed voice: "dem Vernehmen nach".</summary>
    Anonymous,

    /// <summary>Hearsay: "angeblich".</summary>
    Hearsay,

    /// <summary>Opens a clause with what a report says: "Berichte, wonach".</summary>
    Relative,

    /// <summary>Names the speaker after the statement: "so die Polizei".</summary>
    Inquit,

    /// <summary>Opens a clause with a verb of saying: "wie die Polizei mitteilte".</summary>
    As,
}
