using System.Collections.Immutable;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>Cuts a document into tokens and sentences in one pass.</summary>
internal sealed class Tokenizer
{
    private readonly TokenScanner scanner;
    private readonly SentenceSplitter splitter;

    /// <summary>A tokenizer with the abbreviations of <paramref name="language"/>.</summary>
    public Tokenizer(Language language)
    {
        scanner = new TokenScanner(language.TextWords);
        splitter = new SentenceSplitter(language.TextWords, new EditorialNotes(language.TextWords));
    }

    /// <summary>The tokens and sentences of <paramref name="document"/>, title first; front matter yields none.</summary>
    public TokenizedText Tokenize(SourceDocument document)
    {
        var tokens = new TokenBuffer(document.Content);
        var title = document.TitleSpan is { } span && span.End <= document.BodySpan.Start;
        if (title)
            scanner.Scan(tokens, document.TitleSpan!.Value);
        var titleEnd = tokens.Count;
        scanner.Scan(tokens, document.BodySpan);
        var sentences = splitter.Split(tokens, titleEnd);
        return new TokenizedText(document, tokens.ToImmutable(), sentences);
    }

    /// <summary>A document that brings its own tokens and sentences, as CoNLL-U does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tokens">The tokens in text order, none empty.</param>
    /// <param name="sentences">The sentences in text order; each token lies in one.</param>
    /// <exception cref="ArgumentException">A token lies in no sentence, or a sentence holds none.</exception>
    public TokenizedText Tokenize(SourceDocument document, IReadOnlyList<TextSpan> tokens, IReadOnlyList<TextSpan> sentences)
    {
        var given = ImmutableArray.CreateBuilder<Token>(tokens.Count);
        foreach (var span in tokens)
            given.Add(new Token(span, KindOf(document.Content, span)));

        var grouped = ImmutableArray.CreateBuilder<Sentence>(sentences.Count);
        var next = 0;
        foreach (var sentence in sentences)
        {
            var first = next;
            while (next < tokens.Count && sentence.Contains(tokens[next]))
                next++;
            if (next == first)
                throw new ArgumentException("Every sentence must hold a token.", nameof(sentences));
            grouped.Add(new Sentence(tokens[first].To(tokens[next - 1]), new TokenRange(first, next), 0, SentenceRole.Body));
        }

        if (next < tokens.Count)
            throw new ArgumentException("Every token must lie in a sentence.", nameof(tokens));
        return new TokenizedText(document, given.ToImmutable(), grouped.ToImmutable());
    }

    private TokenKind KindOf(string text, TextSpan span)
    {
        var tokens = new TokenBuffer(span.In(text));
        scanner.Scan(tokens, new TextSpan(0, span.Length));
        if (tokens.Count == 0)
            return TokenKind.Symbol;
        return tokens.Count == 1 || tokens[0].Kind != TokenKind.Punctuation ? tokens[0].Kind : tokens[1].Kind;
    }
}
