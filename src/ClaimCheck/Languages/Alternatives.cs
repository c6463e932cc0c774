using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>The words that put a thing into a state, with the states that exclude each other.</summary>
internal sealed class Alternatives
{
    private const string Anything = "*";
    private const string AnyPerson = "@person";
    private const string No = "no";
    private const string Last = "last";

    private readonly FrozenDictionary<string, ImmutableArray<AlternativeState>> statesByWord;

    private readonly FrozenSet<string> phraseNouns;
    private readonly FrozenSet<string> phraseVerbs;
    private readonly FrozenSet<string> changing;
    private readonly FrozenSet<string> ofAnything;

    private Alternatives(FrozenDictionary<string, ImmutableArray<AlternativeState>> statesByWord)
    {
        this.statesByWord = statesByWord;
        var phrases = statesByWord.Keys.Select(word => word.Split(' ')).Where(parts => parts.Length > 1).ToList();
        phraseNouns = phrases.SelectMany(parts => parts).Where(part => char.IsUpper(part[0])).ToFrozenSet(StringComparer.Ordinal);
        phraseVerbs = phrases.Where(parts => parts.Length == 2).Select(parts => parts[1]).ToFrozenSet(StringComparer.Ordinal);
        changing = Groups(state => state.IsChanging);
        ofAnything = Groups(state => state.IsOfAnything);
    }

    /// <summary>Reads the packaged table, and what a caller adds to it.</summary>
    public static Alternatives Packaged(string name, IEnumerable<CustomState> added)
    {
        var found = new Dictionary<string, List<AlternativeState>>(StringComparer.Ordinal);
        foreach (var row in DataFile.Packaged(name).Rows)
            Add(found, row["group"], row["state"], row["changing"], row.List("things"), row.List("words"));
        foreach (var state in added)
            Add(found, state.Group, state.State, state.IsChanging ? string.Empty : No, state.Things, state.Words);
        return new Alternatives(found.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray(), StringComparer.Ordinal));
    }

    private static void Add(
        Dictionary<string, List<AlternativeState>> found, string group, string name, string changing, IReadOnlyCollection<string> things, IEnumerable<string> words)
    {
        var state = new AlternativeState(group, name, changing != No, changing == Last, things.ToFrozenSet(StringComparer.Ordinal), things.Contains(Anything), things.Contains(AnyPerson));
        foreach (var word in words)
        {
            if (!found.TryGetValue(word, out var states))
                found.Add(word, states = []);
            states.Add(state);
        }
    }

    /// <summary>The states that a base form can say of a thing; empty where it says none.</summary>
    public ImmutableArray<AlternativeState> Of(string lemma) => statesByWord.TryGetValue(lemma, out var states) ? states : [];

    /// <summary>Whether a verb says a state together with another word: "bestehen bleiben".</summary>
    public bool IsPhraseVerb(string lemma) => phraseVerbs.Contains(lemma);

    /// <summary>Whether a noun says a state together with other words: "zu Ende bringen".</summary>
    public bool IsPhraseNoun(string lemma) => phraseNouns.Contains(lemma);

    /// <summary>Whether a thing can pass from one state of the group to another while an event goes on.</summary>
    public bool IsChanging(string group) => changing.Contains(group);

    /// <summary>Whether the words of the group say enough by themselves.</summary>
    public bool IsOfAnything(string group) => ofAnything.Contains(group);

    /// <summary>Whether two words say two states of one group, of whatever thing.</summary>
    public bool AreExclusive(string one, string other) => Meet(one, other, isSame: false) && !Meet(one, other, isSame: true);

    /// <summary>Whether two words say one state of one group, of whatever thing.</summary>
    public bool AreOneState(string one, string other) => Meet(one, other, isSame: true) && !Meet(one, other, isSame: false);

    /// <summary>Whether a word says a state of some thing; words that are the thing itself do not.</summary>
    public bool SaysState(string word) => Of(word).Any(state => !state.IsOfAnything);

    /// <summary>Whether a word says a state that passes into no other.</summary>
    public bool IsLast(string word) => Of(word).Any(state => state.IsLast);

    /// <summary>Whether one of the states that a word says can pass into another.</summary>
    public bool CanChange(string word) => Of(word).Any(state => state.IsChanging);

    private bool Meet(string one, string other, bool isSame)
    {
        foreach (var first in Of(one))
        {
            foreach (var second in Of(other))
            {
                if (!first.IsOfAnything && string.Equals(first.Group, second.Group, StringComparison.Ordinal) && string.Equals(first.State, second.State, StringComparison.Ordinal) == isSame)
                    return true;
            }
        }

        return false;
    }

    private FrozenSet<string> Groups(Predicate<AlternativeState> condition) =>
        statesByWord.Values.SelectMany(states => states).Where(state => condition(state)).Select(state => state.Group).ToFrozenSet(StringComparer.Ordinal);
}
