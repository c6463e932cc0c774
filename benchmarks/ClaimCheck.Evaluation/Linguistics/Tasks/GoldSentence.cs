namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>One annotated sentence.</summary>
/// <param name="Id">As the file names it.</param>
/// <param name="First">The index of its first token in the document.</param>
/// <param name="Tokens">Its tokens in order; the annotation counts them from 1.</param>
internal sealed record GoldSentence(string Id, int First, IReadOnlyList<GoldToken> Tokens)
{
    /// <summary>The index in the document of the token that the annotation calls <paramref name="number"/>; -1 for 0.</summary>
    public int IndexOf(int number) => number == 0 ? -1 : First + number - 1;

    /// <summary>The words as printed, one blank between two tokens.</summary>
    public string Words => string.Join(' ', Tokens.Select(token => token.Form));
}
