using System.Globalization;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Training.Corpora;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>How well a text without marks is cut into tokens and sentences: F1 over their exact spans.</summary>
/// <remarks>
/// UD German GSD cuts words at their hyphens ("US", "-", "Präsident"). The lexicon, STTS and this library keep them whole,
/// and so do our own sentences, EmpiriST and HDT; the tokens are counted both ways.
/// </remarks>
internal static class RawTextScores
{
    /// <summary>The header of the table that <see cref="Row"/> fills.</summary>
    public const string Header = "| raw text | tokens F1 | tokens F1, words with hyphens whole | sentences F1 |\n|---|---|---|---|";

    /// <summary>A row of the table.</summary>
    /// <remarks>The sentences stand one after another on one line; only behind a headline, which ends without a mark, the line ends.</remarks>
    public static string Row(string name, IReadOnlyList<GoldSentence> sentences)
    {
        var text = new StringBuilder();
        var (goldTokens, goldSentences) = (new List<TextSpan>(), new List<TextSpan>());
        foreach (var sentence in sentences)
        {
            var spans = Append(sentence, text);
            goldTokens.AddRange(spans);
            goldSentences.Add(spans[0].To(spans[^1]));
        }

        var content = text.ToString();
        var read = new Tokenizer(Language.German).Tokenize(new SourceDocument("raw", content));
        var tokens = read.Tokens.Select(token => token.Span).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {F1(goldTokens, tokens):F1} | {F1(WithWholeWords(goldTokens, content), tokens):F1} | {F1(goldSentences, read.Sentences.Select(sentence => sentence.Span)):F1} |");
    }

    private static List<TextSpan> Append(GoldSentence sentence, StringBuilder text)
    {
        var spans = new List<TextSpan>();
        foreach (var token in sentence.Tokens)
        {
            spans.Add(new TextSpan(text.Length, text.Length + token.Form.Length));
            text.Append(token.Form).Append(token.IsGlued ? string.Empty : " ");
        }

        text.Length = spans[^1].End;
        text.Append(sentence.Tokens[^1].Part == "PUNCT" ? " " : "\n");
        return spans;
    }

    private static IEnumerable<TextSpan> WithWholeWords(List<TextSpan> spans, string text)
    {
        var whole = spans[0];
        foreach (var span in spans.Skip(1))
        {
            var isGlued = span.Start == whole.End && (IsHyphen(text, span) || IsHyphen(text, new TextSpan(whole.End - 1, whole.End)));
            if (isGlued && whole.In(text).Any(char.IsLetter))
            {
                whole = whole.To(span);
                continue;
            }

            yield return whole;
            whole = span;
        }

        yield return whole;
    }

    private static bool IsHyphen(string text, TextSpan span) => span.Length == 1 && text[span.Start] == '-';

    private static double F1(IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var (right, spans) = (gold.ToHashSet(), found.ToList());
        return 200.0 * spans.Count(right.Contains) / (right.Count + spans.Count);
    }
}
