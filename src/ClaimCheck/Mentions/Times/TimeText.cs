using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>The words of one text as the readers of times see them; it is limited to one sentence at a time.</summary>
internal sealed class TimeText(SpottedText text, AnalyzedDocument analysis, TimeLexicon lexicon)
{
    private const int LongestPhrase = 4;

    private int finiteVerbSentence = -1;
    private bool hasFiniteVerb;

    /// <summary>The words that hold a length of time.</summary>
    public TimeCompounds Compounds => lexicon.Compounds;

    /// <summary>The tags and clauses; its lists are empty where the analyzer left them out.</summary>
    public AnalyzedDocument Analysis => analysis;

    /// <summary>The number of the current sentence.</summary>
    public int Sentence { get; private set; }

    /// <summary>The first token of the sentence.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last token of the sentence.</summary>
    public int End { get; private set; }

    /// <summary>Whether the sentence has a finite verb, as running text has; programmes and tables do without.</summary>
    public bool HasFiniteVerb
    {
        get
        {
            if (finiteVerbSentence != Sentence)
            {
                finiteVerbSentence = Sentence;
                hasFiniteVerb = analysis.Tokens.Length < End;
                for (var i = Start; i < End && !hasFiniteVerb; i++)
                    hasFiniteVerb = (analysis.Tokens[i].Features & Features.Finite) != Features.None;
            }

            return hasFiniteVerb;
        }
    }

    /// <summary>Limits all that follows to one sentence.</summary>
    public void MoveTo(int sentence)
    {
        Sentence = sentence;
        var tokens = text.Text.Sentences[sentence].Tokens;
        (Start, End) = (tokens.Start, tokens.End);
    }

    /// <summary>Whether a time expression can begin here.</summary>
    public bool CanStart(int index) => lexicon.Knows(text.WordIds[index]) || Kind(index) == TokenKind.Number || char.IsAsciiDigit(Characters(index)[0]) || lexicon.Compounds.CanEnd(Characters(index));

    /// <summary>The number that a word or part of a word stands for.</summary>
    public decimal? NumberWord(ReadOnlySpan<char> word) => lexicon.NumberOf(word);

    /// <summary>What a token looks like; <see cref="TokenKind.Symbol"/> outside the sentence.</summary>
    public TokenKind Kind(int index) => index < Start || index >= End ? TokenKind.Symbol : text.Text.Tokens[index].Kind;

    /// <summary>The characters of a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Characters(int index) => index < Start || index >= End ? default : text.Text.Characters(index);

    /// <summary>Whether a token inside the sentence begins with a capital letter.</summary>
    public bool IsCapital(int index) => index >= Start && index < End && text.Capitals[index];

    /// <summary>Whether a token is the single character <paramref name="mark"/>.</summary>
    public bool IsMark(int index, char mark) => Characters(index) is [var c] && c == mark;

    /// <summary>Whether a token is a dash or hyphen.</summary>
    public bool IsDash(int index) => Characters(index) is ['-' or '–' or '—' or '‐' or '‑'];

    /// <summary>The groups of digits of a token.</summary>
    public bool TryDigits(int index, out DigitToken digits) => DigitToken.TryRead(Characters(index), out digits);

    /// <summary>Whether a phrase of a kind begins here.</summary>
    public bool Is(int index, TimeWordKind kind) => TryFind(index, kind, out _, out _);

    /// <summary>The longest phrase of a kind that begins here.</summary>
    public bool TryFind(int index, TimeWordKind kind, out TimeWord word, out int next)
    {
        if (index >= Start && index < End)
            return lexicon.TryMatch(text.WordIds, text.Capitals, index, End, kind, out word, out next);
        word = null!;
        next = index;
        return false;
    }

    /// <summary>The longest phrase of a kind that ends just before <paramref name="index"/>.</summary>
    public bool TryFindBefore(int index, TimeWordKind kind, out TimeWord word, out int start)
    {
        for (start = Math.Max(Start, index - LongestPhrase); start < index; start++)
        {
            if (TryFind(start, kind, out word, out var next) && next == index)
                return true;
        }

        word = null!;
        return false;
    }

    /// <summary>Where some tokens stand.</summary>
    public TextSpan Span(TokenRange range) => text.Text.Tokens[range.Start].Span.To(text.Text.Tokens[range.End - 1].Span);

    /// <summary>Whether two neighbouring tokens touch.</summary>
    public bool Touches(int index) =>
        index > Start && index < End && text.Text.Tokens[index - 1].Span.End == text.Text.Tokens[index].Span.Start;
}
