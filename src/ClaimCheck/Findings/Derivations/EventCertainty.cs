namespace ClaimCheck.Findings.Derivations;

/// <summary>How sure it is that two articles report one event.</summary>
public enum EventCertainty
{
    /// <summary>Not by the words they share; they were compared because both hold one sentence.</summary>
    OneSentence,

    /// <summary>They share enough rare words to be compared.</summary>
    Likely,

    /// <summary>They share so much that the event itself is evidence.</summary>
    Sure,
}
