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
}
