using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.References;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>An article as it was understood, layer by layer.</summary>
/// <param name="Document">The article as it was read.</param>
/// <param name="Language">Its language, ISO 639-1; <c>und</c> where it could not be told. Only German texts have claims.</param>
/// <param name="Analysis">Tokens, sentences, tags, phrases and clauses.</param>
/// <param name="Mentions">Numbers, quantities, times and entities, by position.</param>
/// <param name="Quotations">Who says what, by position.</param>
/// <param name="Claims">The claims, by position.</param>
public sealed record Article(
    SourceDocument Document,
    string Language,
    AnalyzedDocument Analysis,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<Claim> Claims)
{
    /// <summary>Pronouns and role nouns with what they refer to, by position.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Tokens and sentences.</summary>
    public TokenizedText Text => Analysis.Text;
}
