using ClaimCheck.Evaluation.ArticleSets;
using ClaimCheck.Matching.Likelihood;

namespace ClaimCheck.Evaluation.Likelihood;

/// <summary>Estimates the model of slots from annotated sets, and measures what it would do on sets it has not seen.</summary>
internal static class LikelihoodMeasure
{
    private const int Folds = 10;
    private static readonly int[] Thresholds = [2000, 1500, 1000, 700, 500, 0, -500];

    /// <summary>Runs <c>likelihood FOLDER [--and FOLDER,…] [--on FOLDER] [--write FILE]</c>.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var pairs = new FigurePairs();
        var known = new[] { options.Path }.Concat(options.List("--and")).SelectMany(folder => Read(pairs, folder)).ToList();
        output.WriteLine($"{known.Count} pairs of figures with different values, {known.Count(pair => pair.IsConflict)} of them conflicts, in {known.Select(pair => pair.Set).Distinct().Count()} sets");
        output.WriteLine();
        var unseen = options.List("--on").SelectMany(folder => Read(pairs, folder)).ToList();
        Write(output, unseen.Count > 0 ? Scored(known, unseen) : CrossValidated(known));
        if (options.Has("--list"))
        {
            foreach (var (pair, score) in (unseen.Count > 0 ? Scored(known, unseen) : CrossValidated(known)).Where(one => one.Pair.IsConflict || one.Score > -1500).OrderByDescending(one => one.Score))
                output.WriteLine($"- {score} {(pair.IsConflict ? "conflict" : "none")} {pair.Set} {pair.First} {pair.Second}");
        }

        foreach (var file in options.List("--write"))
            SlotTreeFile.Write(file, TreeBoosting.Estimate(known));
        return 0;
    }

    private static IEnumerable<LabelledPairOfFigures> Read(FigurePairs pairs, string folder) => Directory.EnumerateDirectories(folder)
        .Where(set => File.Exists(Path.Combine(set, "gold.json")))
        .Order(StringComparer.Ordinal)
        .SelectMany(set => pairs.Of(GoldSet.Read(set)));

    /// <summary>Each set scored by a model of the sets of the other folds.</summary>
    private static List<(LabelledPairOfFigures Pair, int Score)> CrossValidated(List<LabelledPairOfFigures> pairs)
    {
        var sets = pairs.Select(pair => pair.Set).Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var tested = sets.Where((_, number) => number % Folds == fold).ToHashSet(StringComparer.Ordinal);
            return Scored([.. pairs.Where(pair => !tested.Contains(pair.Set))], [.. pairs.Where(pair => tested.Contains(pair.Set))]);
        })];
    }

    private static List<(LabelledPairOfFigures Pair, int Score)> Scored(List<LabelledPairOfFigures> known, List<LabelledPairOfFigures> tested)
    {
        var trees = new SlotTrees(TreeBoosting.Estimate(known));
        return [.. tested.Select(pair => (pair, trees.ScoreOf(pair.Features)))];
    }

    private static void Write(TextWriter output, List<(LabelledPairOfFigures Pair, int Score)> scored)
    {
        var best = new Dictionary<(string, string, string), int>();
        foreach (var (pair, score) in scored)
        {
            foreach (var key in Keys(pair))
                best[key] = Math.Max(score, best.GetValueOrDefault(key, int.MinValue));
        }

        var all = Conflicts(scored.Select(one => one.Pair));
        output.WriteLine("| score from | right | conflicts found |");
        output.WriteLine("|---|---|---|");
        foreach (var threshold in Thresholds)
        {
            var chosen = scored.Where(one => one.Score >= threshold && Keys(one.Pair).All(key => best[key] <= one.Score)).Select(one => one.Pair).ToList();
            output.WriteLine($"| {threshold} | {new Share(chosen.Count(pair => pair.IsConflict), chosen.Count)} | {new Share(Conflicts(chosen), all)} |");
        }
    }

    private static int Conflicts(IEnumerable<LabelledPairOfFigures> pairs) => pairs.Where(pair => pair.IsConflict).Select(pair => (pair.Set, pair.Conflict)).Distinct().Count();

    /// <summary>Each claim with the article it is held against.</summary>
    private static (string Set, string Claim, string Other)[] Keys(LabelledPairOfFigures pair) =>
        [(pair.Set, pair.First, DocumentOf(pair.Second)), (pair.Set, pair.Second, DocumentOf(pair.First))];

    private static string DocumentOf(string claim) => claim[..claim.LastIndexOf('#')];
}
