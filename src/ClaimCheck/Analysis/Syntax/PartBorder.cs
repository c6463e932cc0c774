namespace ClaimCheck.Analysis.Syntax;

/// <summary>What stands before a part of a sentence.</summary>
internal enum PartBorder : byte
{
    /// <summary>Nothing: it opens the sentence, or "und" does.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon, semicolon or stop.</summary>
    Stop,

    /// <summary>A bracket, a dash or another mark.</summary>
    Mark,
}
