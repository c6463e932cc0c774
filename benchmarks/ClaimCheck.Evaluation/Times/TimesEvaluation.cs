using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Mentions;
using ClaimCheck.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace ClaimCheck.Evaluation.Times;

/// <summary>Scores temporal mentions against a file of texts with TIMEX3 annotation.</summary>
/// <remarks>
/// A line is <c>{"doc_id","dct","text","timex":[{"start","end","type","value"}]}</c>. Spans are compared with the core of a mention;
/// a range counts as its two ends; after "vor", "in" and "seit" such annotation gives the length, so a date counted by a length is compared as that length.
/// </remarks>
internal static class TimesEvaluation
{
    /// <summary>Runs <c>times FILE [--errors]</c>.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length == 0)
        {
            output.WriteLine("usage: times FILE [--errors]");
            return 2;
        }

        var errors = args.Contains("--errors");
        int strict = 0, relaxed = 0, value = 0, found = 0, gold = 0;
        foreach (var line in File.ReadLines(args[0]).Where(line => line.Length > 0))
        {
            var document = Parse(line);
            var wanted = Wanted(document);
            var mentions = Found(document);
            gold += wanted.Count;
            found += mentions.Count;
            var text = (string)document["text"]!;
            foreach (var timex in wanted)
            {
                if (mentions.Exists(mention => mention.Span == timex.Span))
                    strict++;
                var match = mentions.Where(mention => mention.Span.Overlaps(timex.Span)).OrderByDescending(mention => mention.Span == timex.Span).FirstOrDefault();
                relaxed += match is null ? 0 : 1;
                var right = match is not null && mentions.Exists(mention => mention.Span.Overlaps(timex.Span) && Normal(mention.Value) == Normal(timex.Value));
                value += right ? 1 : 0;
                if (errors && (!right || match!.Span != timex.Span))
                    output.WriteLine($"{(match is null ? "missed" : right ? "span" : "value")}\t{timex.Value}\t{match?.Value}\t{Context(text, timex.Span)}\t{(match is null ? "" : match.Span.In(text).ReplaceLineEndings(" "))}");
            }

            if (!errors)
                continue;
            foreach (var mention in mentions.Where(mention => !wanted.Exists(timex => timex.Span.Overlaps(mention.Span))))
                output.WriteLine($"spurious\t-\t{mention.Value}\t{Context(text, mention.Span)}");
        }

        output.WriteLine(Score.Header("times"));
        output.WriteLine(ScoreOf(strict, found, gold).Row("strict span"));
        output.WriteLine(ScoreOf(relaxed, found, gold).Row("relaxed span"));
        output.WriteLine(ScoreOf(value, found, gold).Row("relaxed span, right value"));
        return 0;
    }

    private static Score ScoreOf(int right, int found, int gold) => new(new Share(Math.Min(right, found), found), new Share(right, gold));

    private static JObject Parse(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static List<Annotation> Wanted(JObject document) =>
        [.. ((JArray)document["timex"]!).Select(timex => new Annotation(new TextSpan((int)timex["start"]!, (int)timex["end"]!), (string)timex["value"]!))];

    private static List<Annotation> Found(JObject document)
    {
        var published = NodaTime.Text.LocalDatePattern.Iso.Parse((string)document["dct"]!).Value;
        var source = new SourceDocument((string)document["doc_id"]!, (string)document["text"]!) { Published = PublicationTime.On(published) };
        return [.. ClaimPipeline.German.Read(source).Mentions.OfType<TemporalMention>()
            .SelectMany(mention => mention.Parts.IsEmpty ? [mention] : mention.Parts.AsEnumerable())
            .Select(mention => new Annotation(mention.Core, ValueOf(mention)))];
    }

    private static string ValueOf(TemporalMention mention)
    {
        if (mention.Length is not { Unit: { } unit } length || mention.Timex.Type is TimexType.Duration or TimexType.Set)
            return mention.Timex.Value;
        var count = length.Printed.ToString("0.##", CultureInfo.InvariantCulture);
        return unit.Code switch
        {
            "s" => "PT" + count + "S",
            "min" => "PT" + count + "M",
            "h" => "PT" + count + "H",
            "d" => "P" + count + "D",
            "wk" => "P" + count + "W",
            "mo" => "P" + count + "M",
            _ => "P" + count + "Y",
        };
    }

    // The annotation writes "T20.30", "T8:30" and "T08:30"; decades as lengths are "P2DE" and "P20Y".
    private static string Normal(string value)
    {
        if (value.EndsWith("DE", StringComparison.Ordinal) && value[0] == 'P' && value != "PXDE")
            return value[..^2] + "0Y";
        var time = value.IndexOf('T');
        if (time < 0 || value[0] == 'P' || time + 1 == value.Length || !char.IsAsciiDigit(value[time + 1]))
            return value;
        var parts = value[(time + 1)..].Replace('.', ':').Split(':');
        return value[..time] + "T" + parts[0].PadLeft(2, '0') + ":" + (parts.Length > 1 ? parts[1] : "00");
    }

    private static string Context(string text, TextSpan span) =>
        (text[Math.Max(0, span.Start - 30)..span.Start] + "[" + span.In(text) + "]" + text[span.End..Math.Min(text.Length, span.End + 25)]).ReplaceLineEndings(" ");

    private sealed record Annotation(TextSpan Span, string Value);
}
