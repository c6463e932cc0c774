using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Mentions;
using ClaimCheck.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime.Text;

namespace ClaimCheck.Evaluation.Metamorphic;

/// <summary>Compares texts with copies of themselves: one changed figure must be found, another spelling must not be reported.</summary>
internal static class MetamorphicMeasure
{
    private static readonly ClaimPipeline Pipeline = ClaimPipeline.German;

    /// <summary>
    /// Runs <c>metamorphic FILE [--errors]</c> over one article a line (<c>id</c>, <c>text</c>, <c>date</c>): each figure with
    /// digits is changed once, in the whole article, in its sentence alone and in that sentence shortened; and all figures are
    /// spelled without marks.
    /// </summary>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var articles = new MetamorphicTally("figure changed in the article", options.Has("--errors"));
        var sentences = new MetamorphicTally("figure changed in the sentence alone", options.Has("--errors"));
        var edited = new MetamorphicTally("figure changed in the sentence, which is shortened", options.Has("--errors"));
        var spellings = 0;
        var (shortened, unfounded) = (0, 0);
        var texts = 0;
        foreach (var line in File.ReadLines(options.Path).Where(line => line.Length > 0))
        {
            var (text, published) = Parsed(line);
            var article = Read("a", text, published);
            foreach (var mention in article.Mentions.OfType<NumericMention>())
            {
                var sentence = article.Text.Sentences[article.Text.SentenceOf(mention.Tokens.Start)].Span;
                if (ChangedText.WithAnotherFigure(text, mention) is not { } changed)
                    continue;
                articles.Add(mention, sentence.In(text), Outcome(article, changed, mention.Span, published));
                var offset = mention.Span.Start - sentence.Start;
                var alone = Read("a", sentence.In(text), published);
                var figure = new TextSpan(offset, offset + mention.Span.Length);
                sentences.Add(mention, sentence.In(text), Outcome(alone, sentence.In(changed), figure, published));
                if (EditedText.Shortened(alone, figure) is not { } shorter || EditedText.Shortened(Read("b", sentence.In(changed), published), figure) is not { } wrong)
                    continue;
                edited.Add(mention, sentence.In(text), Outcome(alone, wrong, figure, published));
                shortened++;
                unfounded += Reported(alone, Read("b", shorter, published), options.Has("--errors") ? output : TextWriter.Null);
            }

            texts++;
            var respelled = Read("b", ChangedText.WithoutThousandsMarks(text, article.Mentions.OfType<NumericMention>()), published);
            spellings += Reported(article, respelled, options.Has("--errors") ? output : TextWriter.Null);
        }

        output.WriteLine("| copy | conflicts found |");
        output.WriteLine("|---|---|");
        articles.WriteTo(output);
        sentences.WriteTo(output);
        edited.WriteTo(output);
        output.WriteLine();
        output.WriteLine($"Conflicts reported between {texts} texts and themselves without marks of thousands: {spellings}");
        output.WriteLine($"Conflicts reported between {shortened} sentences and themselves shortened: {unfounded}");
        articles.WriteMissed(output);
        sentences.WriteMissed(output);
        edited.WriteMissed(output);
        return 0;
    }

    /// <summary>What became of the changed figure: empty where it is reported, otherwise the code of what kept it back.</summary>
    private static string Outcome(Article article, string changed, TextSpan figure, PublicationTime? published)
    {
        var comparison = Pipeline.Compare([article, Read("b", changed, published)]);
        var claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        bool IsOfFigure(string id) => claims[id].Document == "a" && (claims[id].Mention?.Span ?? claims[id].Span).Overlaps(figure);
        if (comparison.Findings.Any(finding => finding.Kind != FindingKind.Corroboration && finding.Scope == FindingScope.Across && finding.Sides.SelectMany(side => side.Claims).Any(IsOfFigure)))
            return string.Empty;
        if (!comparison.Claims.Any(claim => IsOfFigure(claim.Id)))
            return "no-claim";

        var reasons = comparison.Uncompared.Where(pair => IsOfFigure(pair.First) || IsOfFigure(pair.Second)).Select(pair => pair.Code).Distinct().Order(StringComparer.Ordinal);
        return string.Join(',', reasons.DefaultIfEmpty("not-alike"));
    }

    private static int Reported(Article article, Article respelled, TextWriter list)
    {
        var comparison = Pipeline.Compare([article, respelled]);
        var claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var reported = comparison.Findings.Where(finding => finding.Scope == FindingScope.Across && finding.Kind != FindingKind.Corroboration).ToList();
        foreach (var claim in reported.SelectMany(finding => finding.Sides).Select(side => claims[side.Claims[0]]))
            list.WriteLine($"- unfounded: {(claim.Mention?.Span ?? claim.Span).In((claim.Document == "a" ? article : respelled).Document.Content)}: {claim.Sentence.In((claim.Document == "a" ? article : respelled).Document.Content).ReplaceLineEndings(" ")}");
        return reported.Count;
    }

    private static Article Read(string id, string text, PublicationTime? published) =>
        Pipeline.Read(new SourceDocument(id, text) { Published = published, PublishedFrom = PublishedFrom.Metadata });

    private static (string Text, PublicationTime? Published) Parsed(string line)
    {
        var article = JsonConvert.DeserializeObject<JObject>(line, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
        var date = LocalDatePattern.Iso.Parse((string?)article["date"] ?? string.Empty);
        return ((string)article["text"]!, date.Success ? PublicationTime.On(date.Value) : null);
    }
}
