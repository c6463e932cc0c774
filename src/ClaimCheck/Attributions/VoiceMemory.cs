using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>The voice heard last, for pronouns and for sentences that carry a statement on.</summary>
internal sealed class VoiceMemory(SpeechText text)
{
    private readonly SpeakerResolver resolver = new(text);
    private Speaker? last;
    private Speaker? heading;
    private int lastEnd = -1;
    private TokenRange own;

    /// <summary>Whether the sentence before <paramref name="passage"/> is somebody's statement and stands in the same paragraph.</summary>
    public bool IsNear(Passage passage) =>
        lastEnd == passage.Words.Start && IsSameParagraph(passage, lastEnd - 1);

    /// <summary>The words of the passage before, if no statement was found in it and it stands in the same paragraph.</summary>
    public TokenRange? OwnBefore(Passage passage) =>
        own.Count > 0 && own.End == passage.Words.Start && IsSameParagraph(passage, own.End - 1) ? own : null;

    /// <summary>The voice of a statement: the one it names, otherwise the one before; <see langword="null"/> where there is none.</summary>
    public Speaker? Speaker(StatementDraft draft, bool isNear)
    {
        if (draft.Self.IsFound)
            return last = resolver.Resolve(draft.Self, last) with { Span = text.SpanOf(draft.Speaker.Words), Type = SpeakerType.Self };
        if (draft.IsGoingOn)
            return isNear ? last : null;
        if (draft.Speaker.IsFound)
            return last = resolver.Resolve(draft.Speaker, last);
        return draft.IsCarriedOn ? last ?? heading : null;
    }

    /// <summary>The voice a group names.</summary>
    public Speaker Resolve(NounGroup group) => resolver.Resolve(group, last);

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

        if (passage.Segments.Length > 0 && SubjectReader.First(text, passage.Segments[0].Words) is { IsFound: true } subject && resolver.IsVoice(subject))
            heading = resolver.Resolve(subject, last);
    }

    private bool IsSameParagraph(Passage passage, int token) =>
        text.Text.Sentences[passage.Sentence].Paragraph == text.Text.Sentences[text.Text.SentenceOf(token)].Paragraph;
}
