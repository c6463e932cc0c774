namespace ClaimCheck.Matching;

/// <summary>What comparing one field of two claims gave.</summary>
public enum FieldState
{
    /// <summary>Known on both sides and equal.</summary>
    Same,

    /// <summary>Known on both sides and able to hold together.</summary>
    Compatible,

    /// <summary>Not known on one side or on both.</summary>
    Unknown,

    /// <summary>Known on both sides and apart: the claims speak of different things.</summary>
    Different,
}
