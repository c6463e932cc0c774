namespace ClaimCheck.Cli;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>CoNLL-U; only for <c>analyze</c>.</summary>
    Conllu,

    /// <summary>One page for browsers; not for <c>analyze</c>.</summary>
    Html,

    /// <summary>A table for spreadsheets; not for <c>analyze</c>.</summary>
    Csv,

    /// <summary>Drafts of fact checks as JSON-LD; only for <c>check</c> and <c>compare</c>.</summary>
    ClaimReview,

    /// <summary>The parts of a fact check; only for <c>check</c> and <c>compare</c>.</summary>
    Markdown,

    /// <summary>SARIF 2.1.0; only for <c>check</c> and <c>compare</c>.</summary>
    Sarif,
}
