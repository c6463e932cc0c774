using System.Globalization;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Training.Corpora;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>How well a text without marks is cut into tokens and sentences: F1 over their exact spans.</summary>
internal static class RawTextScores
{
    /// <summary>The header of the table that <see cref="Row"/> fills.</summary>
    public const string Header = "| raw text | tokens F1 | sentences F1 |\n|---|---|---|";

    /// <summary>A row of the table.</summary>
    /// <remarks>The sentences stand one after another on one line; only behind a headline, which ends without a mark, the line ends.</remarks>
    public static string Row(string name, IReadOnlyList<GoldSentence> sentences)
    {
        var text = new StringBuilder();
        var (goldTokens, goldSentences) = (new HashSet<TextSpan>(), new HashSet<TextSpan>());
        foreach (var sentence in sentences)
        {
            var start = text.Length;
            var end = start;
            foreach (var token in sentence.Tokens)
            {
                goldTokens.Add(new TextSpan(text.Length, text.Length + token.Form.Length));
                text.Append(token.Form);
                end = text.Length;
                text.Append(token.IsGlued ? string.Empty : " ");
            }

            goldSentences.Add(new TextSpan(start, end));
            text.Append(sentence.Tokens[^1].Part == "PUNCT" ? " " : "\n");
        }

        var read = new Tokenizer(Language.German).Tokenize(new SourceDocument("raw", text.ToString()));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {F1(goldTokens, read.Tokens.Select(token => token.Span)):F1} | {F1(goldSentences, read.Sentences.Select(sentence => sentence.Span)):F1} |");
    }

    private static double F1(HashSet<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var spans = found.ToList();
        return 200.0 * spans.Count(gold.Contains) / (gold.Count + spans.Count);
    }
}
