namespace ClaimCheck.Languages;

/// <summary>How the meaning of one base form is related to that of another.</summary>
internal enum WordRelation : byte
{
    /// <summary>Not that the lists knew.</summary>
    None,

    /// <summary>It is the same word.</summary>
    Same,

    /// <summary>Both can name one thing: "Kosmodrom" and "Weltraumbahnhof".</summary>
    Synonym,

    /// <summary>The other is a more general word: "Rakete" and "Flugkörper".</summary>
    Broader,

    /// <summary>The other is a more special word.</summary>
    Narrower,

    /// <summary>One is formed from the other: "abfeuern" and "Abschuss".</summary>
    Derived,
}
