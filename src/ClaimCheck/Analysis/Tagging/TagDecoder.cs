using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>Finds the sequence of tags with the best sum of weights (Viterbi over pairs of tags). Holds buffers: one thread at a time.</summary>
/// <remarks>Words with one reading cost nothing; only where a choice is open the weights are looked up.</remarks>
internal sealed class TagDecoder(IFeatureWeights weights)
{
    private readonly uint[] keys = new uint[TagObservations.Most];
    private readonly int[] wordScores = new int[SttsTags.Count];
    private readonly int[] previousScores = new int[SttsTags.Count];
    private readonly int[] pairScores = new int[SttsTags.Count];
    private readonly List<int> offsets = [];
    private int[] best = new int[256];
    private int[] from = new int[256];

    /// <summary>Writes the number of the chosen reading of each word, counted from its first one, to <paramref name="path"/>.</summary>
    public void Decode(SentenceLattice sentence, Span<int> path)
    {
        if (sentence.Count == 0)
            return;
        Reserve(sentence);
        for (var i = 0; i < sentence.Count; i++)
            Extend(sentence, i);
        Trace(sentence, path);
    }

    private static int ReadingsOf(SentenceLattice sentence, int i) => i < 0 ? 1 : sentence.Readings(i);

    private static Stts TagOf(SentenceLattice sentence, int i, int reading) => i < 0 ? Stts.Border : sentence.Candidates[sentence.Start(i) + reading].Tag;

    // One cell for each pair of the reading before and the reading of a word.
    private void Reserve(SentenceLattice sentence)
    {
        offsets.Clear();
        var cells = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            offsets.Add(cells);
            cells += ReadingsOf(sentence, i - 1) * sentence.Readings(i);
        }

        if (cells > best.Length)
        {
            best = new int[cells * 2];
            from = new int[cells * 2];
        }
    }

    private void Extend(SentenceLattice sentence, int i)
    {
        var (readings, previous, before) = (sentence.Readings(i), ReadingsOf(sentence, i - 1), ReadingsOf(sentence, i - 2));
        if (readings == 1 && previous == 1 && before == 1)
        {
            best[offsets[i]] = i == 0 ? 0 : best[offsets[i - 1]];
            from[offsets[i]] = 0;
            return;
        }

        Array.Clear(wordScores);
        if (readings > 1)
            Add(TagObservations.OfWord(sentence, i, keys), wordScores);
        for (var p = 0; p < previous; p++)
        {
            wordScores.AsSpan().CopyTo(previousScores);
            if (readings > 1 || previous > 1)
                Add(TagObservations.OfPrevious(sentence, i, TagOf(sentence, i - 1, p), keys), previousScores);
            ExtendFrom(sentence, i, p, before);
        }
    }

    private void ExtendFrom(SentenceLattice sentence, int i, int previous, int before)
    {
        var readings = sentence.Candidates.Slice(sentence.Start(i), sentence.Readings(i));
        var cell = offsets[i] + (previous * readings.Length);
        for (var b = 0; b < before; b++)
        {
            previousScores.AsSpan().CopyTo(pairScores);
            Add(TagObservations.OfPair(sentence, i, TagOf(sentence, i - 2, b), TagOf(sentence, i - 1, previous), keys), pairScores);
            var sum = i == 0 ? 0 : best[offsets[i - 1] + (b * ReadingsOf(sentence, i - 1)) + previous];
            for (var r = 0; r < readings.Length; r++)
            {
                var score = sum + pairScores[(int)readings[r].Tag];
                if (b > 0 && score <= best[cell + r])
                    continue;
                best[cell + r] = score;
                from[cell + r] = b;
            }
        }
    }

    private void Add(int count, int[] scores)
    {
        for (var k = 0; k < count; k++)
            weights.Add(keys[k], scores);
    }

    private void Trace(SentenceLattice sentence, Span<int> path)
    {
        var last = sentence.Count - 1;
        var readings = sentence.Readings(last);
        var cells = ReadingsOf(sentence, last - 1) * readings;
        var top = 0;
        for (var cell = 1; cell < cells; cell++)
        {
            if (best[offsets[last] + cell] > best[offsets[last] + top])
                top = cell;
        }

        var (chosen, previous) = (top % readings, top / readings);
        for (var i = last; i >= 0; i--)
        {
            path[i] = chosen;
            var before = from[offsets[i] + (previous * sentence.Readings(i)) + chosen];
            (chosen, previous) = (previous, before);
        }
    }
}
