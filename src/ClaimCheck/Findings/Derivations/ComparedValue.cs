using NodaTime;

namespace ClaimCheck.Findings.Derivations;

/// <summary>A value as it was compared: with its tolerance, after conversion.</summary>
public sealed record ComparedValue
{
    /// <summary>The value with its unit, in the notation of the language asked for.</summary>
    public required string Printed { get; init; }

    /// <summary>The half-width, in the printed unit; 0 where the value is exact.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>The lower end, tolerance included, in <see cref="Unit"/>; <see langword="null"/> where it is open.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end, tolerance included, in <see cref="Unit"/>; <see langword="null"/> where it is open.</summary>
    public decimal? High { get; init; }

    /// <summary>The SI unit of the ends, or the currency; <see langword="null"/> for bare numbers and times.</summary>
    public string? Unit { get; init; }

    /// <summary>The start of a time; <see langword="null"/> where it is open, and for numbers.</summary>
    public LocalDateTime? From { get; init; }

    /// <summary>The end of a time, exclusive; <see langword="null"/> where it is open, and for numbers.</summary>
    public LocalDateTime? To { get; init; }
}
