namespace ClaimCheck.Mentions;

/// <summary>How a text refers to an entity.</summary>
public enum EntityForm
{
    /// <summary>By its full name.</summary>
    Name,

    /// <summary>By part of a name given before: "Kim".</summary>
    ShortName,

    /// <summary>By the adjective of a place: "nordkoreanisch".</summary>
    Adjective,

    /// <summary>By a seat or building that stands for it: "der Kreml", "Pjöngjang".</summary>
    Metonym,

    /// <summary>By a role noun: "der Machthaber".</summary>
    RoleNoun,

    /// <summary>By a pronoun: "er".</summary>
    Pronoun,
}
