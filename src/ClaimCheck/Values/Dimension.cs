namespace ClaimCheck.Values;

/// <summary>What a unit measures. Only amounts of equal dimension can be compared.</summary>
/// <param name="Name">The English term in lower case; a rate joins two with a slash: <c>money/area</c>.</param>
public readonly record struct Dimension(string Name)
{
    /// <summary>A bare number or a share of one.</summary>
    public static Dimension None { get; } = new("number");

    /// <summary>SI unit metre.</summary>
    public static Dimension Length { get; } = new("length");

    /// <summary>SI unit square metre.</summary>
    public static Dimension Area { get; } = new("area");

    /// <summary>SI unit cubic metre.</summary>
    public static Dimension Volume { get; } = new("volume");

    /// <summary>SI unit kilogram.</summary>
    public static Dimension Mass { get; } = new("mass");

    /// <summary>SI unit second.</summary>
    public static Dimension Duration { get; } = new("duration");

    /// <summary>SI unit metre per second.</summary>
    public static Dimension Speed { get; } = new("speed");

    /// <summary>SI unit kelvin; a point on the scale.</summary>
    public static Dimension Temperature { get; } = new("temperature");

    /// <summary>SI unit kelvin; the distance between two points.</summary>
    public static Dimension TemperatureDifference { get; } = new("temperature-difference");

    /// <summary>SI unit joule.</summary>
    public static Dimension Energy { get; } = new("energy");

    /// <summary>SI unit watt.</summary>
    public static Dimension Power { get; } = new("power");

    /// <summary>SI unit pascal.</summary>
    public static Dimension Pressure { get; } = new("pressure");

    /// <summary>An amount in one currency, which is its own unit.</summary>
    public static Dimension Money { get; } = new("money");

    /// <summary>A share of a whole; a hundredth where printed as percent.</summary>
    public static Dimension Share { get; } = new("share");

    /// <summary>The difference between two shares printed as percent.</summary>
    public static Dimension PercentagePoints { get; } = new("percentage-points");

    /// <summary>The dimension of an amount of this one for each unit of <paramref name="other"/>.</summary>
    public Dimension Per(Dimension other) => new(Name + "/" + other.Name);

    /// <inheritdoc/>
    public override string ToString() => Name ?? string.Empty;
}
