using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Tells which voice a noun group stands for, and of what kind it is.</summary>
internal sealed class SpeakerResolver(SpeechText text)
{
    /// <summary>The voice named by <paramref name="group"/>.</summary>
    /// <param name="group">The words.</param>
    /// <param name="previous">The voice heard last, for pronouns; <see langword="null"/> where there is none.</param>
    public Speaker Resolve(NounGroup group, Speaker? previous)
    {
        var span = text.SpanOf(group.Words);
        if (HasWord(group.Words, WordClass.Self))
            return new Speaker(span, previous?.Canonical ?? span.In(text.Text.Document.Content), SpeakerType.Self);

        var noun = SourcePhraseReader.NounOf(text, group);
        var core = noun is null ? group.Words : Owner(group);
        var entity = EntityIn(core.Count > 0 ? core : group.Words);
        if (entity is not null && (entity.Form is not EntityForm.Adjective || noun is not null))
            return new Speaker(span, entity.Canonical, TypeOf(group, entity));
        if (IsReference(group) && previous is not null)
            return previous with { Span = span };
        return new Speaker(span, Name(core.Count > 0 ? core : group.Words, noun is not null && core.Count > 0), TypeOf(group, entity));
    }

    // "Angaben der Polizei": the Polizei.
    private TokenRange Owner(NounGroup group)
    {
        for (var i = group.Words.Start; i < group.CoreEnd; i++)
        {
            if (!text.IsCapital(i) || text.Lexicon.Noun(text.Id(i), text.Text.Characters(i)) is not { IsSource: true })
                continue;
            var start = i + 1;
            if (start < group.Words.End && text.Is(start, WordClass.Agent))
                start++;
            if (start < group.Words.End)
                return new TokenRange(start, group.Words.End);
            // "Grupps Meinung": the owner stands in front.
            return i > group.Words.Start && text.IsCapital(i - 1) ? new TokenRange(group.Words.Start, i) : default;
        }

        return default;
    }

    private EntityMention? EntityIn(TokenRange words)
    {
        var low = 0;
        var high = text.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Mentions[middle].Tokens.Start < words.Start)
                low = middle + 1;
            else
                high = middle;
        }

        EntityMention? best = null;
        for (var i = low; i < text.Mentions.Length && text.Mentions[i].Tokens.Start < words.End; i++)
        {
            if (text.Mentions[i] is EntityMention entity && words.Contains(entity.Tokens) && (best is null || Rank(entity) > Rank(best)))
                best = entity;
        }

        return best;
    }

    private static int Rank(EntityMention entity) =>
        (entity.EntityType is EntityType.Person or EntityType.Organisation ? 2 : 0) + (entity.Form is EntityForm.Adjective ? 0 : 1);

    private bool IsReference(NounGroup group) =>
        group.Words.Count == 1 && text.Is(group.Head, WordClass.Pronoun | WordClass.Relative) && !text.IsCapital(group.Head + 1)
        || HasWord(group.Words, WordClass.Possessive) && SourcePhraseReader.NounOf(text, group) is not null
        || text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, group.Words.Start, group.Words.End, out var cue, out _) && cue is AdverbCue.Source or AdverbCue.Front;

    private bool HasWord(TokenRange words, WordClass wanted)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, wanted))
                return true;
        }

        return false;
    }

    private string Name(TokenRange words, bool isOwner)
    {
        var start = words.Start;
        while (start < words.End - 1 && text.Is(start, WordClass.Opener))
            start++;
        var name = text.SpanOf(new TokenRange(start, words.End)).In(text.Text.Document.Content);
        // "den Worten Putins": a name without article in the genitive.
        var isGenitive = isOwner && start == words.Start && name.Length > 3 && name[^1] == 's' && !text.Is(start - 1, WordClass.Agent);
        return isGenitive ? name[..^1] : name;
    }

    private SpeakerType TypeOf(NounGroup group, EntityMention? entity)
    {
        SpeakerType? type = null;
        for (var i = group.Words.Start; i < group.Words.End; i++)
        {
            if (!text.IsCapital(i) || text.Lexicon.TypeOf(text.Id(i), text.Text.Characters(i)) is not { } found)
                continue;
            if (found == SpeakerType.Official && type is null or SpeakerType.Person or SpeakerType.Document)
                type = found;
            type ??= found;
        }

        if (IsOutlet(group.Words))
            return SpeakerType.Media;
        if (type is { } known)
            return known;
        return entity?.EntityType switch
        {
            EntityType.Person => SpeakerType.Person,
            EntityType.Organisation => SpeakerType.Organisation,
            EntityType.Place => SpeakerType.Official,
            _ => SourcePhraseReader.NounOf(text, group)?.Type ?? (Owner(group).Count == 0 && SourcePhraseReader.NounOf(text, group) is not null ? SpeakerType.Anonymous : SpeakerType.Person),
        };
    }

    private bool IsOutlet(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Lexicon.Outlets.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, i, words.End, out _, out _))
                return true;
        }

        return false;
    }
}
