namespace ClaimCheck.Training.Corpora;

/// <summary>A token as annotators left it; what a corpus does not say is <c>_</c>.</summary>
/// <param name="Form">The word as printed.</param>
/// <param name="Lemma">The base form.</param>
/// <param name="Part">The universal part of speech.</param>
/// <param name="Tag">The STTS tag.</param>
/// <param name="Features">The universal features.</param>
/// <param name="Notes">The last column of CoNLL-U.</param>
internal sealed record GoldToken(string Form, string Lemma, string Part, string Tag, string Features, string Notes)
{
    /// <summary>What a corpus says where it says nothing.</summary>
    public const string Unknown = "_";

    /// <summary>Whether the next token follows without a space.</summary>
    public bool IsGlued => Notes.Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
}
