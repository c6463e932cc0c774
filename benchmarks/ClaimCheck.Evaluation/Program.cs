using ClaimCheck.Evaluation.ArticleSets;
using ClaimCheck.Evaluation.Attributions;
using ClaimCheck.Evaluation.FalseAlarms;
using ClaimCheck.Evaluation.Linguistics.Tasks;
using ClaimCheck.Evaluation.Linguistics;
using ClaimCheck.Evaluation.Likelihood;
using ClaimCheck.Evaluation.Mentions;
using ClaimCheck.Evaluation.Metamorphic;
using ClaimCheck.Evaluation.Pairs;
using ClaimCheck.Evaluation.Times;

// Each measure takes paths and options and prints Markdown that can stand in benchmarks/RESULTS.md.
var measures = new SortedDictionary<string, Func<string[], TextWriter, int>>(StringComparer.Ordinal)
{
    ["articlesets"] = ArticleSetMeasure.Run,
    ["attribution"] = AttributionEvaluation.Run,
    ["falsealarms"] = FalseAlarmMeasure.Run,
    ["likelihood"] = LikelihoodMeasure.Run,
    ["linguistics-tasks"] = TaskMeasure.Run,
    ["linguistics"] = LinguisticsMeasure.Run,
    ["mentions"] = MentionsMeasure.Run,
    ["metamorphic"] = MetamorphicMeasure.Run,
    ["names"] = NamesMeasure.Run,
    ["pairs"] = PairMeasure.Run,
    ["times"] = TimesEvaluation.Run,
};

if (args.Length < 2 || !measures.TryGetValue(args[0], out var measure))
{
    Console.Error.WriteLine($"usage: ClaimCheck.Evaluation {string.Join('|', measures.Keys)} PATH [options]");
    return 2;
}

return measure(args[1..], Console.Out);
