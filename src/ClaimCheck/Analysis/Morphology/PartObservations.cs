using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>What the universal part of speech depends on, beside the tag. Training and reading share it: a change here asks for a new model.</summary>
internal static class PartObservations
{
    /// <summary>Room for the observations of one word.</summary>
    public const int Most = 20;

    private const int Ending = 4;

    /// <summary>Whether words with that tag have different parts of speech in the treebank.</summary>
    public static bool IsOpen(Stts tag) => tag is
        Stts.ADJA or Stts.ADJD or Stts.ADV or Stts.APZR or Stts.CARD or Stts.FM or Stts.ITJ or Stts.KOKOM or Stts.KON or Stts.KOUI or Stts.KOUS or Stts.NE or Stts.NN
        or Stts.PAV or Stts.PDS or Stts.PIAT or Stts.PIS or Stts.PTKA or Stts.PTKANT or Stts.PTKVZ or Stts.PWAV or Stts.TRUNC or Stts.VAFIN or Stts.VAINF or Stts.VAPP
        or Stts.VMFIN or Stts.VMINF or Stts.VVPP or Stts.XY;

    /// <summary>Writes the observations of a word.</summary>
    /// <param name="text">The words in small letters as numbers.</param>
    /// <param name="tokens">The tags; the parts of the words before it are known.</param>
    /// <param name="segment">The words between the marks around it.</param>
    /// <param name="verbForms">The verbs among them.</param>
    /// <param name="i">The word.</param>
    /// <param name="keys">Takes the observations.</param>
    /// <returns>How many there are.</returns>
    public static int Of(ReadOnlySpan<char> text, TaggedToken[] tokens, TokenRange segment, SegmentForms verbForms, int i, Span<uint> keys)
    {
        var tag = (uint)tokens[i].Tag;
        var lemma = tokens[i].LemmaKey;
        var form = FeatureKey.OfWord(text);
        var (previous, next, after) = (TagAt(tokens, segment, i - 1), TagAt(tokens, segment, i + 1), TagAt(tokens, segment, i + 2));
        var verbs = verbForms.Beside(i, tokens[i].Tag);
        keys[0] = FeatureKey.Of(1, tag);
        keys[1] = FeatureKey.Of(2, tag, lemma);
        keys[2] = FeatureKey.Of(3, tag, form);
        keys[3] = FeatureKey.Of(4, tag, previous);
        keys[4] = FeatureKey.Of(5, tag, next);
        keys[5] = FeatureKey.Of(6, tag, previous, next);
        keys[6] = FeatureKey.Of(7, tag, lemma, next);
        keys[7] = FeatureKey.Of(8, tag, lemma, previous);
        keys[8] = FeatureKey.Of(9, tag, FeatureKey.OfWord(text.Length <= Ending ? text : text[^Ending..]));
        keys[9] = FeatureKey.Of(10, tag, verbs);
        keys[10] = FeatureKey.Of(11, tag, lemma, verbs);
        keys[11] = FeatureKey.Of(12, tag, i > segment.Start ? tokens[i - 1].LemmaKey : 0);
        keys[12] = FeatureKey.Of(13, tag, i + 1 < segment.End ? tokens[i + 1].LemmaKey : 0);
        keys[13] = FeatureKey.Of(14, tag, i > segment.Start ? (uint)tokens[i - 1].Part + 1 : 0);
        keys[14] = FeatureKey.Of(15, tag, next, after);
        keys[15] = FeatureKey.Of(16, tag, FeatureKey.OfWord(text.Length <= 2 ? text : text[^2..]), (uint)Math.Min(text.Length, 6));
        keys[16] = FeatureKey.Of(17, tag, lemma, FeatureKey.Of(0, next, verbs));
        return 17;
    }

    private static uint TagAt(TaggedToken[] tokens, TokenRange segment, int i) => i >= segment.Start && i < segment.End ? (uint)tokens[i].Tag : 0;
}
