using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds in the sentence after a report whom the medium relies on: "Sie berief sich auf Ermittler."</summary>
internal static class LaterSourceReader
{
    /// <summary>Makes whom the passage names the speaker of the statement <paramref name="last"/> of a medium, which then passes it on.</summary>
    /// <returns>The statement; unchanged where the passage does not speak of it.</returns>
    public static Quotation Amend(SpeechText text, PassageStatements statements, Quotation last, VoiceMemory voices)
    {
        if (last.Speaker is not { Type: SpeakerType.Media } medium || statements.Passage.Segments.Length == 0 || statements.Passage.Segments[0].IsSubordinate)
            return last;
        var words = statements.Passage.Segments[0].Words;
        var verb = words.Start;
        while (verb < words.End && !text.Is(verb, WordClass.Backing))
            verb++;
        if (verb >= words.End || !SpeakerResolver.HasWord(text, words, WordClass.Reflexive) || SubjectReader.Of(text, statements.Passage, 0, verb) is not { IsFound: true } subject)
            return last;
        if (!text.Voices.IsReference(subject) && !text.Voices.IsMedium(subject))
            return last;
        return Backing(text, statements, words) is { IsFound: true } backing ? last with { Speaker = voices.Resolve(backing), Via = [medium, .. last.Via] } : last;
    }

    private static NounGroup Backing(SpeechText text, PassageStatements statements, TokenRange words)
    {
        foreach (var source in statements.Sources)
        {
            if (source.Role == SourceRole.Relay)
                return source.Source;
        }

        for (var i = words.End - 1; i > words.Start; i--)
        {
            if (text.Is(i, WordClass.Channel) && NounGroupReader.At(text, i + 1, words.End) is { IsFound: true } backing)
                return backing;
        }

        return default;
    }
}
