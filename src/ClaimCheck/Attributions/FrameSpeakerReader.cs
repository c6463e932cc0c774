using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds who speaks in the frame of a verb of saying: its subject, the agent of a passive, the place "es hieß" comes from.</summary>
internal static class FrameSpeakerReader
{
    private const int FarthestPlace = 4;

    /// <summary>The object of a verb of citing, which speaks while the subject passes it on: "zitierte die Zeitung den Minister".</summary>
    public static NounGroup Cited(SpeechText text, Passage passage, VerbFrame frame)
    {
        var words = passage.Segments[frame.Segment].Words;
        // "zitierte ihn die Zeitung"
        if (IsObject(text, frame.Start + 1))
            return new NounGroup(new TokenRange(frame.Start + 1, frame.Start + 2), frame.Start + 1, frame.Start + 2);
        var start = Math.Max(frame.Start + 1, frame.Speaker.IsFound && words.Contains(frame.Speaker.Words) ? frame.Speaker.Words.End : 0);
        return start < words.End && !text.Is(start, WordClass.Preposition) ? NounGroupReader.WithApposition(text, start, words.End, passage.Words.End) : default;
    }

    /// <summary>The subject, or the place an unnamed voice speaks from: "hieß es aus Delegationskreisen", "aus dem Ministerium verlautete".</summary>
    public static NounGroup Of(SpeechText text, Passage passage, int index, int verb, CueVerb cue)
    {
        if (!cue.Frames.HasFlag(VerbFrames.Impersonal))
            return WithoutTopic(text, SubjectReader.Of(text, passage, index, verb), verb, cue);
        var words = passage.Segments[index].Words;
        return Place(text, words) is { IsFound: true } place || verb != words.Start ? Place(text, words) : PlaceBefore(text, passage, index);
    }

    // "Aus dem Bericht, der der Zeitung vorliegt, geht hervor": the place stands on the other side of the relative clause.
    private static NounGroup PlaceBefore(SpeechText text, Passage passage, int index)
    {
        var first = index - 1;
        while (first > 0 && index - first < FarthestPlace && passage.Segments[first].Type is SegmentType.Relative)
            first--;
        return first >= 0 && first < index - 1 && text.Is(passage.Segments[first].Words.Start, WordClass.Source) ? Place(text, passage.Segments[first].Words) : default;
    }

    private static bool IsObject(SpeechText text, int token) =>
        text.Is(token, WordClass.ObjectPronoun) && !text.Is(token, WordClass.Reflexive | WordClass.Determiner);

    private static NounGroup Place(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Source) && !text.Is(i, WordClass.Quoted | WordClass.Masked) && PlaceAt(text, i, words) is { IsFound: true } place)
                return IsWritten(text, place) ? place : place with { Words = new TokenRange(i, place.Words.End) };
        }

        return default;
    }

    // "ein Brief, in dem es heißt": the Brief.
    private static NounGroup PlaceAt(SpeechText text, int preposition, TokenRange words)
    {
        var isRelative = preposition == words.Start && text.Is(preposition + 1, WordClass.Relative) && text.IsMark(preposition - 1, ',') && !text.IsCapital(preposition + 2);
        return isRelative
            ? NounGroupReader.Ending(text, text.Text.Sentences[text.Text.SentenceOf(preposition)].Tokens.Start, preposition - 1)
            : NounGroupReader.At(text, preposition + 1, words.End);
    }

    private static NounGroup Document(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Source) && !text.Is(i, WordClass.Quoted | WordClass.Masked) && NounGroupReader.At(text, i + 1, words.End) is { IsFound: true } place && IsWritten(text, place))
                return place;
        }

        return default;
    }

    /// <summary>Whether a place is a text, which speaks itself: "In der Mitteilung hieß es", but "aus Kreisen".</summary>
    public static bool IsWritten(SpeechText text, NounGroup place) =>
        text.Lexicon.TypeOf(text.Id(place.Head), text.Text.Characters(place.Head)) is SpeakerType.Document or SpeakerType.Media;

    /// <summary>The frame of a verb of learning, or of a medium that tells whom it heard: who is heard speaks, who learned it passes it on.</summary>
    public static VerbFrame Learned(SpeechText text, Passage passage, VerbFrame frame)
    {
        if (Place(text, passage.Segments[frame.Segment].Words) is not { IsFound: true } place)
            return frame;
        // "meldet die Agentur aus Regierungskreisen", but "meldet die Agentur aus Moskau".
        var isHeard = frame.Verb.Frames.HasFlag(VerbFrames.Learned) || frame.Speaker.IsFound && !frame.Relay.IsFound && text.Voices.IsMedium(frame.Speaker) && text.Voices.IsUnnamed(place);
        if (!isHeard || place.Words.Overlaps(frame.Speaker.Words))
            return frame;
        return frame with { Speaker = place, Relay = frame.Speaker };
    }

    // "spricht die Polizei von 300 Verletzten": what follows "von" is not the Polizei's.
    private static NounGroup WithoutTopic(SpeechText text, NounGroup speaker, int verb, CueVerb cue)
    {
        speaker = WithoutListener(text, speaker, verb);
        for (var i = speaker.CoreEnd; i < speaker.Words.End && speaker.Words.Start > verb; i++)
        {
            if (cue.Objects.Contains(text.Id(i)))
                return speaker with { Words = new TokenRange(speaker.Words.Start, i) };
        }

        return speaker;
    }

    // "sagte der Landrat der Zeitung", "wie ein Sprecher des Amtes der Zeitung sagte": told her, but "sagte der Redakteur der Zeitung".
    private static NounGroup WithoutListener(SpeechText text, NounGroup speaker, int verb)
    {
        if (speaker.Words.Start < verb || text.Is(speaker.Head, WordClass.Staff) || text.Lexicon.TypeOf(text.Id(speaker.Head), text.Text.Characters(speaker.Head)) is SpeakerType.Document or SpeakerType.Media)
            return speaker;
        for (var next = speaker.CoreEnd; next < speaker.Words.End; next++)
        {
            if (text.Is(next, WordClass.Dative) && NounCoreReader.At(text, next, speaker.Words.End) is { IsFound: true } listener && text.Voices.IsMedium(listener))
                return speaker with { Words = new TokenRange(speaker.Words.Start, next) };
        }

        return speaker;
    }

    /// <summary>The subject after the word <paramref name="opener"/> of a clause that ends with its verb: "wie der Landrat der Zeitung sagte".</summary>
    public static NounGroup InSubordinate(SpeechText text, Passage passage, int opener, TokenRange words) =>
        WithoutListener(text, SubjectReader.After(text, passage, opener, words), opener);

    /// <summary>Who speaks in a passive: "wurde von der Polizei mitgeteilt", "wird im Bericht gefordert".</summary>
    public static NounGroup Passive(SpeechText text, TokenRange words) =>
        Agent(text, words) is { IsFound: true } agent ? agent : Document(text, words);

    /// <summary>The agent of a passive: "wird von der Zeitung zitiert".</summary>
    public static NounGroup Agent(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Quoted) || !text.Is(i, WordClass.Agent) || NounGroupReader.At(text, i + 1, words.End) is not { IsFound: true } agent)
                continue;
            // "wird der Ausbruch von Cholera befürchtet": nobody's name.
            if (text.Tag(i - 1) != "NN" || text.Is(i - 1, WordClass.Time) || text.Voices.IsVoice(agent))
                return agent;
        }

        return default;
    }
}
