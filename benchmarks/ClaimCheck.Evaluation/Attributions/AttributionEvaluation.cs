using System.Globalization;
using ClaimCheck.Attributions;
using ClaimCheck.Documents;
using ClaimCheck.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Attributions;

/// <summary>
/// Scores quotations against annotated articles by token overlap. In each article read and annotated quotations are matched one to one,
/// the pair with the largest overlap (F1 over words) of their messages first. Precision is the mean over the read quotations of that overlap
/// (0 without partner), recall the mean over the annotated ones, and their F1 is the score. For speaker and cue the mean runs over the
/// quotations that have one; joint takes the words of message, speaker and cue together, each word with its role. Where <c>via</c> is
/// annotated, chains of sources are counted too.
/// </summary>
internal static class AttributionEvaluation
{
    private const double Found = 0.8;

    /// <summary>Runs over every <c>*.jsonl</c> with <c>quotes</c> that the folder holds and whose name is given by <c>--files</c> (all but speeches by default).</summary>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var names = options.List("--files");
        foreach (var name in names.Count > 0 ? names : ["wikinews-quotes.dev.jsonl", "constructions.dev.jsonl"])
            Score(Path.Combine(options.Path, name), options.Has("--errors"), output);
        return 0;
    }

    private static void Score(string path, bool errors, TextWriter output)
    {
        var tally = new Dictionary<string, Mean>(StringComparer.Ordinal);
        var types = new SortedDictionary<string, Mean>(StringComparer.Ordinal);
        var read = new SortedDictionary<string, Mean>(StringComparer.Ordinal);
        Share longPrecision = default, longRecall = default, silent = default;
        var unfounded = 0;
        var relays = new RelayTally();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            var article = JsonConvert.DeserializeObject<JObject>(line, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
            var text = (string)article["text"]!;
            var grid = new WordGrid(text);
            var gold = article["quotes"]!.Select(quote => Annotated(grid, text, quote)).ToList();
            var mine = ClaimPipeline.German.Read(new SourceDocument((string)article["id"]!, text)).Quotations.Select(quote => Read(grid, text, quote)).ToList();
            var pairs = Match(mine, gold);
            Count(tally, pairs, mine, gold);
            foreach (var (quote, index) in gold.Select((quote, index) => (quote, index)))
                relays.Add(quote, pairs.Exists(pair => pair.Gold == index) ? mine[pairs.Find(pair => pair.Gold == index).Mine] : null);
            foreach (var (quote, index) in gold.Select((quote, index) => (quote, index)))
                Add(types, quote.Type, pairs.FirstOrDefault(pair => pair.Gold == index, (-1, -1, 0)).Overlap);
            foreach (var (quote, index) in mine.Select((quote, index) => (quote, index)))
                Add(read, quote.Type, pairs.FirstOrDefault(pair => pair.Mine == index, (-1, -1, 0)).Overlap);
            foreach (var (quote, index) in mine.Select((quote, index) => (quote, index)).Where(one => IsLong(one.quote)))
                longPrecision = longPrecision.Plus(pairs.Any(pair => pair.Mine == index && pair.Overlap >= Found));
            foreach (var (quote, index) in gold.Select((quote, index) => (quote, index)).Where(one => IsLong(one.quote)))
                longRecall = longRecall.Plus(pairs.Any(pair => pair.Gold == index && pair.Overlap >= Found));
            if (gold.Count == 0)
            {
                silent = silent.Plus(mine.Count == 0);
                unfounded += mine.Count;
            }

            if (errors)
                WriteErrors(output, (string)article["id"]!, text, mine, gold, pairs);
        }

        output.WriteLine($"## {Path.GetFileName(path)}");
        output.WriteLine();
        output.WriteLine("| role | precision | recall | F1 |\n|---|---|---|---|");
        foreach (var role in (string[])["message", "speaker", "cue", "joint"])
            output.WriteLine(Row(role, tally[role + "P"], tally[role + "R"]));
        output.WriteLine();
        output.WriteLine("| type | overlap of the annotated | overlap of the read |\n|---|---|---|");
        foreach (var type in types.Keys.Union(read.Keys))
            output.WriteLine($"| {type} | {types.GetValueOrDefault(type)} | {read.GetValueOrDefault(type)} |");
        output.WriteLine();
        output.WriteLine($"Direct quotations of nine and more words: precision {longPrecision}, recall {longRecall}");
        if (!relays.IsEmpty)
            output.WriteLine(relays);
        output.WriteLine($"Articles without any quotation and nothing read there: {silent}; quotations read in them: {unfounded}");
        output.WriteLine();
    }

    private static string Row(string role, Mean precision, Mean recall)
    {
        var f1 = precision.Value + recall.Value == 0 ? 0 : 2 * precision.Value * recall.Value / (precision.Value + recall.Value);
        return string.Create(CultureInfo.InvariantCulture, $"| {role} | {precision} | {recall} | {100 * f1:0.0} |");
    }

    private static bool IsLong(GoldQuotation quote) => quote.Type == "direct" && quote.Text.Count(c => c == ' ') >= 8;

    private static GoldQuotation Annotated(WordGrid grid, string text, JToken quote) => new(
        (string)quote["type"]!, Words(grid, text, quote), Words(grid, text, quote["speaker"]), Words(grid, text, quote["cue"]), Words(grid, text, quote["via"]), (string)quote["text"]!);

    private static HashSet<int> Words(WordGrid grid, string text, JToken? role)
    {
        if (role is null || role.Type == JTokenType.Null)
            return [];
        if (role["spans"] is JArray spans)
            return [.. spans.SelectMany(span => grid.In(Unit(text, (int)span[0]!), Unit(text, (int)span[1]!)))];
        return [.. grid.In(Unit(text, (int)role["start"]!), Unit(text, (int)role["end"]!))];
    }

    // Annotations count code points, texts here UTF-16 code units.
    private static int Unit(string text, int codePoint)
    {
        var unit = 0;
        for (var i = 0; i < codePoint && unit < text.Length; i++)
            unit += char.IsHighSurrogate(text[unit]) ? 2 : 1;
        return unit;
    }

    private static GoldQuotation Read(WordGrid grid, string text, Quotation quote)
    {
        var cue = quote.Cue is null ? [] : quote.Cue.Parts.IsDefaultOrEmpty ? [quote.Cue.Span] : quote.Cue.Parts.ToArray();
        return new GoldQuotation(
            Enum.GetName(quote.Type)!.ToLowerInvariant(),
            Positions(grid, quote.Spans),
            quote.Speaker is { } speaker ? Positions(grid, [speaker.Span]) : [],
            Positions(grid, cue),
            Positions(grid, quote.Via.Select(relay => relay.Span)),
            string.Join(" … ", quote.Spans.Select(span => span.In(text))));
    }

    private static HashSet<int> Positions(WordGrid grid, IEnumerable<TextSpan> spans) => [.. spans.SelectMany(span => grid.In(span.Start, span.End))];

    private static List<(int Mine, int Gold, double Overlap)> Match(List<GoldQuotation> mine, List<GoldQuotation> gold)
    {
        var candidates = from i in Enumerable.Range(0, mine.Count)
                         from j in Enumerable.Range(0, gold.Count)
                         let overlap = Overlap(mine[i].Message, gold[j].Message)
                         where overlap > 0
                         orderby overlap descending, i, j
                         select (Mine: i, Gold: j, Overlap: overlap);
        var pairs = new List<(int Mine, int Gold, double Overlap)>();
        foreach (var pair in candidates)
        {
            if (!pairs.Exists(taken => taken.Mine == pair.Mine || taken.Gold == pair.Gold))
                pairs.Add(pair);
        }

        return pairs;
    }

    private static double Overlap<T>(ICollection<T> first, ICollection<T> second)
    {
        if (first.Count + second.Count == 0)
            return 1;
        return 2.0 * first.Intersect(second).Count() / (first.Count + second.Count);
    }

    private static void Count(Dictionary<string, Mean> tally, List<(int Mine, int Gold, double Overlap)> pairs, List<GoldQuotation> mine, List<GoldQuotation> gold)
    {
        CountRole(tally, "message", pairs, mine, gold, quote => [.. quote.Message.Select(word => ('m', word))]);
        CountRole(tally, "speaker", pairs, mine, gold, quote => [.. quote.Speaker.Select(word => ('s', word))]);
        CountRole(tally, "cue", pairs, mine, gold, quote => [.. quote.Cue.Select(word => ('c', word))]);
        CountRole(tally, "joint", pairs, mine, gold, quote => [.. quote.Joint()]);
    }

    private static void CountRole(Dictionary<string, Mean> tally, string role, List<(int Mine, int Gold, double Overlap)> pairs, List<GoldQuotation> mine, List<GoldQuotation> gold, Func<GoldQuotation, List<(char, int)>> words)
    {
        tally.TryAdd(role + "P", default);
        tally.TryAdd(role + "R", default);
        for (var i = 0; i < mine.Count; i++)
        {
            var own = words(mine[i]);
            var partner = pairs.FindIndex(pair => pair.Mine == i);
            if (own.Count > 0)
                tally[role + "P"] = tally[role + "P"].Plus(partner < 0 ? 0 : Overlap(own, words(gold[pairs[partner].Gold])));
        }

        for (var j = 0; j < gold.Count; j++)
        {
            var own = words(gold[j]);
            var partner = pairs.FindIndex(pair => pair.Gold == j);
            if (own.Count > 0)
                tally[role + "R"] = tally[role + "R"].Plus(partner < 0 ? 0 : Overlap(own, words(mine[pairs[partner].Mine])));
        }
    }

    private static void Add(SortedDictionary<string, Mean> means, string key, double value) =>
        means[key] = means.GetValueOrDefault(key).Plus(value);

    private static void WriteErrors(TextWriter output, string id, string text, List<GoldQuotation> mine, List<GoldQuotation> gold, List<(int Mine, int Gold, double Overlap)> pairs)
    {
        var grid = new WordGrid(text);
        for (var j = 0; j < gold.Count; j++)
        {
            var pair = pairs.FindIndex(one => one.Gold == j);
            var other = pair < 0 ? null : mine[pairs[pair].Mine];
            var speaker = other is null ? 0 : Overlap(gold[j].Speaker, other.Speaker);
            if (other is not null && pairs[pair].Overlap >= 0.9 && speaker >= 0.9)
                continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} {gold[j].Type} {(pair < 0 ? 0 : pairs[pair].Overlap):0.00} speaker {speaker:0.00}"));
            output.WriteLine($"  gold: {gold[j].Text} [{grid.Words(text, gold[j].Speaker)}] ({grid.Words(text, gold[j].Cue)})");
            if (other is not null)
                output.WriteLine($"  read: {other.Text} [{grid.Words(text, other.Speaker)}] ({grid.Words(text, other.Cue)})");
        }

        for (var i = 0; i < mine.Count; i++)
        {
            if (!pairs.Exists(one => one.Mine == i && one.Overlap > 0.3))
                output.WriteLine($"{id} {mine[i].Type} not annotated: {mine[i].Text} [{grid.Words(text, mine[i].Speaker)}] ({grid.Words(text, mine[i].Cue)})");
        }
    }

    private readonly record struct Mean(double Sum, int Count)
    {
        public double Value => Count == 0 ? 0 : Sum / Count;

        public Mean Plus(double value) => new(Sum + value, Count + 1);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{100 * Value:0.0} (of {Count})");
    }
}
