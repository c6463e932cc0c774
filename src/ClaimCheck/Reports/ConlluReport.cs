using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>Writes tokens with lemma, part of speech, tag and features as CoNLL-U; heads and relations are left open.</summary>
public static class ConlluReport
{
    private const string DocumentMark = "# newdoc ";

    /// <summary>Writes all sentences of <paramref name="article"/>.</summary>
    public static void Write(TextWriter writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.Write(DocumentMark + "id = " + OneLine(article.Document.Id) + "\n");
        for (var i = 0; i < article.Text.Sentences.Length; i++)
        {
            var sentence = article.Text.Sentences[i];
            writer.Write("# sent_id = " + OneLine(article.Document.Id) + "-" + Number(i + 1) + "\n");
            writer.Write("# text = " + OneLine(sentence.Span.In(article.Document.Content)) + "\n");
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
                WriteToken(writer, article, sentence, token);
            writer.Write('\n');
        }
    }

    private static void WriteToken(TextWriter writer, Article article, Sentence sentence, int token)
    {
        var form = OneLine(article.Text.Surface(token));
        var (lemma, pos, tag, features) = ("_", "_", "_", "_");
        if (token < article.Analysis.Tokens.Length)
        {
            var analysis = article.Analysis.Tokens[token];
            (lemma, pos, tag, features) = (OneLine(analysis.Lemma), JsonNames.Of(analysis.Pos), analysis.Tag, UniversalFeatures.Of(analysis));
        }

        var isGlued = token + 1 < sentence.Tokens.End && article.Text.Tokens[token + 1].Span.Start == article.Text.Tokens[token].Span.End;
        var columns = new[] { Number(token - sentence.Tokens.Start + 1), form, lemma, pos, tag, features, "_", "_", "_", isGlued ? "SpaceAfter=No" : "_" };
        writer.Write(string.Join('\t', columns) + "\n");
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0
        ? text
        : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
