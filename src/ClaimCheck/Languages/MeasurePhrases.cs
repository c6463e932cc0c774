using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>Pairs of words that together name what a figure measures: "stimmen" and "für", "vergehen" and "Kontrolle".</summary>
internal sealed class MeasurePhrases
{
    private static readonly FrozenDictionary<string, ImmutableArray<Phrase>> None = FrozenDictionary<string, ImmutableArray<Phrase>>.Empty;

    private readonly FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<Phrase>>> phrasesByDimension;

    private MeasurePhrases(FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<Phrase>>> phrasesByDimension) => this.phrasesByDimension = phrasesByDimension;

    /// <summary>Reads the packaged table.</summary>
    public static MeasurePhrases Packaged(string name) => new(DataFile.Packaged(name).Rows
        .SelectMany(row => row.List("first"), (row, first) => (First: first, Row: row))
        .SelectMany(pair => pair.Row.List("second"), (pair, second) => (pair.First, Dimension: pair.Row["dimension"], Phrase: PhraseOf(second, pair.Row["relation"])))
        .GroupBy(phrase => phrase.Dimension, StringComparer.Ordinal)
        .ToFrozenDictionary(
            rows => rows.Key,
            rows => rows.GroupBy(phrase => phrase.First, phrase => phrase.Phrase, StringComparer.Ordinal)
                .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.ToImmutableArray(), StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>For a first word, by base form, the second words that stand with it by a figure of a dimension; empty where there are none.</summary>
    /// <param name="dimension">The name of the dimension, as in relations.tsv.</param>
    public FrozenDictionary<string, ImmutableArray<Phrase>> Of(string dimension) => phrasesByDimension.GetValueOrDefault(dimension, None);

    private static Phrase PhraseOf(string words, string relation) =>
        words.Split(' ') is [var before, var second] ? new(before, second, relation) : new(string.Empty, words, relation);

    /// <summary>A second word and what it names together with the first.</summary>
    /// <param name="Before">The base form of the preposition that governs the second word; empty where any may or none.</param>
    /// <param name="Second">The base form of a word in the same sentence.</param>
    /// <param name="Relation">The relation.</param>
    internal readonly record struct Phrase(string Before, string Second, string Relation);
}
