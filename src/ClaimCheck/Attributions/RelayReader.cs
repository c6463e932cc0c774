using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds who passes a statement on inside its frame: "sagte Kim der Agentur Interfax", "sagte Kim im ZDF", "ließ Kim über seinen Anwalt mitteilen".</summary>
internal static class RelayReader
{
    /// <summary>Adds the relays of the frame <paramref name="frame"/> to those who passed <paramref name="draft"/> on.</summary>
    public static void Read(SpeechText text, Passage passage, VerbFrame frame, StatementDraft draft)
    {
        var words = passage.Segments[frame.Segment].Words;
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Quoted) && !QuoteMarks.IsMark(text.Text.Characters(i)) || text.Is(i, WordClass.Masked) || draft.Speaker.Words.Contains(i))
                continue;
            if (RelayAt(text, i, words.End, frame, draft.Speaker) is not { IsFound: true } relay || relay.Words.Overlaps(draft.Speaker.Words))
                continue;
            draft.AddRelay(relay);
            i = relay.Words.End - 1;
        }
    }

    private static NounGroup RelayAt(SpeechText text, int token, int end, VerbFrame frame, NounGroup speaker)
    {
        // "der Agentur", "dem Sender"; but "der Chef der Agentur" belongs to her.
        if (text.Is(token, WordClass.Dative) && !text.Is(token - 1, WordClass.Preposition | WordClass.Staff))
            return NounCoreReader.At(text, token, end) is { IsFound: true } told && (text.Voices.IsMedium(told) || IsTitle(text, token, told)) ? NounGroupReader.At(text, token, end) : default;
        if (text.Is(token, WordClass.Through) && (!text.Is(token, WordClass.Topic) || frame.Verb.Frames.HasFlag(VerbFrames.Through) || text.Is(token + 1, WordClass.Possessive)))
            return NounGroupReader.At(text, token + 1, end) is { IsFound: true } messenger && text.Voices.IsVoice(messenger) ? messenger : default;
        // "im ZDF", "in einem Beitrag für Reuters": a medium known by its name; "in der Zeitung" only where it prints.
        if (!text.Is(token, WordClass.Source | WordClass.Channel | WordClass.Addressee) || NounGroupReader.At(text, token + 1, end) is not { IsFound: true } place)
            return default;
        return text.Voices.IsOutlet(place.Words) || IsTitle(text, token + 1, place) || text.Is(token, WordClass.Place | WordClass.Addressee) && !text.Is(token + 1, WordClass.Possessive) && text.Voices.IsMedium(place) ? place : default;
    }

    // "sagte er der „Neuen Presse“", "sagte er bei „Panorama“": nobody else bears a name in marks.
    private static bool IsTitle(SpeechText text, int start, NounGroup told)
    {
        var mark = text.Is(start, WordClass.Opener) ? start + 1 : start;
        return told.CoreEnd > mark + 1 && text.Is(mark, WordClass.Quoted) && QuoteMarks.IsMark(text.Text.Characters(mark));
    }
}
