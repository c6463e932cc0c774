using ClaimCheck.Mentions.References;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Follows pronouns and role nouns to the words that name a voice: "der Sprecher" to "ein Sprecher der Polizei".</summary>
internal static class VoiceReferences
{
    // A chain of references is followed no further: "sie", "die Ministerin", "Lena Brandt".
    private const int LongestChain = 4;

    /// <summary>The words that name the voice of <paramref name="group"/> before it; not found where it refers to no voice.</summary>
    public static NounGroup Of(SpeechText text, NounGroup group)
    {
        var named = default(NounGroup);
        // "seiner Meinung nach": whose meaning it is; but "ihr Sprecher" is the Sprecher.
        var token = text.Is(group.Words.Start, WordClass.Possessive) && SourcePhraseReader.NounOf(text, group) is not null ? group.Words.Start : group.Head;
        for (var step = 0; step < LongestChain && text.References.TryGetValue(token, out var reference); step++)
        {
            if (reference.Reason == ReferenceReason.Relative || reference.Antecedents.Length != 1)
                break;
            named = GroupAt(text, reference.Antecedents[0]);
            token = named.Head;
        }

        return named.IsFound && text.Voices.IsVoice(named) ? named : default;
    }

    private static NounGroup GroupAt(SpeechText text, TokenRange name)
    {
        var phrase = text.Analysis.PhraseOf(name.Start);
        var start = phrase >= 0 ? Math.Min(text.Analysis.Phrases[phrase].Tokens.Start, name.Start) : name.Start;
        var end = text.Text.Sentences[text.Text.SentenceOf(name.Start)].Tokens.End;
        var group = NounGroupReader.At(text, start, end);
        return group.IsFound && group.Words.Contains(name) ? group : new NounGroup(name, name.End - 1, name.End);
    }
}
