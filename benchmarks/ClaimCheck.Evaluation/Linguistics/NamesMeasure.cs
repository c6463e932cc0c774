using System.IO.Compression;
using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.Entities;
using ClaimCheck.Mentions.Names;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Training.Names;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>Scores names against a file in the format of GermEval 2014 (NoSta-D): strict F1 over outer spans with the types PER, LOC, ORG, OTH.</summary>
/// <remarks>Tokens are those of the file. Adjectives of names and names inside compounds are left out on both sides.</remarks>
internal static class NamesMeasure
{
    private static readonly (EntityType Type, string Name)[] Types =
        [(EntityType.Person, "PER"), (EntityType.Place, "LOC"), (EntityType.Organisation, "ORG"), (EntityType.Object, "OTH")];

    private static readonly LexiconAnalyzer Analyzer = LexiconAnalyzer.Packaged();

    /// <summary>Runs <c>names FILE [--folds N] [--errors]</c>; with folds, N consecutive blocks are each read by a model trained on the others.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var sentences = NameCorpus.Read(Lines(options.Path));
        var folds = options.List("--folds") is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var scores = Types.ToDictionary(type => type.Type, _ => (Right: 0, Found: 0, Gold: 0));
        foreach (var (tested, recognizer) in Parts(sentences, folds))
        {
            foreach (var sentence in tested)
                Score(sentence, recognizer, scores, options.Has("--errors") ? output : TextWriter.Null);
        }

        output.WriteLine(ClaimCheck.Evaluation.Score.Header("names"));
        foreach (var (type, name) in Types)
            output.WriteLine(Row(name, [scores[type]]));
        output.WriteLine(Row("all", [.. scores.Values]));
        return 0;
    }

    private static IEnumerable<(IReadOnlyList<NamedSentence> Tested, EntityRecognizer Recognizer)> Parts(List<NamedSentence> sentences, int folds)
    {
        if (folds < 2)
        {
            yield return (sentences, new EntityRecognizer(Language.German));
            yield break;
        }

        for (var fold = 0; fold < folds; fold++)
        {
            var start = sentences.Count * fold / folds;
            var end = sentences.Count * (fold + 1) / folds;
            var reader = NameWordReader.Packaged(Language.German);
            var model = new NameTraining().Train([.. sentences[..start], .. sentences[end..]], reader);
            yield return (sentences[start..end], new EntityRecognizer(Language.German, new NameTagger(reader, new LinearModel(model))));
        }
    }

    private static void Score(NamedSentence sentence, EntityRecognizer recognizer, Dictionary<EntityType, (int Right, int Found, int Gold)> scores, TextWriter errors)
    {
        var text = new Tokenizer(Language.German).Tokenize(sentence.Document);
        var mentions = new List<Mention>();
        recognizer.Recognize(new Spotter(Language.German).Spot(text), Analyzer.Analyze(text), mentions);
        var found = mentions.OfType<EntityMention>()
            .Where(entity => entity.Form is EntityForm.Name or EntityForm.ShortName or EntityForm.Metonym)
            .Select(entity => new FoundName(entity.Tokens, entity.EntityType)).ToHashSet();
        var gold = NameTagger.NamesOf(sentence.Labels).ToHashSet();
        foreach (var (type, _) in Types)
        {
            var (right, all, wanted) = scores[type];
            scores[type] = (right + found.Count(name => name.Type == type && gold.Contains(name)), all + found.Count(name => name.Type == type), wanted + gold.Count(name => name.Type == type));
        }

        foreach (var name in found.Except(gold))
            errors.WriteLine($"spurious\t{name.Type}\t{Context(text, name.Tokens)}");
        foreach (var name in gold.Except(found))
            errors.WriteLine($"missed\t{name.Type}\t{Context(text, name.Tokens)}");
    }

    private static string Context(TokenizedText text, TokenRange name) =>
        string.Join(' ', Enumerable.Range(0, text.Tokens.Length)
            .Where(token => token >= name.Start - 4 && token < name.End + 3)
            .Select(token => (token == name.Start ? "[" : "") + text.Surface(token) + (token == name.End - 1 ? "]" : "")));

    private static string Row(string name, (int Right, int Found, int Gold)[] scores)
    {
        var right = scores.Sum(score => score.Right);
        return new Score(new Share(right, scores.Sum(score => score.Found)), new Share(right, scores.Sum(score => score.Gold))).Row(name);
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
