using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>What case, number and gender of a group depend on. Training and reading share it: a change here asks for a new model.</summary>
internal static class GroupObservations
{
    /// <summary>Room for the observations of one group.</summary>
    public const int Most = 24;

    private const int CellsOfCase = 6;
    private const int Ending = 3;

    /// <summary>Writes the observations of <paramref name="group"/>.</summary>
    /// <returns>How many there are.</returns>
    public static int Of(TaggedToken[] tokens, NominalGroup group, GroupContext context, Span<uint> keys)
    {
        var head = tokens[group.Head];
        var first = tokens[group.Tokens.Start];
        var cells = group.Cells;
        var lemma = head.LemmaKey;
        var determiner = first.Tag.IsDeterminer() ? first.LemmaKey : (uint)first.Tag;
        var preposition = group.Preposition < 0 ? 0u : tokens[group.Preposition].LemmaKey;
        var link = FeatureKey.Of(0, (uint)TagAt(tokens, group.Tokens.Start - 1), (uint)(group.Tokens.Start - 1 == context.PreviousHead ? 1 : 0));
        var previousCase = (uint)(context.Previous < 0 ? 9 : context.Previous / CellsOfCase);
        var counts = (uint)((Math.Min(context.Nominatives, 2) * 3) + Math.Min(context.Accusatives, 2));
        var verbs = context.Verbs;
        var finite = (uint)((verbs.Finite < 0 ? 0 : verbs.Finite < group.Head ? 1 : 2) + (verbs.IsPlural ? 3 : 0) + ((int)verbs.FiniteTag * 6));
        var free = preposition == 0 ? counts + 1 : 0;

        keys[0] = FeatureKey.Of(1, cells);
        keys[1] = FeatureKey.Of(2, preposition, cells);
        keys[2] = FeatureKey.Of(3, preposition, lemma);
        keys[3] = FeatureKey.Of(4, determiner, cells, link);
        keys[4] = FeatureKey.Of(5, previousCase, link, cells);
        keys[5] = FeatureKey.Of(6, previousCase, link, (uint)head.Tag);
        keys[6] = FeatureKey.Of(7, lemma);
        keys[7] = FeatureKey.Of(8, FeatureKey.OfWord(EndOf(head.Lemma)), (uint)head.Tag);
        keys[8] = FeatureKey.Of(9, cells, free);
        keys[9] = FeatureKey.Of(10, cells, free, finite);
        keys[10] = FeatureKey.Of(11, verbs.Main, preposition, free);
        keys[11] = FeatureKey.Of(12, verbs.Main, preposition, cells);
        keys[12] = FeatureKey.Of(13, (uint)TagAt(tokens, group.Head + 1), cells, preposition == 0 ? 1u : 0u);
        keys[13] = FeatureKey.Of(14, (uint)head.Tag, (uint)first.Tag, link);
        keys[14] = FeatureKey.Of(15, determiner, lemma);
        keys[15] = FeatureKey.Of(16, free, finite, link);
        keys[16] = FeatureKey.Of(17, free, finite, (uint)head.Tag);
        keys[17] = FeatureKey.Of(18, context.PreviousHead < 0 ? 0 : tokens[context.PreviousHead].LemmaKey, link, cells);
        keys[18] = FeatureKey.Of(19, FeatureKey.Of(0, link, cells), finite);
        keys[19] = FeatureKey.Of(20, previousCase, free, cells);
        return 20;
    }

    private static Stts TagAt(TaggedToken[] tokens, int i) => (uint)i < (uint)tokens.Length ? tokens[i].Tag : Stts.Border;

    private static ReadOnlySpan<char> EndOf(string lemma) => lemma.Length <= Ending ? lemma : lemma.AsSpan(lemma.Length - Ending);
}
