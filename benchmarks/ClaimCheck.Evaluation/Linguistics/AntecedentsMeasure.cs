using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Mentions.References;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>Scores what pronouns and role nouns refer to against the key <c>Antecedent</c> of annotated news sentences, by gold tokens.</summary>
/// <remarks>A reference is right where one of its antecedents holds the annotated token; one where nothing is annotated is not counted.</remarks>
internal static class AntecedentsMeasure
{
    /// <summary>Runs <c>antecedents FOLDER [--errors]</c>.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var scores = new SortedDictionary<string, (int Right, int Found, int Gold)>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(options.Path, "*.conllu").Order(StringComparer.Ordinal))
            Score(new AnnotatedReferences(File.ReadLines(file)), scores, options.Has("--errors") ? output : TextWriter.Null);

        output.WriteLine(ClaimCheck.Evaluation.Score.Header("referring word"));
        foreach (var (tag, score) in scores)
            output.WriteLine(Row(tag, [score]));
        output.WriteLine(Row("all", [.. scores.Values]));
        return 0;
    }

    private static void Score(AnnotatedReferences gold, SortedDictionary<string, (int Right, int Found, int Gold)> scores, TextWriter errors)
    {
        var article = ClaimPipeline.German.Read(gold.Document);
        var found = article.References.ToDictionary(reference => reference.Token);
        foreach (var (token, (tag, antecedent)) in gold.Antecedents)
        {
            var reference = found.GetValueOrDefault(token);
            var isRight = antecedent >= 0 && reference is not null && reference.Antecedents.Any(tokens => tokens.Contains(antecedent));
            var (right, all, wanted) = scores.GetValueOrDefault(tag);
            scores[tag] = (right + (isRight ? 1 : 0), all + (reference is null ? 0 : 1), wanted + (antecedent < 0 ? 0 : 1));
            if (!isRight && (reference is not null || antecedent >= 0))
                errors.WriteLine($"{tag}\t{article.Text.Surface(token)}\tgold {(antecedent < 0 ? "-" : article.Text.Surface(antecedent))}\tread {Words(article, reference)}\t{article.Text.Sentences[article.Text.SentenceOf(token)].Span.In(gold.Document.Content)}");
        }
    }

    private static string Words(Article article, Reference? reference) =>
        reference is null ? "-" : string.Join(", ", reference.Antecedents.Select(tokens => article.Text.Surface(tokens.Start))) + " " + reference.Reason;

    private static string Row(string name, (int Right, int Found, int Gold)[] scores)
    {
        var right = scores.Sum(score => score.Right);
        return new Score(new Share(right, scores.Sum(score => score.Found)), new Share(right, scores.Sum(score => score.Gold))).Row(name);
    }

    /// <summary>A document of annotated sentences with its references.</summary>
    private sealed class AnnotatedReferences
    {
        private const string Key = "Antecedent=";

        private readonly List<int> firstTokens = [];

        public AnnotatedReferences(IEnumerable<string> lines)
        {
            var text = new StringBuilder();
            var tokens = ImmutableArray.CreateBuilder<TextSpan>();
            var sentences = ImmutableArray.CreateBuilder<TextSpan>();
            var marks = new List<(int Token, string Tag, string Value)>();
            var first = 0;
            foreach (var line in lines.Append(string.Empty))
            {
                var cells = line.Split('\t');
                if (line.Length == 0 && tokens.Count > first)
                {
                    sentences.Add(new TextSpan(tokens[first].Start, tokens[^1].End));
                    firstTokens.Add(first);
                    first = tokens.Count;
                    text.Append('\n');
                }

                if (cells.Length != 10)
                    continue;
                if (cells[9].Split('|').FirstOrDefault(key => key.StartsWith(Key, StringComparison.Ordinal)) is { } antecedent)
                    marks.Add((tokens.Count, cells[4], antecedent[Key.Length..]));
                tokens.Add(new TextSpan(text.Length, text.Length + cells[1].Length));
                text.Append(cells[1]);
                if (!cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
                    text.Append(' ');
            }

            Document = new SourceDocument("annotated", text.ToString()) { GivenTokens = new GivenTokens(tokens.ToImmutable(), sentences.ToImmutable()) };
            foreach (var (token, tag, value) in marks)
                Antecedents.Add(token, (tag, value == "0" ? -1 : TokenOf(value.Split(':'))));
        }

        public SourceDocument Document { get; }

        public SortedDictionary<int, (string Tag, int Antecedent)> Antecedents { get; } = [];

        private int TokenOf(string[] place) =>
            firstTokens[int.Parse(place[0], CultureInfo.InvariantCulture) - 1] + int.Parse(place[1], CultureInfo.InvariantCulture) - 1;
    }
}
