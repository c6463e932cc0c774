using System.Collections.Immutable;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>Cuts a document into tokens and sentences in one pass.</summary>
internal sealed class Tokenizer(Language language)
{
    /// <summary>The tokens and sentences of <paramref name="document"/>, title first.</summary>
    public TokenizedText Tokenize(SourceDocument document)
    {
        _ = language;
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var text = document.Content;
        var first = 0;
        for (var i = document.BodySpan.Start; i < document.BodySpan.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var letter = char.IsLetterOrDigit(text[i]);
            for (i++; letter && i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '.' or ',' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))); i++)
            {
            }

            tokens.Add(new Token(new TextSpan(start, i), char.IsDigit(text[start]) ? TokenKind.Number : letter ? TokenKind.Word : TokenKind.Punctuation));
            if (text[start] is '.' or '!' or '?')
                first = Close(tokens, sentences, first);
        }

        Close(tokens, sentences, first);
        return new TokenizedText(document, tokens.ToImmutable(), sentences.ToImmutable());
    }

    private static int Close(ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences, int first)
    {
        if (tokens.Count > first)
            sentences.Add(new Sentence(tokens[first].Span.To(tokens[^1].Span), new TokenRange(first, tokens.Count), 0, SentenceRole.Body));
        return tokens.Count;
    }
}
