namespace ClaimCheck.Analysis;

/// <summary>The tense of a verb complex.</summary>
public enum Tense : byte
{
    /// <summary>No finite verb.</summary>
    None,

    /// <summary>Präsens: "startet"; also "starte", "würde starten".</summary>
    Present,

    /// <summary>Präteritum: "startete".</summary>
    Preterite,

    /// <summary>Perfekt: "ist gestartet"; also "sei gestartet", "wäre gestartet".</summary>
    Perfect,

    /// <summary>Plusquamperfekt: "war gestartet".</summary>
    Pluperfect,

    /// <summary>Futur I: "wird starten".</summary>
    Future,

    /// <summary>Futur II: "wird gestartet sein".</summary>
    FuturePerfect,
}
