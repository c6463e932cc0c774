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
        ReadCircles(vector, one, other);
        vector[SlotFeature.Names] = a.Names.Count(b.Names.Contains);
        vector.Set(SlotFeature.Preposition, FieldTies.Of(PrepositionOf(a), PrepositionOf(b), () => Ties.Different));
    }

    private void ReadCircles(SlotVector vector, ClaimSurroundings one, ClaimSurroundings other)
    {
        var near = shared.Of(one.Near, other.Near);
        var clause = shared.Of(one.Clause, other.Clause);
        var telling = shared.Of(one.Telling, other.Telling);
        var sentence = shared.Of(one.Sentence, other.Sentence);
        vector[SlotFeature.SharedWords] = telling.Words;
        vector[SlotFeature.SharedTopics] = sentence.Words;
        vector[SlotFeature.NearWords] = near.Words;
        vector[SlotFeature.ClauseWords] = clause.Words;
        vector[SlotFeature.NeighbourWords] = shared.Of(one.Neighbours, other.Neighbours).Words;
        vector[SlotFeature.HeaviestWord] = sentence.Heaviest;
        vector[SlotFeature.NearLikeness] = near.Likeness;
        vector[SlotFeature.ClauseLikeness] = clause.Likeness;
        vector[SlotFeature.SentenceLikeness] = telling.Likeness;
        vector[SlotFeature.NearFields] = near.Fields;
        vector[SlotFeature.ClauseFields] = clause.Fields;
        vector[SlotFeature.SentenceFields] = telling.Fields;
        vector[SlotFeature.NearFieldLikeness] = near.FieldLikeness;
        vector[SlotFeature.ClauseFieldLikeness] = clause.FieldLikeness;
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
