namespace ClaimCheck.Documents;

/// <summary>Where a publication date was found.</summary>
public enum PublishedFrom
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>In the metadata of the input.</summary>
    Metadata,

    /// <summary>In the text: a date line, a dateline.</summary>
    Text,

    /// <summary>Given by the user for all articles without one.</summary>
    Option,
}
