using System.Collections.Immutable;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>The phrases as the result shows them.</summary>
internal static class PhraseResults
{
    /// <summary>One result for each of <paramref name="phrases"/>.</summary>
    public static ImmutableArray<NounPhrase> Of(List<Phrase> phrases)
    {
        var results = ImmutableArray.CreateBuilder<NounPhrase>(phrases.Count);
        foreach (var phrase in phrases)
        {
            results.Add(new NounPhrase(
                phrase.Tokens,
                phrase.Head,
                phrase.Preposition,
                Agreement.FeaturesOf(phrase.Cells),
                phrase.Attribute,
                phrase.Counted,
                phrase.Apposition,
                phrase.Conjunct));
        }

        return results.MoveToImmutable();
    }
}
