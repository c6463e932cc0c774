namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Scores conflicts and claims over annotated sets of articles about one event each.</summary>
internal static class ArticleSetMeasure
{
    /// <summary>Runs over all sets below a folder.</summary>
    /// <param name="args">The folder; <c>--sets a,b</c> only these; <c>--without a,b</c> all but these; <c>--errors</c> lists
    /// missed conflicts and false alarms, <c>--claims</c> lists claims missed or misread.</param>
    /// <param name="output">Where the tables go, as Markdown.</param>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var only = options.List("--sets");
        var without = options.List("--without");
        var results = Directory.EnumerateDirectories(options.Path)
            .Where(folder => File.Exists(Path.Combine(folder, "gold.json")))
            .Where(folder => (only.Count == 0 || only.Contains(Path.GetFileName(folder))) && !without.Contains(Path.GetFileName(folder)))
            .Order(StringComparer.Ordinal)
            .Select(folder => SetResult.Of(GoldSet.Read(folder)))
            .ToList();

        output.WriteLine($"## Article sets: {results.Count} sets, {results.Sum(result => result.Gold.Documents.Length)} articles");
        output.WriteLine();
        new ConflictTables(results, output).Write();
        var claims = new ClaimTable(results, output);
        claims.Write();
        if (options.Has("--errors"))
            new ErrorList(results, output).Write();
        if (options.Has("--claims"))
            claims.WriteErrors();
        return 0;
    }
}
