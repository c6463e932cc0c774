namespace ClaimCheck.Languages;

/// <summary>What the lists say of two base forms.</summary>
/// <param name="Relation">How they are related.</param>
/// <param name="Evidence">The list that says so, and the class where it has one: <c>synonyms.tsv: Start</c>; empty where nothing does.</param>
internal readonly record struct RelatedWords(WordRelation Relation, string Evidence)
{
    /// <summary>No list relates them.</summary>
    public static readonly RelatedWords None = new(WordRelation.None, string.Empty);
}
