using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>The tokens of one sentence with what numeric expressions ask of them.</summary>
internal readonly struct NumericText(SpottedText spotted, NumberWords words, TokenRange sentence, AnalyzedDocument? analysis = null)
{
    private readonly SpottedText spotted = spotted;
    private readonly AnalyzedDocument? analysis = analysis;
    private readonly NumberWords words = words;

    /// <summary>The tokens of the sentence.</summary>
    public TokenRange Sentence { get; } = sentence;

    /// <summary>One past the last token of the sentence.</summary>
    public int End => Sentence.End;

    /// <summary>All characters of the document.</summary>
    public ReadOnlySpan<char> Content => spotted.Text.Document.Content;

    /// <summary>The numbers of the words.</summary>
    public ReadOnlySpan<int> WordIds => spotted.WordIds;

    /// <summary>Whether tokens begin with a capital letter.</summary>
    public ReadOnlySpan<bool> Capitals => spotted.Capitals;

    /// <summary>Where a token stands.</summary>
    public TextSpan Span(int token) => spotted.Text.Tokens[token].Span;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Characters(int token) => spotted.Text.Characters(token);

    /// <summary>The roles of a token between numbers; none outside the sentence.</summary>
    public NumberLinks Links(int token) =>
        Sentence.Contains(token) && words.Links.TryMatch(WordIds, Capitals, token, token + 1, out var roles, out _) ? roles : NumberLinks.None;

    /// <summary>Whether a token of the sentence has one of these roles.</summary>
    public bool Is(int token, NumberLinks roles) => (Links(token) & roles) != NumberLinks.None;

    /// <summary>Whether a token of the sentence is tagged as a verb; never where no tags are at hand.</summary>
    public bool IsVerb(int token) => Sentence.Contains(token) && token < analysis?.Tokens.Length && analysis.Tokens[token].Pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>Whether a token of the sentence is tagged as an adjective; never where no tags are at hand.</summary>
    public bool IsAdjective(int token) => Sentence.Contains(token) && token < analysis?.Tokens.Length && analysis.Tokens[token].Pos == PartOfSpeech.Adjective;

    /// <summary>Whether a token of the sentence says what a person is: "Zahnarzt"; never where no tags are at hand.</summary>
    public bool IsPerson(int token) =>
        Sentence.Contains(token) && token < analysis?.Tokens.Length && analysis.Tokens[token] is { Pos: PartOfSpeech.Noun, Lemma: var lemma }
        && (words.People.Contains(lemma) || words.People.Contains(Compounds.German.HeadOf(lemma)));

    /// <summary>Matches a phrase at a token of the sentence.</summary>
    public bool TryMatch<T>(PhraseTable<T> table, int token, out T value, out int end)
    {
        value = default!;
        end = token;
        if (!Sentence.Contains(token) || !table.TryMatch(WordIds, Capitals, token, End, out value, out var range))
            return false;
        end = range.End;
        return true;
    }

    /// <summary>Whether a phrase of <paramref name="table"/> ends right before <paramref name="token"/>; the longest one is taken.</summary>
    public bool TryMatchBefore<T>(PhraseTable<T> table, int token, int longest, out T value, out int start)
    {
        value = default!;
        for (start = Math.Max(Sentence.Start, token - longest); start < token; start++)
        {
            if (table.TryMatch(WordIds, Capitals, start, token, out value, out var range) && range.End == token)
                return true;
        }

        return false;
    }

    /// <summary>The first token that begins at or after <paramref name="position"/>, looking from <paramref name="token"/> on.</summary>
    public int TokenAt(int token, int position)
    {
        while (token < End && Span(token).Start < position)
            token++;
        return token;
    }

    /// <summary>The token that covers <paramref name="position"/>, looking from <paramref name="token"/> on.</summary>
    public int TokenHolding(int token, int position)
    {
        while (token < End - 1 && Span(token).End <= position)
            token++;
        return token;
    }

    /// <summary>Whether a token begins with a digit.</summary>
    public bool IsDigits(int token) => Sentence.Contains(token) && char.IsAsciiDigit(Characters(token)[0]);

    /// <summary>Whether a part of a compound is the article "ein".</summary>
    public bool IsArticleWord(ReadOnlySpan<char> word) => word.Length == 3 && words.IsOne(word);

    /// <summary>Whether a token is just this mark.</summary>
    public bool IsMark(int token, char mark) => Sentence.Contains(token) && Characters(token) is var c && c.Length == 1 && c[0] == mark;

    /// <summary>Whether a token is a dash of any length.</summary>
    public bool IsDash(int token) => Sentence.Contains(token) && Characters(token) is var c && c.Length == 1 && c[0] is '-' or '–' or '—' or '−' or '‐' or '‑';

    /// <summary>Whether nothing stands between two neighbouring tokens.</summary>
    public bool Touches(int token, int next) => Span(token).End == Span(next).Start;
}
