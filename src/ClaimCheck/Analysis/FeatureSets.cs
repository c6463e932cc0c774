namespace ClaimCheck.Analysis;

/// <summary>Questions to sets of features.</summary>
internal static class FeatureSets
{
    /// <summary>Whether at least one of <paramref name="wanted"/> is among <paramref name="features"/>.</summary>
    public static bool Has(this Features features, Features wanted) => (features & wanted) != Features.None;
}
