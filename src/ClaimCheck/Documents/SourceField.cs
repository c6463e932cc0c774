namespace ClaimCheck.Documents;

/// <summary>Which field of the input a span counts in.</summary>
public enum SourceField
{
    /// <summary>The text as it was read.</summary>
    Text,

    /// <summary>A title given as a field of its own (JSON, feeds).</summary>
    Title,
}
