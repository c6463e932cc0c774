namespace ClaimCheck.Text;

/// <summary>What part of an article a sentence belongs to.</summary>
public enum SentenceRole : byte
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The headline of the article.</summary>
    Title,

    /// <summary>A line without full stop between paragraphs.</summary>
    Subheading,

    /// <summary>The words under a picture, recognised by a credit.</summary>
    Caption,

    /// <summary>A photo credit, date line or other note of the editors; no claims are read from it.</summary>
    Note,
}
