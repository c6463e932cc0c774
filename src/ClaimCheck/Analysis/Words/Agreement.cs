namespace ClaimCheck.Analysis.Words;

/// <summary>
/// Case, number and gender as sets of cells: bit <c>case * 6 + number * 3 + gender</c>. Words that agree share a cell,
/// so the readings of a phrase are the intersection of its words' readings.
/// </summary>
internal static class Agreement
{
    /// <summary>Every cell.</summary>
    public const uint Any = (1u << 24) - 1;

    /// <summary>All cells of the nominative.</summary>
    public const uint Nominative = 0x3Fu;

    /// <summary>All cells of the genitive.</summary>
    public const uint Genitive = Nominative << 6;

    /// <summary>All cells of the dative.</summary>
    public const uint Dative = Nominative << 12;

    /// <summary>All cells of the accusative.</summary>
    public const uint Accusative = Nominative << 18;

    /// <summary>All cells of the plural.</summary>
    public const uint Plural = 0b111000_111000_111000_111000;

    /// <summary>All cells of the singular.</summary>
    public const uint Singular = 0b000111_000111_000111_000111;

    private const uint Masculine = 0b001001_001001_001001_001001;

    /// <summary>The cells that fit <paramref name="features"/>; a family of which nothing is said leaves all open.</summary>
    public static uint Cells(Features features)
    {
        var cells = Any;
        if (features.Has(Features.Cases))
        {
            cells &= Either(features, Features.Nominative, Nominative) | Either(features, Features.Genitive, Genitive)
                | Either(features, Features.Dative, Dative) | Either(features, Features.Accusative, Accusative);
        }

        if (features.Has(Features.Numbers))
            cells &= Either(features, Features.Singular, Singular) | Either(features, Features.Plural, Plural);
        if (features.Has(Features.Genders))
        {
            cells &= Either(features, Features.Masculine, Masculine) | Either(features, Features.Feminine, Masculine << 1)
                | Either(features, Features.Neuter, Masculine << 2);
        }

        return cells;
    }

    /// <summary>The features that <paramref name="cells"/> leave open; none where every cell is left.</summary>
    public static Features FeaturesOf(uint cells)
    {
        if (cells is 0 or Any)
            return Features.None;

        var features = Features.None;
        for (var i = 0; i < 4; i++)
        {
            if ((cells & (Nominative << (6 * i))) != 0)
                features |= (Features)((uint)Features.Nominative << i);
        }

        if ((cells & Singular) != 0)
            features |= Features.Singular;
        if ((cells & Plural) != 0)
            features |= Features.Plural;
        for (var i = 0; i < 3; i++)
        {
            if ((cells & (Masculine << i)) != 0)
                features |= (Features)((uint)Features.Masculine << i);
        }

        return features;
    }

    private static uint Either(Features features, Features feature, uint cells) => features.Has(feature) ? cells : 0;
}
