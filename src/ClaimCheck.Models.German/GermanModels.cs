using System.Reflection;

namespace ClaimCheck.Models.German;

/// <summary>Gives the packaged data files (word lists, tables, models) as streams; holds no other code.</summary>
public static class GermanModels
{
    /// <summary>The names of all files in the package, such as <c>de/comparators.tsv</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Names()
    {
        var names = typeof(GermanModels).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <summary>Opens one file.</summary>
    /// <param name="name">A name as <see cref="Names"/> lists it.</param>
    /// <returns>A readable stream over memory that is already mapped; the caller disposes it.</returns>
    /// <exception cref="FileNotFoundException">The package has no file of that name.</exception>
    public static Stream Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return typeof(GermanModels).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The German data package holds no file named '{name}'.", name);
    }
}
