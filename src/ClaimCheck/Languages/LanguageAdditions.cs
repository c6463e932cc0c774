using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>What a caller adds to the tables of the package.</summary>
internal sealed record LanguageAdditions
{
    /// <summary>Nothing.</summary>
    public static LanguageAdditions None { get; } = new();

    /// <summary>Units.</summary>
    public ImmutableArray<CustomUnit> Units { get; init; } = [];

    /// <summary>Papers, stations and agencies.</summary>
    public ImmutableArray<CustomOutlet> Outlets { get; init; } = [];

    /// <summary>States that exclude each other.</summary>
    public ImmutableArray<CustomState> States { get; init; } = [];
}
