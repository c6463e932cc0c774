using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>Verbs that give a role together with another word: "auf die Straße gehen", "leer stehen", "vom Netz sein".</summary>
internal sealed class RolePhrases
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<Phrase>>> phrasesByVerb;

    private RolePhrases(FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<Phrase>>> phrasesByVerb) => this.phrasesByVerb = phrasesByVerb;

    /// <summary>Reads the packaged table.</summary>
    public static RolePhrases Packaged(string name) => new(DataFile.Packaged(name).Rows
        .SelectMany(row => row.List("verb"), (row, verb) => (Verb: verb, Row: row))
        .SelectMany(pair => pair.Row.List("words"), (pair, words) => (pair.Verb, Word: words.Split(' ')[^1], Phrase: PhraseOf(words, pair.Row["role"])))
        .GroupBy(phrase => phrase.Verb, StringComparer.Ordinal)
        .ToFrozenDictionary(
            verbs => verbs.Key,
            verbs => verbs.GroupBy(phrase => phrase.Word, phrase => phrase.Phrase, StringComparer.Ordinal)
                .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.ToImmutableArray(), StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>Whether a verb gives a role together with some word.</summary>
    public bool IsVerb(string verb) => phrasesByVerb.ContainsKey(verb);

    /// <summary>The role that a verb gives together with a word of its clause.</summary>
    /// <param name="verb">The base form of the verb, with its separable prefix, or of an adjective.</param>
    /// <param name="before">The base form of the preposition or article that governs the word; empty where it has none.</param>
    /// <param name="word">The base form of the word.</param>
    /// <param name="role">The role, where the table holds the words; an entry with the preposition comes before one without.</param>
    public bool TryGet(string verb, string before, string word, out string role)
    {
        role = string.Empty;
        if (!phrasesByVerb.TryGetValue(verb, out var words) || !words.TryGetValue(word, out var phrases))
            return false;

        foreach (var phrase in phrases)
        {
            if (phrase.Before.Length > 0 && string.Equals(phrase.Before, before, StringComparison.Ordinal))
            {
                role = phrase.Role;
                return true;
            }

            if (phrase.Before.Length == 0)
                role = phrase.Role;
        }

        return role.Length > 0;
    }

    private static Phrase PhraseOf(string words, string role) =>
        new(words.Split(' ') is [var before, _] ? before : string.Empty, role);

    private readonly record struct Phrase(string Before, string Role);
}
