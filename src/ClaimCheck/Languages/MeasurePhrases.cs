using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>Pairs of words that together name what a figure measures: "stimmen" and "für", "vergehen" and "Kontrolle".</summary>
internal sealed class MeasurePhrases
{
    private readonly FrozenDictionary<(string First, string Dimension), ImmutableArray<Phrase>> phrases;

    private MeasurePhrases(FrozenDictionary<(string First, string Dimension), ImmutableArray<Phrase>> phrases) => this.phrases = phrases;

    /// <summary>Reads the packaged table.</summary>
    public static MeasurePhrases Packaged(string name) => new(DataFile.Packaged(name).Rows
        .SelectMany(row => row.List("first"), (row, first) => (First: first, Row: row))
        .SelectMany(pair => pair.Row.List("second"), (pair, second) => (pair.First, Dimension: pair.Row["dimension"], Phrase: PhraseOf(second, pair.Row["relation"])))
        .GroupBy(phrase => (phrase.First, phrase.Dimension), phrase => phrase.Phrase)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.ToImmutableArray()));

    /// <summary>The second words, each with the relation, that stand with a first word by a figure of a dimension; empty where there are none.</summary>
    /// <param name="first">The base form of a word in the clause of the figure.</param>
    /// <param name="dimension">The name of the dimension, as in relations.tsv.</param>
    public ImmutableArray<Phrase> Of(string first, string dimension) => phrases.TryGetValue((first, dimension), out var known) ? known : [];

    private static Phrase PhraseOf(string words, string relation) =>
        words.Split(' ') is [var before, var second] ? new(before, second, relation) : new(string.Empty, words, relation);

    /// <summary>A second word and what it names together with the first.</summary>
    /// <param name="Before">The base form of the preposition that governs the second word; empty where any may or none.</param>
    /// <param name="Second">The base form of a word in the same sentence.</param>
    /// <param name="Relation">The relation.</param>
    internal readonly record struct Phrase(string Before, string Second, string Relation);
}
