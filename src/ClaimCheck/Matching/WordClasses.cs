using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching;

/// <summary>Tells which base forms stand for one thing.</summary>
internal sealed class WordClasses(MatchingWords words, ClaimWords claimWords)
{
    private readonly ConcurrentDictionary<(string, string), WordRelation> relations = new();
    private readonly ConcurrentDictionary<(string, string), bool> things = new();
    private readonly ConcurrentDictionary<(string, string), bool> compounds = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> fields = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> aliases = new(StringComparer.Ordinal);

    /// <summary>The fields of meaning of a base form; those of its head where it is a compound that is in no list.</summary>
    public ImmutableArray<int> FieldsOf(string lemma) => fields.GetOrAdd(lemma, word =>
    {
        if (words.Fields.Of(word) is { IsEmpty: false } own)
            return own;

        var head = Compounds.German.HeadOf(word);
        return head.Length < word.Length ? FieldsOf(head) : [];
    });

    /// <summary>How much it says that two words share a field of meaning; 0 where they share none.</summary>
    public int SharedField(string one, string other) => SharedField(FieldsOf(one), FieldsOf(other));

    /// <summary>The same of words whose fields are known.</summary>
    public int SharedField(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        var most = 0;
        foreach (var field in one)
        {
            if (other.Contains(field))
                most = Math.Max(most, words.Fields.WeightOf(field));
        }

        return most;
    }

    /// <summary>The name of the class of a base form; the base form itself where it is in none.</summary>
    public string ClassOf(string lemma) => words.Thesaurus.ClassOf(lemma);

    /// <summary>Whether two nouns can stand for one thing: the same class, or one is the head of the other.</summary>
    public bool AreCompatible(string one, string other) => AreEqual(one, other) || Compounds.German.IsHeadOf(one, other) || Compounds.German.IsHeadOf(other, one);

    /// <summary>Whether two words are listed as synonyms, in the lists of this project or in the thesaurus.</summary>
    public bool AreSynonyms(string one, string other) => Relation(one, other) is WordRelation.Same or WordRelation.Synonym || compounds.GetOrAdd((one, other), pair => AreOneCompound(pair.Item1, pair.Item2));

    /// <summary>"Pokalsieg" and "Pokaltriumph": compounds of one first part whose heads are synonyms.</summary>
    private bool AreOneCompound(string one, string other)
    {
        var first = Compounds.German.HeadOf(one);
        var second = Compounds.German.HeadOf(other);
        var modifier = one.Length - first.Length;
        return modifier > 0 && modifier == other.Length - second.Length && one.AsSpan(0, modifier).SequenceEqual(other.AsSpan(0, modifier))
            && Relation(first, second) is WordRelation.Same or WordRelation.Synonym;
    }

    /// <summary>Whether one of two words is the more general: "Rauschgift" and "Kokain".</summary>
    public bool AreBroader(string one, string other) => Relation(one, other) is WordRelation.Broader or WordRelation.Narrower;

    /// <summary>
    /// Whether two words can name one happening: synonyms, words formed from one another ("festnehmen", "Festnahme"), or verbs
    /// that reports of one event use for it by turns ("streichen", "ausfallen").
    /// </summary>
    public bool AreOneHappening(string one, string other) =>
        Relation(one, other) is WordRelation.Same or WordRelation.Synonym or WordRelation.Derived || claimWords.Happenings.AreOne(one, other);

    // A comparison asks for the same pairs of words again and again; what it asks for is bounded by the words of its articles.
    private WordRelation Relation(string one, string other) =>
        relations.GetOrAdd((one, other), pair => words.Thesaurus.Related(pair.Item1, pair.Item2).Relation);

    /// <summary>The words that can stand for a word when a sentence is told again: synonyms, and words formed from it.</summary>
    public IReadOnlyList<string> AliasesOf(string lemma) =>
        aliases.GetOrAdd(lemma, word => [.. words.Thesaurus.SynonymsOf(word), .. words.Thesaurus.Derivations.Of(word)]);

    /// <summary>Whether two nouns are of one class of which only one member can be meant, and cannot be one member: "Jogger" and "Pilzsammler".</summary>
    public bool AreExclusive(string one, string other) =>
        MembersOf(one) is { IsEmpty: false } first && MembersOf(other) is { IsEmpty: false } second
        && first.Any(member => second.Any(known => string.Equals(known.Class, member.Class, StringComparison.Ordinal))) && !first.Any(second.Contains);

    /// <summary>All words for what a noun of such a class can be.</summary>
    public IEnumerable<string> WordsForMember(string noun) => MembersOf(noun).SelectMany(member => claimWords.Exclusives.WordsFor(member));

    private ImmutableArray<ExclusiveMember> MembersOf(string noun) =>
        claimWords.Exclusives.Of(noun) is { IsEmpty: false } own ? own : claimWords.Exclusives.Of(Compounds.German.HeadOf(noun));

    /// <summary>Whether two nouns are of people who are never the same: "Männer" and "Frauen".</summary>
    public bool AreOtherPeople(string one, string other) =>
        words.PeopleApart.TryGet(one, out var first) && words.PeopleApart.TryGet(other, out var second)
        && string.Equals(first.Group, second.Group, StringComparison.Ordinal) && !string.Equals(first.Member, second.Member, StringComparison.Ordinal);

    /// <summary>Whether two nouns tell people apart by what they do: "Beamte" and "Busreisende".</summary>
    public bool AreOfOtherCallings(string one, string other) =>
        CallingOf(one) is { } first && CallingOf(other) is { } second && !string.Equals(first, second, StringComparison.Ordinal);

    private string? CallingOf(string noun) => FieldsOf(noun) is [var field, ..] ? words.Fields.CallingOf(field) : null;

    /// <summary>Whether two nouns can name one event: "Gipfeltreffen" and "Visite" can be one encounter.</summary>
    public bool AreRelatedEvents(string one, string other) =>
        AreCompatible(one, other)
        || (claimWords.RelatedEvents.TryGet(one, out var first) && claimWords.RelatedEvents.TryGet(other, out var second) && string.Equals(first, second, StringComparison.Ordinal));

    /// <summary>Whether reports of one event can count the same things by two nouns: "neun Stationen" and "elf Haltepunkte".</summary>
    /// <remarks>Two compounds that only share their head tell things apart: "Hauptgebäude" and "Nebengebäude".</remarks>
    public bool AreOneThing(string one, string other) => AreEqual(one, other) || things.GetOrAdd((one, other), pair => ShareGroup(pair.Item1, pair.Item2));

    private bool ShareGroup(string one, string other) =>
        ListedPart(one) is { } first && ListedPart(other) is { } second && !IsToldApart(one, first, other) && !IsToldApart(other, second, one)
        && claimWords.Things.Of(first).Intersect(claimWords.Things.Of(second), StringComparer.Ordinal).Any();

    /// <summary>"Stelle" of "Schulleiterstelle": the noun itself where a group holds it, else the longest last part that is in one.</summary>
    private string? ListedPart(string noun)
    {
        if (claimWords.Things.Listed(noun) is { } listed)
            return listed;

        var head = Compounds.German.HeadOf(noun);
        return head.Length < noun.Length ? ListedPart(head) : null;
    }

    /// <summary>"Stehplatz" is listed as "Platz" only, and "Sitzplatz" is another one.</summary>
    private static bool IsToldApart(string noun, string listed, string other) =>
        !noun.StartsWith(listed, StringComparison.Ordinal) && Compounds.German.IsHeadOf(listed, other);

    private bool AreEqual(string one, string other) => string.Equals(ClassOf(one), ClassOf(other), StringComparison.Ordinal);
}
