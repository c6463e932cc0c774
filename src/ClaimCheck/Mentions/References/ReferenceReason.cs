namespace ClaimCheck.Mentions.References;

/// <summary>Why a word is taken to refer to something named before.</summary>
public enum ReferenceReason
{
    /// <summary>A relative pronoun belongs to the noun that its clause describes.</summary>
    Relative,

    /// <summary>What agrees in number and gender is the last subject: "Die Trägerrakete hob ab. Sie …".</summary>
    Subject,

    /// <summary>It is the only thing named just before that agrees in number and gender.</summary>
    Agreement,

    /// <summary>It is the last named of several that agree.</summary>
    Recency,

    /// <summary>It is the pair named before: "zwei Raketen … beide".</summary>
    Number,

    /// <summary>The noun says what the one named before is: "Bürgermeister Kovács … der Bürgermeister".</summary>
    Role,
}
