using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>A statement while its speaker and its relays are still being collected.</summary>
internal sealed class StatementDraft(QuotationType type)
{
    /// <summary>How it is rendered.</summary>
    public QuotationType Type { get; } = type;

    /// <summary>Its words without the frame, in text order.</summary>
    public List<TokenRange> Words { get; } = [];

    /// <summary>The words that show it; empty for continuations.</summary>
    public TokenRange[] Cue { get; set; } = [];

    /// <summary>The words that name the speaker; not found where the text does not say.</summary>
    public NounGroup Speaker { get; set; }

    /// <summary>Whether the voice of the sentences before goes on.</summary>
    public bool IsCarriedOn { get; set; }

    /// <summary>Whether the voice of the sentence before goes on, if there is one in the paragraph: "hieß es weiter".</summary>
    public bool IsGoingOn { get; set; }

    /// <summary>Whom "eigenen Angaben zufolge" and "will gesehen haben" mean; not found for other voices.</summary>
    public NounGroup Self { get; set; }

    /// <summary>How far the outlet stands behind it.</summary>
    public Commitment Commitment { get; set; } = Commitment.Attributed;

    /// <summary>Those who passed it on.</summary>
    public List<NounGroup> Via { get; } = [];

    /// <summary>Adds a source that stands in the frame: who passes the statement on, or whom the speaker of the frame relies on.</summary>
    public void PassOn(SourcePhrase source)
    {
        if (!Speaker.IsFound && source.Role != SourceRole.Addressee)
        {
            Speaker = source.Source;
            return;
        }

        if (source.Role != SourceRole.Relay)
        {
            Via.Add(source.Source);
            return;
        }

        // "meldete die Agentur unter Berufung auf die Polizei": the Polizei says it, the Agentur passes it on.
        Via.Insert(0, Speaker);
        Speaker = source.Source;
    }

    /// <summary>Adds one who passed it on, unless he is known already.</summary>
    public void AddRelay(NounGroup relay)
    {
        if (!Via.Exists(known => known.Words.Overlaps(relay.Words)))
            Via.Add(relay);
    }

    /// <summary>Whether all words of <paramref name="other"/> belong to this statement.</summary>
    public bool Holds(StatementDraft other)
    {
        foreach (var inner in other.Words)
        {
            if (!Words.Exists(words => words.Contains(inner)))
                return false;
        }

        return other.Words.Count > 0;
    }

    /// <summary>Where it begins.</summary>
    public int Start => Words[0].Start;

    /// <summary>Where it ends.</summary>
    public int End => Words[^1].End;

    /// <summary>Adds <paramref name="words"/> without the tokens of <paramref name="frames"/> and without marks at the ends.</summary>
    public void Add(SpeechText text, TokenRange words, IReadOnlyList<TokenRange> frames)
    {
        var start = words.Start;
        foreach (var frame in frames)
        {
            if (frame.End <= start || frame.Start >= words.End)
                continue;
            AddTrimmed(text, start, Math.Min(frame.Start, words.End));
            start = Math.Max(start, frame.End);
        }

        AddTrimmed(text, start, words.End);
    }

    private void AddTrimmed(SpeechText text, int start, int end)
    {
        while (start < end && text.IsPunctuation(start) && !text.Is(start, WordClass.Quoted) && !text.IsMark(start, '(') && !text.IsMark(start, '['))
            start++;
        while (end > start && text.IsPunctuation(end - 1) && !text.Is(end - 1, WordClass.Quoted) && !text.IsMark(end - 1, ')') && !text.IsMark(end - 1, ']') && !text.IsMark(end - 1, '…'))
            end--;
        if (end > start)
            Words.Add(new TokenRange(start, end));
    }
}
