namespace ClaimCheck.Attributions;

/// <summary>With what a cue verb gives the statement.</summary>
[Flags]
internal enum VerbFrames
{
    /// <summary>With nothing.</summary>
    None = 0,

    /// <summary>With quoted words or a verb-second clause, before or after: "sagte".</summary>
    Speech = 1,

    /// <summary>With a dass-, ob- or w-clause: "bezweifelte".</summary>
    That = 2,

    /// <summary>With an infinitive: "forderte auf".</summary>
    Infinitive = 4,

    /// <summary>With an object that sums up: "forderte den Rücktritt".</summary>
    Summary = 8,

    /// <summary>With a label: "nannte", "bezeichnete als".</summary>
    Label = 16,

    /// <summary>Without a subject that speaks: "hieß es", "verlautete".</summary>
    Impersonal = 32,

    /// <summary>Its passive has the speaker as subject: "wird zitiert".</summary>
    Cited = 64,

    /// <summary>Only with its prefix, which is a word of its own in every form: "war überzeugt".</summary>
    Apart = 128,

    /// <summary>Only with "es": "hieß es".</summary>
    Expletive = 256,

    /// <summary>With a person or number of dead as object it says something else: "begrüßte den Gast", "forderte drei Todesopfer".</summary>
    Greeting = 512,

    /// <summary>Its perfect takes "sein": "war davon ausgegangen".</summary>
    Being = 1024,

    /// <summary>What its subject learned of somebody: "wie die Agentur aus Regierungskreisen erfuhr".</summary>
    Learned = 2048,

    /// <summary>It gives no statement itself, but the sentences after it do: "stellte Pläne vor".</summary>
    Announces = 4096,

    /// <summary>Somebody else speaks for its subject: "ließ über seinen Anwalt mitteilen".</summary>
    Through = 8192,

    /// <summary>With a clause of any kind.</summary>
    Clause = Speech | That | Infinitive,
}
