using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Gives times that the text calls local ("9 Uhr Ortszeit") the offset of the place nearest to them: of their sentence, else of the text before it.</summary>
internal sealed class LocalTimeResolver(Places places)
{
    // A place farther on than these mentions is not that of the time.
    private const int FarthestMention = 16;

    /// <summary>Sets the offsets in <paramref name="mentions"/>, which are in text order.</summary>
    public void Resolve(TokenizedText text, Mention[] mentions)
    {
        var sentence = 0;
        (string Zone, int End)? before = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (ZoneOf(mentions[i]) is { } named)
                before = (named, mentions[i].Span.End);
            if (mentions[i] is not TemporalMention { Timex.From: { } from } time || !(time.IsLocalTime || HasLocalPart(time)))
                continue;
            while (text.Sentences[sentence].Tokens.End <= time.Tokens.Start)
                sentence++;
            if (Zone(before, After(mentions, i, text.Sentences[sentence].Span.End), text.Sentences[sentence].Span, time.Span) is { } zone && TimeZones.OffsetOf(zone, from) is { } offset)
                mentions[i] = With(time, offset);
        }
    }

    private static TemporalMention With(TemporalMention time, Offset offset) => time with
    {
        Timex = time.Timex with { Offset = offset },
        Parts = [.. time.Parts.Select(part => part with { Timex = part.Timex with { Offset = offset } })],
    };

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
    private static string? Zone((string Zone, int End)? before, (string Zone, int Start)? after, TextSpan sentence, TextSpan time)
    {
        if (after is not { } later)
            return before?.Zone;
        return before is { } earlier && earlier.End > sentence.Start && time.Start - earlier.End <= later.Start - time.End ? earlier.Zone : later.Zone;
    }

    private (string Zone, int Start)? After(Mention[] mentions, int index, int end)
    {
        for (var i = index + 1; i < Math.Min(mentions.Length, index + FarthestMention) && mentions[i].Span.Start < end; i++)
        {
            if (ZoneOf(mentions[i]) is { } zone)
                return (zone, mentions[i].Span.Start);
        }

        return null;
    }

    private string? ZoneOf(Mention mention) =>
        mention is EntityMention { EntityType: EntityType.Place } place ? places.ZoneOf(place.Canonical) : null;
}
