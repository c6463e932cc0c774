namespace ClaimCheck.Evaluation.Attributions;

/// <summary>A quotation with its roles as sets of word positions, annotated or read.</summary>
/// <param name="Type">How it is rendered: <c>direct</c>, <c>indirect</c>, <c>reported</c>, <c>freeindirect</c>, <c>indirectfree</c>.</param>
/// <param name="Message">The positions of its words.</param>
/// <param name="Speaker">The positions of the words that name the speaker; empty where there are none.</param>
/// <param name="Cue">The positions of the cue; empty where there is none.</param>
/// <param name="Via">The positions of the words that name whoever passed it on; empty where nobody did or nobody is annotated.</param>
/// <param name="Text">Its words, for error lists.</param>
internal sealed record GoldQuotation(string Type, HashSet<int> Message, HashSet<int> Speaker, HashSet<int> Cue, HashSet<int> Via, string Text)
{
    /// <summary>All words with their roles, each role apart.</summary>
    public IEnumerable<(char Role, int Word)> Joint() =>
        Message.Select(word => ('m', word)).Concat(Speaker.Select(word => ('s', word))).Concat(Cue.Select(word => ('c', word)));
}
