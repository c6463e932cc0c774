using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>One case, number and gender as features.</summary>
internal static class InflectionCells
{
    private const int CellsOfCase = 6;
    private const int Genders = 3;
    private const uint AllOfCase = 0b111111;
    private const uint AllGenders = 0b111;

    /// <summary>The features of <paramref name="cell"/>, where <paramref name="possible"/> was open.</summary>
    /// <remarks>A pronoun that has one form for all genders ("ich") or for all numbers ("sich") says nothing of them.</remarks>
    public static Features FeaturesOf(int cell, uint possible, Stts tag)
    {
        var (kase, number) = (cell / CellsOfCase, cell % CellsOfCase / Genders);
        var features = (Features)((uint)Features.Nominative << kase);
        var ofCase = (possible >> (kase * CellsOfCase)) & AllOfCase;
        if (tag.IsPronoun() && ofCase == AllOfCase)
            return features;
        features |= (Features)((uint)Features.Singular << number);
        var isOpen = ((ofCase >> (number * Genders)) & AllGenders) == AllGenders;
        return tag.IsPronoun() && isOpen ? features : features | (Features)((uint)Features.Masculine << (cell % Genders));
    }
}
