using System.Globalization;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>The words of one text as the readers of times see them; it is limited to one sentence at a time.</summary>
internal sealed class TimeText(SpottedText text, AnalyzedDocument analysis, TimeLexicon lexicon, TimeNumbers numbers)
{
    private const int LongestPhrase = 5;
    private const int FarthestChange = 24;

    private readonly bool[]? allCapital = HasCapital(text) ? null : AllCapital(text);
    private int finiteVerbSentence = -1;
    private bool hasFiniteVerb;
    private bool? isWithoutVerb;

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

    /// <summary>All characters of the document.</summary>
    public ReadOnlySpan<char> Content => text.Text.Document.Content;

    /// <summary>Whether the whole text does without finite verbs, as a note in a calendar does.</summary>
    public bool IsNote => isWithoutVerb ??= !HasAnyFiniteVerb();

    /// <summary>Limits all that follows to one sentence.</summary>
    public void MoveTo(int sentence)
    {
        Sentence = sentence;
        var tokens = text.Text.Sentences[sentence].Tokens;
        (Start, End) = (tokens.Start, tokens.End);
    }

    /// <summary>Whether a time expression can begin here.</summary>
    public bool CanStart(int index) =>
        lexicon.Knows(text.WordIds[index]) || Kind(index) == TokenKind.Number || char.IsAsciiDigit(Characters(index)[0])
        || (index + 1 < End && lexicon.IsCounted(text.WordIds[index + 1])) || lexicon.Compounds.CanHold(Characters(index));

    /// <summary>Whether the words before make what begins here part of a name: "Straße des 17. Juni".</summary>
    public bool IsPartOfName(int index) => index > Start && TryFindBefore(index, TimeWordKind.NameLead, out _, out _);

    /// <summary>The number that a word or part of a word stands for.</summary>
    public decimal? NumberWord(ReadOnlySpan<char> word) => numbers.Cardinal(word);

    /// <summary>The cardinal number that begins at <paramref name="index"/>: "5", "2,5", "zweieinhalb", "65 Millionen".</summary>
    public bool TryNumber(int index, out decimal number, out int next)
    {
        number = 0;
        next = index;
        if (index < Start || index >= End)
            return false;
        if (TryFind(index, TimeWordKind.Number, out var word, out next) && !numbers.IsMultiplier(text, next, End))
            return decimal.TryParse(word.Code, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        return numbers.TryRead(text, new TokenRange(Start, End), index, out number, out next);
    }

    /// <summary>The ordinal number at <paramref name="index"/>, up to 99: "13.", "15ten", "dritte", "einundzwanzigsten".</summary>
    public bool TryOrdinal(int index, out int number, out int next)
    {
        next = index + 1;
        if (TryDigits(index, out var digits))
        {
            number = digits.First;
            return digits.IsOrdinal;
        }

        if (TryFind(index, TimeWordKind.Ordinal, out var word, out next))
        {
            number = word.Number;
            return true;
        }

        next = index + 1;
        number = numbers.Ordinal(Characters(index));
        return number > 0;
    }

    /// <summary>What a token looks like; <see cref="TokenKind.Symbol"/> outside the sentence.</summary>
    public TokenKind Kind(int index) => index < Start || index >= End ? TokenKind.Symbol : text.Text.Tokens[index].Kind;

    /// <summary>The characters of a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Characters(int index) => index < Start || index >= End ? default : text.Text.Characters(index);

    /// <summary>Whether a token inside the sentence begins with a capital letter; every one does in a text that uses none.</summary>
    public bool IsCapital(int index) => index >= Start && index < End && Capitals[index];

    /// <summary>Whether a token inside the sentence begins with a capital letter, in a text that uses capitals.</summary>
    public bool IsNoun(int index) => index >= Start && index < End && text.Capitals[index];

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
            return lexicon.TryMatch(text.WordIds, Capitals, index, End, kind, out word, out next);
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

    /// <summary>The first token of the sentence from <paramref name="index"/> on that begins at or after a position of the text.</summary>
    public int TokenAt(int index, int position)
    {
        while (index < End && text.Text.Tokens[index].Span.Start < position)
            index++;
        return index;
    }

    /// <summary>Whether a word between the commas around <paramref name="index"/> tells a change, whose size "um" then gives: "stieg um acht".</summary>
    public bool TellsChange(int index) => HasChange(index, -1) || HasChange(index, 1);

    /// <summary>Whether two neighbouring tokens touch.</summary>
    public bool Touches(int index) =>
        index > Start && index < End && text.Text.Tokens[index - 1].Span.End == text.Text.Tokens[index].Span.Start;

    private ReadOnlySpan<bool> Capitals => allCapital is null ? text.Capitals : allCapital;

    private bool HasChange(int index, int step)
    {
        for (var i = index; i >= Start && i < End && Math.Abs(i - index) < FarthestChange && !IsMark(i, ','); i += step)
        {
            if (Is(i, TimeWordKind.Change))
                return true;
        }

        return false;
    }

    private bool HasAnyFiniteVerb()
    {
        foreach (var token in analysis.Tokens)
        {
            if ((token.Features & Features.Finite) != Features.None)
                return true;
        }

        return analysis.Tokens.Length < text.Text.Tokens.Length;
    }

    // "am montag um acht": in a text without capitals their absence says nothing.
    private static bool HasCapital(SpottedText text) => text.Capitals.Contains(true);

    private static bool[] AllCapital(SpottedText text)
    {
        var capitals = new bool[text.Text.Tokens.Length];
        Array.Fill(capitals, true);
        return capitals;
    }
}
