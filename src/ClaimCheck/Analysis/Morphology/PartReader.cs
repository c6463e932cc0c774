using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>Chooses the universal part of speech of each word, as UD German GSD has them. Holds buffers: one thread at a time.</summary>
internal sealed class PartReader(IFeatureWeights weights)
{
    /// <summary>How many parts of speech there are.</summary>
    public static readonly int Labels = Enum.GetValues<PartOfSpeech>().Length;

    private readonly int[] scores = new int[Labels];
    private readonly uint[] keys = new uint[PartObservations.Most];

    /// <summary>Tells about each word what was looked at and what was chosen; training learns from it.</summary>
    public delegate void Choice(int token, ReadOnlySpan<uint> keys, PartOfSpeech part);

    /// <summary>Chooses the parts of speech of a sentence.</summary>
    public void Read(TokenizedText text, TaggedToken[] tokens, TokenRange sentence, Choice? choice = null)
    {
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = start;
            while (end < sentence.End && tokens[end].Tag is not (Stts.Comma or Stts.Stop))
                end++;
            var segment = new TokenRange(start, Math.Min(end + 1, sentence.End));
            var forms = SegmentForms.Of(tokens, segment);
            for (var i = segment.Start; i < segment.End; i++)
                tokens[i] = tokens[i] with { Part = PartObservations.IsOpen(tokens[i].Tag) ? Choose(text, tokens, segment, forms, i, choice) : tokens[i].Tag.Part() };
            start = end + 1;
        }
    }

    private PartOfSpeech Choose(TokenizedText text, TaggedToken[] tokens, TokenRange segment, SegmentForms forms, int i, Choice? choice)
    {
        Array.Clear(scores);
        var count = PartObservations.Of(text.Characters(i), tokens, segment, forms, i, keys);
        for (var k = 0; k < count; k++)
            weights.Add(keys[k], scores);
        var best = (int)tokens[i].Tag.Part();
        for (var part = 0; part < scores.Length; part++)
        {
            if (scores[part] > scores[best])
                best = part;
        }

        choice?.Invoke(i, keys.AsSpan(0, count), (PartOfSpeech)best);
        return (PartOfSpeech)best;
    }
}
