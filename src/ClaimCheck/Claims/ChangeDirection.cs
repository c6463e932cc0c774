namespace ClaimCheck.Claims;

/// <summary>Which way a value changes.</summary>
public enum ChangeDirection
{
    /// <summary>No change, or not said.</summary>
    None,

    /// <summary>It grows.</summary>
    Up,

    /// <summary>It falls.</summary>
    Down,
}
