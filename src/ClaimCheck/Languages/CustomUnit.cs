using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>A unit that a caller adds to those of the package.</summary>
public sealed record CustomUnit
{
    /// <summary>The code it is named by in the output, such as the UCUM code; no unit of the package has it.</summary>
    public required string Code { get; init; }

    /// <summary>What it measures, in the words of the package: <c>length</c>, <c>area</c>, <c>volume</c>, <c>mass</c>, <c>energy</c>, …; a new word makes a dimension of its own.</summary>
    public required string Dimension { get; init; }

    /// <summary>How many SI units it is, greater than 0: 0.158987 for a barrel of oil.</summary>
    public required decimal SiFactor { get; init; }

    /// <summary>The code of the SI unit of its dimension: <c>m</c>, <c>m2</c>, <c>m3</c>, <c>kg</c>, <c>J</c>.</summary>
    public required string SiCode { get; init; }

    /// <summary>Its names in all forms that texts print.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Its symbols.</summary>
    public ImmutableArray<string> Symbols { get; init; } = [];
}
