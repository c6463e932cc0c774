using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds what belongs to a verb of saying further on: its prefix ("teilte … mit"), "darauf", "es". All return 0 where there is none.</summary>
internal static class VerbPrefixReader
{
    /// <summary>The prefix in the segment of the verb, which ends at <paramref name="last"/>.</summary>
    public static int Of(SpeechText text, int verb, int last)
    {
        while (last > verb && text.Is(last, WordClass.Masked))
            last--;
        if (last > verb && text.Lexicon.IsPrefix(text.Id(last)) && (text.Lexicon.Finite(text.Id(verb), text.Id(last)) is not null || text.IsSmall(last) && text.Lexicon.IsSeparable(text.Id(last))))
            return last;
        // "teilte mit dass", "wies darauf hin": the prefix may stand before a quotation or a correlate.
        for (var i = verb + 1; i < last; i++)
        {
            if (text.Lexicon.IsPrefix(text.Id(i)) && (text.Is(i + 1, WordClass.Quoted) || text.Is(i + 1, WordClass.Coordinator | WordClass.That)) && text.Lexicon.Finite(text.Id(verb), text.Id(i)) is not null)
                return i;
        }

        return 0;
    }

    /// <summary>The prefix that is a segment of its own: "teilte die Polizei, die seit Tagen ermittelt, mit".</summary>
    public static int Beyond(SpeechText text, Passage passage, int index, int verb)
    {
        for (var i = index + 1; i < Math.Min(index + 4, passage.Segments.Length); i++)
        {
            var start = passage.Segments[i].Words.Start;
            if (passage.Segments[i].Words.Count == 1 && text.Lexicon.IsPrefix(text.Id(start)) && text.Lexicon.Finite(text.Id(verb), text.Id(start)) is not null)
                return start;
        }

        return 0;
    }

    /// <summary>The word that points at the clause to come: "sagte dazu", "hieß es".</summary>
    public static int Correlate(SpeechText text, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
        {
            if (text.Is(i, WordClass.Correlate) && i == end - 1)
                return i;
            if (i == verb + 1 && text.Is(i, WordClass.Expletive))
                return i;
        }

        return 0;
    }
}
