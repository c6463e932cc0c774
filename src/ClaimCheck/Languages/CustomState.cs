using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>A state that excludes the other states of its group, added by a caller: a lock gate is "open" or "closed".</summary>
public sealed record CustomState
{
    /// <summary>What the states are about; those of one group exclude each other. It may be a group of the package.</summary>
    public required string Group { get; init; }

    /// <summary>The state.</summary>
    public required string State { get; init; }

    /// <summary>The base forms of the verbs, adjectives and nouns that say it.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The base forms of the things it holds for; <c>*</c> for any, <c>@person</c> for every person.</summary>
    public ImmutableArray<string> Things { get; init; } = [];

    /// <summary>Whether a thing can pass from one state to another while an event goes on.</summary>
    public bool IsChanging { get; init; }
}
