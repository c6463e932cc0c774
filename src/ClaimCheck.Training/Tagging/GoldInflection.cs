using ClaimCheck.Training.Corpora;

namespace ClaimCheck.Training.Tagging;

/// <summary>Reads case, number and gender of annotated words.</summary>
internal static class GoldInflection
{
    private const int CellsOfCase = 6;
    private const int Genders = 3;
    private const int CellCount = 24;

    /// <summary>The first of the <paramref name="possible"/> cells that the annotation fits; none where it fits none or says no case.</summary>
    public static int? CellOf(GoldToken gold, uint possible)
    {
        var features = gold.Features.Split('|');
        if (!features.Any(feature => feature.StartsWith("Case=", StringComparison.Ordinal)))
            return null;
        for (var cell = 0; cell < CellCount; cell++)
        {
            if ((possible & (1u << cell)) != 0 && Fits(features, cell))
                return cell;
        }

        return null;
    }

    private static bool Fits(string[] features, int cell) =>
        Fits(features, "Case=", (cell / CellsOfCase) switch { 0 => "Nom", 1 => "Gen", 2 => "Dat", _ => "Acc" })
        && Fits(features, "Number=", cell % CellsOfCase < Genders ? "Sing" : "Plur")
        && Fits(features, "Gender=", (cell % Genders) switch { 0 => "Masc", 1 => "Fem", _ => "Neut" });

    private static bool Fits(string[] features, string name, string value) =>
        !features.Any(feature => feature.StartsWith(name, StringComparison.Ordinal)) || features.Contains(name + value);
}
