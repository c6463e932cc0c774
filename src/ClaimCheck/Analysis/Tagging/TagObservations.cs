using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>What the tagger looks at. Training and reading share it: a change here asks for a new model.</summary>
internal static class TagObservations
{
    /// <summary>Room for the observations of one word.</summary>
    public const int Most = 32;

    private const int FirstOfPrevious = 40;
    private const int FirstOfPair = 50;

    /// <summary>What words around it say of a word.</summary>
    /// <returns>How many observations there are.</returns>
    public static int OfWord(SentenceLattice sentence, int i, Span<uint> keys)
    {
        var (before, previous, word, next, after) = (sentence.View(i - 2), sentence.View(i - 1), sentence.View(i), sentence.View(i + 1), sentence.View(i + 2));
        var cues = sentence.Bracket(i);
        keys[0] = FeatureKey.Of(1, word.Form);
        keys[1] = FeatureKey.Of(2, word.Class);
        keys[2] = FeatureKey.Of(3, word.Class, previous.Class);
        keys[3] = FeatureKey.Of(4, word.Class, next.Class);
        keys[4] = FeatureKey.Of(5, previous.Class, word.Class, next.Class);
        keys[5] = FeatureKey.Of(6, previous.Form, word.Class);
        keys[6] = FeatureKey.Of(7, next.Form, word.Class);
        keys[7] = FeatureKey.Of(8, word.Class, next.Class, after.Class);
        keys[8] = FeatureKey.Of(9, before.Class, previous.Class, word.Class);
        keys[9] = FeatureKey.Of(10, word.Ending);
        keys[10] = FeatureKey.Of(11, word.ShortEnding, word.Shape);
        keys[11] = FeatureKey.Of(12, word.Shape, word.Class);
        keys[12] = FeatureKey.Of(13, previous.Shape, word.Shape, next.Shape);
        keys[13] = FeatureKey.Of(14, word.Class, cues);
        keys[14] = FeatureKey.Of(15, word.Class, BracketCues.Left(cues), BracketCues.Last(cues));
        keys[15] = FeatureKey.Of(16, word.Class, BracketCues.Opener(cues), BracketCues.Right(cues));
        keys[16] = FeatureKey.Of(17, word.Form, cues);
        keys[17] = FeatureKey.Of(18, word.Form, next.Class);
        keys[18] = FeatureKey.Of(19, word.Form, previous.Class);
        keys[19] = FeatureKey.Of(20, word.Form, next.Form);
        keys[20] = FeatureKey.Of(21, previous.Form, word.Form);
        keys[21] = FeatureKey.Of(22, word.Shape);
        keys[22] = FeatureKey.Of(23, word.Ending, previous.Class);
        keys[23] = FeatureKey.Of(24, word.Ending, next.Class);
        return 24;
    }

    /// <summary>What the tag before it says of a word.</summary>
    /// <returns>How many observations there are.</returns>
    public static int OfPrevious(SentenceLattice sentence, int i, Stts previous, Span<uint> keys)
    {
        var word = sentence.View(i);
        keys[0] = FeatureKey.Of(FirstOfPrevious, (uint)previous);
        keys[1] = FeatureKey.Of(FirstOfPrevious + 1, (uint)previous, word.Class);
        keys[2] = FeatureKey.Of(FirstOfPrevious + 2, (uint)previous, word.Form);
        keys[3] = FeatureKey.Of(FirstOfPrevious + 3, (uint)previous, word.Class, sentence.View(i + 1).Class);
        return 4;
    }

    /// <summary>What the two tags before it say of a word.</summary>
    /// <returns>How many observations there are.</returns>
    public static int OfPair(SentenceLattice sentence, int i, Stts before, Stts previous, Span<uint> keys)
    {
        keys[0] = FeatureKey.Of(FirstOfPair, (uint)before, (uint)previous);
        keys[1] = FeatureKey.Of(FirstOfPair + 1, (uint)before, (uint)previous, sentence.View(i).Class);
        return 2;
    }
}
