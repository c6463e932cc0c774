namespace ClaimCheck.Languages;

/// <summary>A noun that says what a person is.</summary>
/// <param name="IsTitle">Whether it stands only before a name: "Herr", "Dr.".</param>
/// <param name="IsFeminine">Whether it names a woman.</param>
internal readonly record struct RoleNoun(bool IsTitle, bool IsFeminine);
