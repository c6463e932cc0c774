namespace ClaimCheck.Claims;

/// <summary>What a clause says, of what, and who does it, as tokens.</summary>
/// <param name="Token">The verb, adjective or noun that says it.</param>
/// <param name="Lemma">Its base form, or the name of its class.</param>
/// <param name="Theme">The head of what it is said of, or -1.</param>
/// <param name="Agent">The head of who does it, where that is another phrase, or -1.</param>
/// <param name="IsDenial">Whether the word itself denies: "ausschließen".</param>
/// <param name="IsCause">Whether it says what the cause was.</param>
/// <param name="IsSign">Whether it says that there are signs of it.</param>
internal readonly record struct ClausePredicate(int Token, string Lemma, int Theme, int Agent, bool IsDenial, bool IsCause = false, bool IsSign = false)
{
    /// <summary>Whether it says that something is there.</summary>
    public bool IsExistence => string.Equals(Lemma, ClaimProposition.Existence, StringComparison.Ordinal);
}
