using System.Collections.Concurrent;
using ClaimCheck.Evaluation.ArticleSets;

namespace ClaimCheck.Tests.Samples;

/// <summary>The sets in <c>tests/Samples/sets</c>, each read and compared once for all tests.</summary>
internal static class AnnotatedSets
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Article>>> ReadSets = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<SetResult>> Compared = new(StringComparer.Ordinal);

    /// <summary>The names of all sets, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(PathOf()).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>The cases of a theory over all sets.</summary>
    public static TheoryData<string> Cases() => [.. Names];

    /// <summary>A folder or file of the sets.</summary>
    public static string PathOf(params string[] parts) => Repository.PathOf(["tests", "Samples", "sets", .. parts]);

    /// <summary>The articles of a set.</summary>
    public static IReadOnlyList<Article> Articles(string name) =>
        ReadSets.GetOrAdd(name, key => new(() => [.. GoldSet.Read(PathOf(key)).Documents.Select(ClaimPipeline.German.Read)])).Value;

    /// <summary>What is reported for a set, beside its annotation.</summary>
    public static SetResult Result(string name) => Compared.GetOrAdd(name, key => new(() =>
    {
        var comparison = ClaimPipeline.German.Compare(Articles(key));
        return new SetResult(GoldSet.Read(PathOf(key)), comparison, [.. ReportedPair.Of(comparison)]);
    })).Value;
}
