namespace ClaimCheck.Attributions;

/// <summary>Joins statements inside that of a medium to chains: "Wie die Agentur meldet, ist nach Angaben der Polizei …".</summary>
internal static class MediaChains
{
    /// <summary>Gives each statement inside that of a medium the medium as relay; where both are the same words, one statement remains.</summary>
    public static void Join(SpeechText text, List<StatementDraft> found)
    {
        var media = found.FindAll(outer => outer.Type == QuotationType.Indirect && outer.Speaker.IsFound && text.Voices.IsMedium(outer.Speaker));
        foreach (var outer in media)
        {
            var isPassedOn = false;
            foreach (var inner in found)
            {
                if (inner == outer || !inner.Speaker.IsFound || inner.Speaker.Words == outer.Speaker.Words || !outer.Holds(inner))
                    continue;
                inner.AddRelay(outer.Speaker);
                isPassedOn |= inner.Holds(outer);
            }

            if (isPassedOn)
                found.Remove(outer);
        }
    }
}
