using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Tells which voice a noun group stands for, and of what kind it is.</summary>
internal sealed class SpeakerResolver(SpeechText text)
{
    private const int LongestPair = 30;

    /// <summary>The voice named by <paramref name="group"/>.</summary>
    /// <param name="group">The words.</param>
    /// <param name="previous">The voice heard last, for pronouns; <see langword="null"/> where there is none.</param>
    public Speaker Resolve(NounGroup group, Speaker? previous) => Resolve(group, previous, followsReferences: true);

    // A chain of references is followed once: in 20,000 sentences of "der Minister" each points to the one before.
    private Speaker Resolve(NounGroup group, Speaker? previous, bool followsReferences)
    {
        var span = text.SpanOf(group.Words);
        // "ein von der Agentur zitierter Sprecher": the Sprecher.
        if (SpeakerRelayReader.InAttribute(text, group) is { IsFound: true } attribute)
            group = group with { Words = new TokenRange(attribute.Words.End, group.Words.End) };
        if (Antecedent(group) is { IsFound: true } antecedent)
            return Resolve(antecedent, previous) with { Span = span };
        if (HasWord(text, group.Words, WordClass.Self))
            return new Speaker(span, previous?.Canonical ?? span.In(text.Text.Document.Content), SpeakerType.Self);

        var noun = SourcePhraseReader.NounOf(text, group);
        var owner = noun is null ? default : Owner(group);
        var words = owner.Count > 0 ? owner : group.Words;
        if (Joined(words, previous) is { } both)
            return new Speaker(span, both, TypeOf(group, null));
        if (OutletIn(words) is { } outlet)
            return new Speaker(span, outlet.Canonical, SpeakerType.Media);
        var entity = noun is not null && owner.Count == 0 ? text.EntityIn(group.Words) : EntityOf(words);
        if (entity is not null && (entity.Form is not EntityForm.Adjective || noun is not null))
            return new Speaker(span, words == entity.Tokens && text.StateOf(entity) is { } state ? state : entity.Canonical, TypeOf(group, entity));
        if (IsReference(group) && previous is not null)
            return previous with { Span = span };
        if (followsReferences && noun is null && VoiceReferences.Of(text, group) is { IsFound: true } named && named.Words.Start < group.Words.Start)
            return Resolve(named, previous, followsReferences: false) with { Span = span };
        // "Demnach" where nobody spoke before.
        var isUnknown = entity is null && IsReference(group) && !text.Is(group.Head, WordClass.Pronoun | WordClass.ObjectPronoun);
        return new Speaker(span, Name(words, owner.Count > 0), isUnknown ? SpeakerType.Anonymous : TypeOf(group, entity));
    }

    /// <summary>Whether a group names somebody who can speak: a person, a body, a country, or a noun of the list of voices.</summary>
    public bool IsVoice(NounGroup group) =>
        text.Lexicon.TypeOf(text.Id(group.Head), text.Text.Characters(group.Head)) is not null || EntityOf(group.Words) is { EntityType: EntityType.Person or EntityType.Organisation or EntityType.Place };

    /// <summary>Whether a group names nobody but a circle of people: "Regierungskreise".</summary>
    public bool IsUnnamed(NounGroup group) => text.Lexicon.TypeOf(text.Id(group.Head), text.Text.Characters(group.Head)) == SpeakerType.Anonymous;

    /// <summary>Whether a group can be the subject of a sum-up: a voice, or a pronoun that can stand for one.</summary>
    public bool IsSpeaker(NounGroup group) =>
        group.Words.Count == 1 && text.Is(group.Head, WordClass.Pronoun) && !text.Is(group.Head, WordClass.Impersonal | WordClass.Pointer) || IsVoice(group);

    /// <summary>Whether the head of a group is a noun of saying, which speaks where no person does: "Eine Schätzung beziffert".</summary>
    public bool IsSaying(NounGroup group) => text.Lexicon.Noun(text.Id(group.Head), text.Text.Characters(group.Head)) is { IsSource: true };

    /// <summary>Whether a group before a colon is a voice: a person, a body or a country, but not the place of a dateline.</summary>
    public bool IsPrefix(NounGroup group) =>
        text.Lexicon.TypeOf(text.Id(group.Head), text.Text.Characters(group.Head)) is SpeakerType.Official or SpeakerType.Organisation or SpeakerType.Media or SpeakerType.Person
        || EntityOf(group.Words) is { Form: EntityForm.Name or EntityForm.ShortName or EntityForm.Metonym } entity && (entity.EntityType is EntityType.Person or EntityType.Organisation || text.IsCountry(entity));

    // "der Generalstab in Seoul" is the Generalstab, "Russlands Präsident Wladimir Putin" the president: only what names the head counts.
    private EntityMention? EntityOf(TokenRange words)
    {
        var core = NounCoreReader.At(text, words.Start, words.End);
        if (!core.IsFound)
            return text.EntityIn(words);
        if (text.EntityIn(core.Words) is { } named && IsHead(named, core))
            return named;
        return text.EntityIn(words) is { EntityType: EntityType.Person, Form: EntityForm.Name or EntityForm.ShortName } person && IsApposition(person, words) ? person : null;
    }

    private bool IsHead(EntityMention entity, NounGroup core)
    {
        if (entity.Form is EntityForm.Adjective or EntityForm.RoleNoun or EntityForm.Pronoun)
            return true;
        // "Agentur Interfax", but "Polizei Kassel", "Südkoreas Militär": the place says which.
        if (entity.EntityType is EntityType.Person or EntityType.Organisation && !text.IsGenitive(entity))
            return true;
        for (var i = core.Words.Start; i < core.CoreEnd; i++)
        {
            if (!entity.Tokens.Contains(i) && text.IsCapital(i) && !text.Is(i, WordClass.Opener))
                return false;
        }

        return true;
    }

    // "der Sprecher des Amtes, Uwe Kern"
    private bool IsApposition(EntityMention person, TokenRange words) =>
        person.Tokens.Start > words.Start && text.IsMark(person.Tokens.Start - 1, ',');

    // "Polizei und Feuerwehr", "der Polizei und der Feuerwehr": both; but "der Minister für Bau und Verkehr" is one.
    private string? Joined(TokenRange words, Speaker? previous)
    {
        for (var i = words.Start + 1; i < words.End - 1 && words.Count <= LongestPair; i++)
        {
            if (text.Is(i, WordClass.Preposition))
                return null;
            if (text.Is(i, WordClass.Coordinator) && text.IsSmall(i) && IsNoun(i - 1) && (IsNoun(i + 1) || text.Is(i + 1, WordClass.Opener)))
                return Part(words.Start, i) + ", " + Part(i + 1, words.End);
        }

        return null;

        string Part(int start, int end) => Resolve(new NounGroup(new TokenRange(start, end), end - 1, end), previous).Canonical;
    }

    // "Polizei", "taz"; words of a source are capitals even where they are masked.
    private bool IsNoun(int token) => text.IsCapital(token) || NounCoreReader.IsNominal(text, token);

    // "der Minister, der gestern sagte": the Minister.
    private NounGroup Antecedent(NounGroup group) =>
        group.Words.Count == 1 && text.Is(group.Head, WordClass.Relative) && text.IsMark(group.Head - 1, ',')
            ? NounGroupReader.Ending(text, text.Text.Sentences[text.Text.SentenceOf(group.Head)].Tokens.Start, group.Head - 1)
            : default;

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

    /// <summary>Whether a group names nobody itself: "er", "seiner Meinung", "demnach".</summary>
    public bool IsReference(NounGroup group) =>
        group.Words.Count == 1 && text.Is(group.Head, WordClass.Pronoun | WordClass.Relative | WordClass.ObjectPronoun) && !text.IsCapital(group.Head + 1)
        || HasWord(text, group.Words, WordClass.Possessive) && SourcePhraseReader.NounOf(text, group) is not null
        || text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, group.Words.Start, group.Words.End, out var cue, out _) && cue is AdverbCue.Source or AdverbCue.Front;

    /// <summary>Whether a word of <paramref name="words"/> belongs to <paramref name="wanted"/>.</summary>
    public static bool HasWord(SpeechText text, TokenRange words, WordClass wanted)
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
        while (start < words.End - 1 && text.Is(start, WordClass.Opener | WordClass.Preposition))
            start++;
        var end = start + 1;
        while (end < words.End && !text.IsMark(end, ',') && !text.IsMark(end, '('))
            end++;
        var name = text.SpanOf(new TokenRange(start, end)).In(text.Text.Document.Content);
        // "Angaben des Ministeriums": the Ministerium.
        if (end == start + 1 && start > words.Start && text.Is(words.Start, WordClass.Genitive) && text.Tag(start) == "NN")
            return text.Analysis.Tokens[start].Lemma;
        // "den Worten Putins": a name without article in the genitive.
        if (end == start + 2 && text.Tag(start) == "ADJA" && BaseForm.Of(text.Text.Surface(start), text.Text.Surface(start + 1), text.Analysis.Tokens[start + 1]) is { } uninflected)
            return uninflected;
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

    /// <summary>Whether a group names a medium: an outlet by its name, or a noun such as "Agentur".</summary>
    public bool IsMedium(NounGroup group)
    {
        for (var i = group.Words.Start; i < group.Words.End; i++)
        {
            if (text.IsCapital(i) && text.Lexicon.TypeOf(text.Id(i), text.Text.Characters(i)) == SpeakerType.Media)
                return true;
        }

        return IsOutlet(group.Words);
    }

    /// <summary>Whether <paramref name="words"/> hold the name of an outlet.</summary>
    public bool IsOutlet(TokenRange words) => OutletIn(words) is not null;

    private Outlet? OutletIn(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Lexicon.Outlets.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, i, words.End, out var outlet, out _))
                return outlet;
        }

        return null;
    }
}
