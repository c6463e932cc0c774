namespace ClaimCheck.Attributions;

/// <summary>How a statement is rendered.</summary>
public enum QuotationType
{
    /// <summary>Word for word, in quotation marks.</summary>
    Direct,

    /// <summary>In the outlet's words, with a frame that names the speaker or a cue.</summary>
    Indirect,

    /// <summary>Carried on without a frame of its own, or summed up.</summary>
    Reported,
}
