using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds the medium a voice speaks to inside a frame: "sagte Kim der Agentur Interfax", "sagte Kim im ZDF".</summary>
internal static class RelayReader
{
    /// <summary>Adds the media of the frame <paramref name="frame"/> to those who passed <paramref name="draft"/> on.</summary>
    public static void Read(SpeechText text, Passage passage, VerbFrame frame, StatementDraft draft)
    {
        var words = passage.Segments[frame.Segment].Words;
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Quoted) && !QuoteMarks.IsMark(text.Text.Characters(i)) || text.Is(i, WordClass.Masked) || draft.Speaker.Words.Contains(i))
                continue;
            if (MediumAt(text, i, words.End, draft.Speaker) is not { IsFound: true } medium || medium.Words.Overlaps(draft.Speaker.Words))
                continue;
            if (!draft.Via.Exists(known => known.Words.Overlaps(medium.Words)))
                draft.Via.Add(medium);
            i = medium.Words.End - 1;
        }
    }

    private static NounGroup MediumAt(SpeechText text, int token, int end, NounGroup speaker)
    {
        // "der Agentur", "dem Sender"
        if (text.Is(token, WordClass.Dative) && !text.Is(token - 1, WordClass.Preposition) && (!text.IsCapital(token - 1) || token == speaker.Words.End))
            return NounGroupReader.At(text, token, end) is { IsFound: true } told && text.Voices.IsMedium(told) ? told : default;
        // "im ZDF", "in der Zeitung": only a medium known by its name.
        if (text.Is(token, WordClass.Source) && NounGroupReader.At(text, token + 1, end) is { IsFound: true } place && text.Voices.IsOutlet(place.Words))
            return place;
        return default;
    }
}
