using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Weighs the words that two claims share.</summary>
internal sealed class WordFeatures(MatchingWords words, SharedWords shared)
{
    /// <summary>Sets the features of the words around both claims.</summary>
    public void Read(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Surroundings(shared), b.Surroundings(shared));
        vector[SlotFeature.HeadWeight] = a.Head is { } head && string.Equals(head, b.Head, StringComparison.Ordinal) ? words.WeightOf(head) : 0;
        vector[SlotFeature.SharedWords] = shared.Weight(one.Telling, other.Telling);
        vector[SlotFeature.SharedTopics] = shared.Weight(one.Sentence, other.Sentence);
        vector[SlotFeature.NearWords] = shared.Weight(one.Near, other.Near);
        vector[SlotFeature.ClauseWords] = shared.Weight(one.Clause, other.Clause);
        vector[SlotFeature.NeighbourWords] = shared.Weight(one.Neighbours, other.Neighbours);
        vector[SlotFeature.HeaviestWord] = shared.Heaviest(one.Sentence, other.Sentence);
        vector[SlotFeature.Names] = a.Names.Count(b.Names.Contains);
        vector.Set(SlotFeature.Preposition, FieldTies.Of(PrepositionOf(a), PrepositionOf(b), () => Ties.Different));
    }

    private static string? PrepositionOf(ClaimProfile claim)
    {
        if (claim.Claim.Mention is not { } mention)
            return null;

        var (analysis, first) = (claim.Article.Article.Analysis, mention.Tokens.Start);
        if (analysis.PhraseAt(first) is { Preposition: >= 0 and var preposition })
            return analysis.Tokens[preposition].Lemma;

        return first > 0 && analysis.Tokens[first - 1] is { Pos: PartOfSpeech.Adposition } before ? before.Lemma : null;
    }
}
