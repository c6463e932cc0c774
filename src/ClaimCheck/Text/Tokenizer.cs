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
    /// <remarks>A document that brings its own keeps them.</remarks>
    /// <exception cref="ArgumentException">The document brings tokens of its own that are not as <see cref="GivenTokens"/> asks.</exception>
    public TokenizedText Tokenize(SourceDocument document)
    {
        if (document.GivenTokens is { } given)
            return Kept(document, given);

        var tokens = new TokenBuffer(document.Content);
        var title = document.TitleSpan is { } span && span.End <= document.BodySpan.Start;
        if (title)
            scanner.Scan(tokens, document.TitleSpan!.Value);
        var titleEnd = tokens.Count;
        scanner.Scan(tokens, document.BodySpan);
        var sentences = splitter.Split(tokens, titleEnd);
        return new TokenizedText(document, tokens.ToImmutable(), sentences);
    }

    private TokenizedText Kept(SourceDocument document, GivenTokens given)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(given.Tokens.Length);
        var end = 0;
        foreach (var span in given.Tokens)
        {
            if (span.Start < end || span.Length <= 0 || span.End > document.Content.Length)
                throw new ArgumentException("The given tokens must lie in the text one after another, none of them empty.", nameof(document));
            tokens.Add(new Token(span, KindOf(document.Content, span)));
            end = span.End;
        }

        return new TokenizedText(document, tokens.ToImmutable(), Grouped(given));
    }

    private static ImmutableArray<Sentence> Grouped(GivenTokens given)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(given.Sentences.Length);
        var next = 0;
        foreach (var sentence in given.Sentences)
        {
            var first = next;
            while (next < given.Tokens.Length && sentence.Contains(given.Tokens[next]))
                next++;
            if (next == first)
                throw new ArgumentException("Every given sentence must hold a token.", nameof(given));
            sentences.Add(new Sentence(given.Tokens[first].To(given.Tokens[next - 1]), new TokenRange(first, next), 0, SentenceRole.Body));
        }

        return next == given.Tokens.Length ? sentences.ToImmutable() : throw new ArgumentException("Every given token must lie in a sentence.", nameof(given));
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
