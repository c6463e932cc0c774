using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>The voice heard last, for pronouns and for sentences that carry a statement on.</summary>
internal sealed class VoiceMemory(SpeechText text)
{
    private readonly Dictionary<string, Speaker> named = new(StringComparer.Ordinal);
    private Speaker? last;
    private Speaker? heading;
    private int lastEnd = -1;
    private int headingEnd = -1;
    private bool isHeadingFramed;
    private TokenRange own;

    /// <summary>Whether the sentence before <paramref name="passage"/> is somebody's statement and stands in the same paragraph.</summary>
    public bool IsNear(Passage passage) =>
        lastEnd == passage.Words.Start && IsSameParagraph(passage, lastEnd - 1);

    /// <summary>Whether somebody presents or announces something in the sentence before <paramref name="passage"/>, in the same paragraph.</summary>
    public bool IsHeadingNear(Passage passage) =>
        isHeadingFramed && heading is not null && headingEnd == passage.Words.Start && IsSameParagraph(passage, headingEnd - 1);

    /// <summary>The words of the passage before, if no statement was found in it and it stands in the same paragraph.</summary>
    public TokenRange? OwnBefore(Passage passage) =>
        own.Count > 0 && own.End == passage.Words.Start && IsSameParagraph(passage, own.End - 1) ? own : null;

    /// <summary>The voice of a statement: the one it names, otherwise the one before; <see langword="null"/> where there is none.</summary>
    public Speaker? Speaker(StatementDraft draft, bool isNear)
    {
        if (draft.Self.IsFound)
        {
            last = text.Voices.Resolve(draft.Self, last);
            return last with { Span = text.SpanOf(draft.Speaker.Words), Type = SpeakerType.Self };
        }

        if (draft.IsGoingOn)
            return isNear ? last : null;
        if (draft.Speaker.IsFound)
            return Remember(draft.Speaker, isNear);
        return draft.IsCarriedOn ? Before(draft) : null;
    }

    // "Er", "seiner Meinung" point at words that name the voice: those are remembered.
    private Speaker Remember(NounGroup group, bool isNear)
    {
        if (!isNear && Referred(group) is { } referred)
        {
            named.TryAdd(referred.Canonical, referred);
            last = referred;
        }

        var speaker = text.Voices.Resolve(group, last ?? heading);
        if (text.Voices.IsReference(group) && named.TryGetValue(speaker.Canonical, out var name))
            last = name;
        else
            named[speaker.Canonical] = last = speaker;
        return speaker;
    }

    // "Lena Brandt kam am Abend an. Sie sagte, …": not the voice of an earlier paragraph.
    private Speaker? Referred(NounGroup group) =>
        text.Voices.IsReference(group) && VoiceReferences.Of(text, group) is { IsFound: true } named ? text.Voices.Resolve(named, last) : null;

    // "Der Minister stellte das Ziel vor. Es gehe darum, …": who acts in the sentence just before speaks, not the voice of an earlier one.
    private Speaker? Before(StatementDraft draft)
    {
        var isHeading = heading is not null && (last is null || own.Count > 0 && own.End == headingEnd && IsFollowedBy(draft));
        return isHeading ? last = heading : last;
    }

    private bool IsFollowedBy(StatementDraft draft)
    {
        var sentence = text.Text.SentenceOf(draft.Start);
        return text.Text.Sentences[sentence].Paragraph == text.Text.Sentences[text.Text.SentenceOf(own.End - 1)].Paragraph && text.Text.SentenceOf(own.End - 1) >= sentence - 1;
    }

    /// <summary>The voice a group names.</summary>
    public Speaker Resolve(NounGroup group) => text.Voices.Resolve(group, last);

    /// <summary>Remembers the passage just read.</summary>
    public void Close(PassageStatements statements)
    {
        var passage = statements.Passage;
        if (statements.Found.Count > 0)
        {
            lastEnd = passage.Words.End;
            own = default;
            return;
        }

        own = passage.Words;

        if (passage.Segments.Length > 0 && SubjectReader.First(text, passage.Segments[0].Words) is { IsFound: true } subject && text.Voices.IsVoice(subject))
        {
            heading = text.Voices.Resolve(NounGroupReader.WithRemainder(text, subject, passage.Words.End), last);
            headingEnd = passage.Words.End;
            isHeadingFramed = statements.HasFrame;
        }
    }

    private bool IsSameParagraph(Passage passage, int token) =>
        text.Text.Sentences[passage.Sentence].Paragraph == text.Text.Sentences[text.Text.SentenceOf(token)].Paragraph;
}
