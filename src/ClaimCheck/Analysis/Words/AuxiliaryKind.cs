namespace ClaimCheck.Analysis.Words;

/// <summary>What a verb does for another one.</summary>
internal enum AuxiliaryKind : byte
{
    /// <summary>Nothing: a full verb.</summary>
    None,

    /// <summary>"haben": perfect.</summary>
    Have,

    /// <summary>"sein": perfect, passive of a state.</summary>
    Be,

    /// <summary>"werden": future and passive.</summary>
    Become,

    /// <summary>"sollen", "können".</summary>
    Modal,

    /// <summary>"lassen": with a bare infinitive.</summary>
    Causative,

    /// <summary>"scheinen", "drohen": with "zu" and an infinitive that carries the meaning.</summary>
    Raising,
}
