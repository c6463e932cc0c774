using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A person, organisation, place, event or object that the text names or refers back to.</summary>
/// <param name="Span">Its words: the name, or the noun or pronoun that stands for it.</param>
/// <param name="Tokens">The tokens that <paramref name="Span"/> touches.</param>
/// <param name="EntityType">What it is.</param>
/// <param name="Canonical">The same for every mention of one entity: "Nordkorea" for "Nordkoreas" and "nordkoreanisch".</param>
/// <param name="Form">How the text refers to it.</param>
public sealed record EntityMention(TextSpan Span, TokenRange Tokens, EntityType EntityType, string Canonical, EntityForm Form)
    : Mention(MentionType.Entity, Span, Span, Tokens);
