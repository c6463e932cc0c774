namespace ClaimCheck.Mentions;

/// <summary>What an entity is.</summary>
public enum EntityType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state body, company, party, association, medium.</summary>
    Organisation,

    /// <summary>A country, region, city, river, building.</summary>
    Place,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A thing: a ship, a rocket, a work.</summary>
    Object,
}
