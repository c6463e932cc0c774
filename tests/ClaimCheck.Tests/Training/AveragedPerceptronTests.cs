using ClaimCheck.Analysis.Learning;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Tests.Training;

public class AveragedPerceptronTests
{
    private static readonly string[] Verbs = ["bauen", "fahren", "melden", "sagen"];
    private static readonly string[] Nouns = ["Bau", "Fahrt", "Meldung", "Sage"];

    [Fact]
    public void APackedModelDecidesAsItWasTrained()
    {
        var model = new LinearModel(Train());
        Assert.Equal(2, model.LabelCount);
        Assert.All(Verbs, word => Assert.Equal(1, Guess(model, word)));
        Assert.All(Nouns, word => Assert.Equal(0, Guess(model, word)));
    }

    [Fact]
    public void WhatWasNeverSeenSaysNothing()
    {
        var scores = new int[2];
        new LinearModel(Train()).Add(FeatureKey.Of(9, 12345), scores);
        Assert.Equal([0, 0], scores);
    }

    [Fact]
    public void TwoRunsGiveTheSameBytes() => Assert.Equal(Train(), Train());

    [Fact]
    public void ShuffledOrdersHoldEveryNumberOnce()
    {
        Assert.Equal(Enumerable.Range(0, 50), ShuffledOrder.Of(50, round: 3).Order());
        Assert.NotEqual(ShuffledOrder.Of(50, round: 3), ShuffledOrder.Of(50, round: 4));
    }

    [Fact]
    public void AModelThatIsCutOffIsRefused() =>
        Assert.Throws<InvalidDataException>(() => new LinearModel(Train()[..^1]));

    private static byte[] Train()
    {
        var perceptron = new AveragedPerceptron(labels: 2);
        string[] words = [.. Nouns, .. Verbs];
        for (var round = 0; round < 5; round++)
        {
            foreach (var i in ShuffledOrder.Of(words.Length, round))
            {
                var (right, guess) = (i < Nouns.Length ? 0 : 1, Guess(perceptron, words[i]));
                if (guess != right)
                {
                    perceptron.Update(Keys(words[i]), right, 1);
                    perceptron.Update(Keys(words[i]), guess, -1);
                }

                perceptron.NextExample();
            }
        }

        return perceptron.Pack(minimum: 1);
    }

    private static int Guess(IFeatureWeights weights, string word)
    {
        Span<int> scores = stackalloc int[2];
        foreach (var key in Keys(word))
            weights.Add(key, scores);
        return scores[1] > scores[0] ? 1 : 0;
    }

    private static uint[] Keys(string word) =>
        [FeatureKey.Of(1, FeatureKey.OfWord(word)), FeatureKey.Of(2, FeatureKey.OfWord(word.AsSpan(word.Length - 2))), FeatureKey.Of(3, char.IsUpper(word[0]) ? 1u : 0u)];
}
