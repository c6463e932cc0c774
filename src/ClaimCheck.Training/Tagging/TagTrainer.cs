using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Training.Corpora;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Tagging;

/// <summary>Learns the weights of the tagger: each sentence is decoded, and where tags are wrong the weights change.</summary>
internal sealed class TagTrainer
{
    private const int Rounds = 8;
    private const int SmallestWeight = 4;

    private readonly AveragedPerceptron perceptron = new(SttsTags.Count);
    private readonly TagDecoder decoder;
    private readonly LatticeBuilder builder = new(new WordReader());
    private readonly uint[] keys = new uint[TagObservations.Most];

    /// <summary>A trainer with all weights at zero.</summary>
    public TagTrainer() => decoder = new TagDecoder(perceptron);

    /// <summary>The packed model that <paramref name="sentences"/> teach.</summary>
    public byte[] Train(IReadOnlyList<GoldSentence> sentences)
    {
        var text = GoldText.Of(sentences);
        var lattices = new List<SentenceLattice>();
        for (var i = 0; i < sentences.Count; i++)
        {
            lattices.Add(new SentenceLattice());
            builder.Fill(text, text.Sentences[i].Tokens, lattices[i]);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var i in ShuffledOrder.Of(sentences.Count, round))
                Learn(lattices[i], sentences[i]);
        }

        return perceptron.Pack(SmallestWeight);
    }

    private void Learn(SentenceLattice lattice, GoldSentence gold)
    {
        var guess = new int[lattice.Count];
        decoder.Decode(lattice, guess);
        var right = new int[lattice.Count];
        for (var i = 0; i < right.Length; i++)
            right[i] = ReadingOf(lattice, i, gold.Tokens[i].Tag, guess[i]);
        for (var i = 0; i < right.Length; i++)
            Learn(lattice, i, right, guess);
        perceptron.NextExample();
    }

    /// <summary>The reading with the right tag; where there is none nothing can be learned here, and the guess stands.</summary>
    private static int ReadingOf(SentenceLattice lattice, int word, string tag, int guess)
    {
        for (var reading = 0; reading < lattice.Readings(word); reading++)
        {
            if (lattice.Candidates[lattice.Start(word) + reading].Tag.Name() == tag)
                return reading;
        }

        return guess;
    }

    private void Learn(SentenceLattice lattice, int i, int[] right, int[] guess)
    {
        var isWrong = right[i] != guess[i];
        var isPreviousWrong = i > 0 && right[i - 1] != guess[i - 1];
        var isBeforeWrong = i > 1 && right[i - 2] != guess[i - 2];
        if (isWrong)
        {
            var count = TagObservations.OfWord(lattice, i, keys);
            Change(count, lattice, i, right, guess);
        }

        if (isWrong || isPreviousWrong)
        {
            Change(TagObservations.OfPrevious(lattice, i, Tag(lattice, i - 1, right), keys), lattice, i, right, 1);
            Change(TagObservations.OfPrevious(lattice, i, Tag(lattice, i - 1, guess), keys), lattice, i, guess, -1);
        }

        if (isWrong || isPreviousWrong || isBeforeWrong)
        {
            Change(TagObservations.OfPair(lattice, i, Tag(lattice, i - 2, right), Tag(lattice, i - 1, right), keys), lattice, i, right, 1);
            Change(TagObservations.OfPair(lattice, i, Tag(lattice, i - 2, guess), Tag(lattice, i - 1, guess), keys), lattice, i, guess, -1);
        }
    }

    private void Change(int count, SentenceLattice lattice, int i, int[] right, int[] guess)
    {
        Change(count, lattice, i, right, 1);
        Change(count, lattice, i, guess, -1);
    }

    private void Change(int count, SentenceLattice lattice, int i, int[] path, int change) =>
        perceptron.Update(keys.AsSpan(0, count), (int)Tag(lattice, i, path), change);

    private static Stts Tag(SentenceLattice lattice, int i, int[] path) =>
        i < 0 ? Stts.Border : lattice.Candidates[lattice.Start(i) + path[i]].Tag;
}
