using System.Reflection;

namespace ClaimCheck.Models.German;

/// <summary>Gives the packaged data files (word lists, tables, models) as streams; holds no other code.</summary>
public static class GermanModels
{
    private const string CardEnding = ".md";

    /// <summary>The day of the state of the data, ISO 8601.</summary>
    public static string Date =>
        typeof(GermanModels).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "DataDate").Value!;

    /// <summary>The names of all data files in the package, such as <c>de/comparators.tsv</c>, in ordinal order; cards are left out.</summary>
    public static IReadOnlyList<string> Names() =>
        [.. typeof(GermanModels).Assembly.GetManifestResourceNames().Where(name => !name.EndsWith(CardEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Opens one file.</summary>
    /// <param name="name">A name as <see cref="Names"/> lists it, or that of the card of a model: the same name ending in <c>.md</c>.</param>
    /// <returns>A readable stream over memory that is already mapped; the caller disposes it.</returns>
    /// <exception cref="FileNotFoundException">The package has no file of that name.</exception>
    public static Stream Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return typeof(GermanModels).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The German data package holds no file named '{name}'.", name);
    }
}
