namespace ClaimCheck.Matching.Likelihood;

/// <summary>Tells how the thesaurus joins two words.</summary>
internal sealed class NounTies(WordClasses classes)
{
    /// <summary>The tie of two nouns.</summary>
    public Ties Of(string? one, string? other) => FieldTies.Of(one, other, () => Joined(one!, other!));

    private Ties Joined(string one, string other)
    {
        if (classes.AreSynonyms(one, other))
            return Ties.Same;
        if (classes.AreBroader(one, other) || classes.AreBroader(other, one))
            return Ties.Compatible;

        return classes.AreOneThing(one, other) ? Ties.OneKind : Ties.Different;
    }
}
