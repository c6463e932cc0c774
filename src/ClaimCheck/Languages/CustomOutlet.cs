using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>A paper, station or agency that a caller adds to those of the package.</summary>
public sealed record CustomOutlet
{
    /// <summary>The name it is known by.</summary>
    public required string Name { get; init; }

    /// <summary>Further forms that texts print: short names, inflected ones.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>The house it belongs to; its own name where <see langword="null"/>.</summary>
    public string? Group { get; init; }

    /// <summary>Whether it is a news agency.</summary>
    public bool IsAgency { get; init; }
}
