namespace ClaimCheck.Text;

/// <summary>What stands between a token and the one before it.</summary>
internal enum TokenGap : byte
{
    /// <summary>Nothing: the tokens touch.</summary>
    None,

    /// <summary>Blanks.</summary>
    Blank,

    /// <summary>One line feed.</summary>
    Line,

    /// <summary>At least one empty line.</summary>
    Paragraph,
}
