using ClaimCheck.Analysis;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Metamorphic;

/// <summary>A sentence as an editor shortens it: a parenthesis, an adverb or an adjective away from its figures is left out.</summary>
internal static class EditedText
{
    /// <summary>
    /// The text of a sentence with one thing left out; the figure of <paramref name="kept"/> and everything next to a figure
    /// stays. <see langword="null"/> where nothing can be left out.
    /// </summary>
    public static string? Shortened(Article sentence, TextSpan kept)
    {
        var text = sentence.Document.Content;
        if (Parenthesis(text, kept) is { } aside)
            return text[..aside.Start] + text[aside.End..];

        var tokens = sentence.Text.Tokens;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (sentence.Analysis.Tokens[i].Pos is PartOfSpeech.Adverb or PartOfSpeech.Adjective && !IsByFigure(sentence, i))
                return text[..tokens[i].Span.Start] + text[tokens[i + 1].Span.Start..];
        }

        return null;
    }

    private static TextSpan? Parenthesis(string text, TextSpan kept)
    {
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close > open && !new TextSpan(open, close + 1).Overlaps(kept) && !text.AsSpan(open, close - open).ContainsAnyInRange('0', '9')
            ? new TextSpan(open, close + 1)
            : null;
    }

    private static bool IsByFigure(Article sentence, int token) =>
        sentence.Mentions.Any(mention => mention is not EntityMention && token >= mention.Tokens.Start - 1 && token <= mention.Tokens.End + 1);
}
