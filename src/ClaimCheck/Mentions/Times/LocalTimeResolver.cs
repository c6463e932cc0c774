using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Gives times that the text calls local ("9 Uhr Ortszeit") the offset of the place nearest to them: of their sentence, else of the text before it.</summary>
internal sealed class LocalTimeResolver(Places places)
{
    /// <summary>Sets the offsets in <paramref name="mentions"/>, which are in text order.</summary>
    public void Resolve(TokenizedText text, Mention[] mentions)
    {
        var sentence = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is not TemporalMention { Timex.From: { } from } time || !(time.IsLocalTime || HasLocalPart(time)))
                continue;
            while (text.Sentences[sentence].Tokens.End <= time.Tokens.Start)
                sentence++;
            if (Zone(mentions, i, text.Sentences[sentence].Span) is not { } zone || TimeZones.OffsetOf(zone, from) is not { } offset)
                continue;
            mentions[i] = time with
            {
                Timex = time.Timex with { Offset = offset },
                Parts = [.. time.Parts.Select(part => part with { Timex = part.Timex with { Offset = offset } })],
            };
        }
    }

    private static bool HasLocalPart(TemporalMention time)
    {
        foreach (var part in time.Parts)
        {
            if (part.IsLocalTime)
                return true;
        }

        return false;
    }

    // In the sentence the nearest place, on either side; before it the last place named.
    private string? Zone(Mention[] mentions, int index, TextSpan sentence)
    {
        string? nearest = null;
        var distance = int.MaxValue;
        for (var i = index + 1; i < mentions.Length && mentions[i].Span.Start < sentence.End && nearest is null; i++)
            (nearest, distance) = (ZoneOf(mentions[i]), mentions[i].Span.Start - mentions[index].Span.End);
        for (var i = index - 1; i >= 0; i--)
        {
            var isNear = mentions[i].Span.Start >= sentence.Start;
            if (nearest is not null && (!isNear || mentions[index].Span.Start - mentions[i].Span.End > distance))
                return nearest;
            if (ZoneOf(mentions[i]) is { } before)
                return before;
        }

        return nearest;
    }

    private string? ZoneOf(Mention mention) =>
        mention is EntityMention { EntityType: EntityType.Place } place ? places.ZoneOf(place.Canonical) : null;
}
