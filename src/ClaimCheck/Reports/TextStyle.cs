namespace ClaimCheck.Reports;

/// <summary>How words of a text report stand out.</summary>
internal enum TextStyle
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Notes and other side matters.</summary>
    Faint,

    /// <summary>The words of an article that state the value.</summary>
    Value,

    /// <summary>The words of an article that say what the value belongs to.</summary>
    Anchor,

    /// <summary>The name of a serious kind of finding.</summary>
    Alarm,
}
