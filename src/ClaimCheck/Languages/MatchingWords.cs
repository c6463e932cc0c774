using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>The words that decide whether two claims speak of one thing.</summary>
internal sealed class MatchingWords(WordFrequencies frequencies)
{
    private const int RarestWeight = 7;
    private const int CommonCentibels = 250;
    private const int CentibelsAStep = 50;

    /// <summary>Verbs that say too little to tell two events apart.</summary>
    public LemmaTable<bool> LightVerbs { get; } = LemmaTable<bool>.Packaged("de/claims/light-verbs.tsv", _ => true);

    /// <summary>"Entwicklung", "Betrieb": first parts of compounds for a part of what something costs.</summary>
    public LemmaTable<bool> CostParts { get; } = LemmaTable<bool>.Packaged("de/claims/cost-parts.tsv", _ => true);

    /// <summary>"Kosten", "Aufwand": last parts of those compounds.</summary>
    public LemmaTable<bool> CostNouns { get; } = LemmaTable<bool>.Packaged("de/claims/cost-nouns.tsv", _ => true);

    /// <summary>Verbs that say of an event no more than that it takes place or is to.</summary>
    public LemmaTable<bool> OccurrenceVerbs { get; } = LemmaTable<bool>.Packaged("de/claims/occurrence-verbs.tsv", _ => true);

    /// <summary>"zwanzig Minuten später": words that count a length from the time told before.</summary>
    public LemmaTable<bool> ShiftAdverbs { get; } = LemmaTable<bool>.Packaged("de/claims/shift-adverbs.tsv", _ => true);

    /// <summary>"zuletzt 1997", "erstmals seit 2011": words that say when something happened before, by their use.</summary>
    public LemmaTable<string> LastTimes { get; } = LemmaTable<string>.Packaged("de/claims/last-times.tsv", row => row["use"]);

    /// <summary>Nouns by which what happens again and again is counted, with their class.</summary>
    public LemmaTable<string> CountedEvents { get; } = LemmaTable<string>.Packaged("de/claims/counted-events.tsv", row => row["class"]);

    /// <summary>"in Folge", "nacheinander": words that count only what follows without a break.</summary>
    public LemmaTable<bool> SeriesWords { get; } = LemmaTable<bool>.Packaged("de/claims/series-words.tsv", _ => true);

    /// <summary>Nouns and verbs that say which part a person has in an event.</summary>
    public LemmaTable<string> PersonParts { get; } = LemmaTable<string>.Packaged("de/claims/person-parts.tsv", row => row["part"]);

    /// <summary>Verbs of saying: who warned on Monday may warn on Tuesday, too.</summary>
    public FrozenSet<string> SpeechVerbs { get; } = Names("de/attributions/cue-verbs.tsv", "lemma");

    /// <summary>Roles and relations whose figures only grow as an event goes on.</summary>
    public FrozenSet<string> Cumulative { get; } = Names("de/claims/cumulative.tsv", "name");

    /// <summary>Roles that tell what is counted, mostly of people and animals: the dead are the dead, whether "Menschen" or "Bergleute"; cars destroyed are no houses.</summary>
    public FrozenSet<string> PersonRoles { get; } = Names("de/claims/person-roles.tsv", "role");

    /// <summary>The group of roles that one figure can have by turns: flats that are built come into being.</summary>
    public LemmaTable<string> RelatedRoles { get; } = LemmaTable<string>.Packaged("de/claims/related-roles.tsv", row => row["group"]);

    /// <summary>Relations that an event has once.</summary>
    public FrozenSet<string> EventMeasures { get; } = Names("de/claims/event-measures.tsv", "relation");

    /// <summary>Relations that a place has at one time: the wind on an island, the rain of a town.</summary>
    public FrozenSet<string> SitedMeasures { get; } = Names("de/claims/sited-measures.tsv", "relation");

    /// <summary>Relations that each person has alone: two prison sentences of one trial are mostly of two people.</summary>
    public FrozenSet<string> PersonalMeasures { get; } = Names("de/claims/personal-measures.tsv", "relation");

    /// <summary>Verbs and nouns that name one turn of an event.</summary>
    public Milestones Milestones { get; } = Milestones.Packaged("de/claims/milestones.tsv");

    /// <summary>Relations of money that a report is about, so that a sum without a noun is this one.</summary>
    public FrozenSet<string> CentralMeasures { get; } = Names("de/claims/central-measures.tsv", "relation");

    /// <summary>Nouns for people that say nothing of who they are.</summary>
    public FrozenSet<string> AnyPeople { get; } = Names("de/claims/any-people.tsv", "lemma");

    /// <summary>Nouns that tell people apart, with the group and the member of it: men and women, pupils and teachers.</summary>
    public LemmaTable<(string Group, string Member)> PeopleApart { get; } = LemmaTable<(string, string)>.Packaged("de/claims/people-apart.tsv", row => (row["group"], row["member"]));

    /// <summary>Adjectives that tell of another thing of the same kind.</summary>
    public LemmaTable<bool> LikeWords { get; } = LemmaTable<bool>.Packaged("de/claims/like-words.tsv", _ => true);

    /// <summary>Relations that are plans by nature: a budget.</summary>
    public FrozenSet<string> PlanMeasures { get; } = Names("de/claims/plan-measures.tsv", "relation");

    /// <summary>Relations that a thing keeps as long as it is: the length of a bridge.</summary>
    public FrozenSet<string> KeptMeasures { get; } = Names("de/claims/kept-measures.tsv", "relation");

    /// <summary>Relations and roles whose value changes by the hour.</summary>
    public FrozenSet<string> Volatile { get; } = Names("de/claims/volatile.tsv", "relation");

    /// <summary>Words that can stand for one thing.</summary>
    public Thesaurus Thesaurus { get; } = new();

    /// <summary>The fields of meaning of words.</summary>
    public WordFields Fields { get; } = WordFields.Packaged();

    /// <summary>Nouns of vehicles, of which a collision has several, with the kinds each can be.</summary>
    public FrozenDictionary<string, string[]> Vehicles { get; } =
        DataFile.Packaged("de/claims/vehicles.tsv").Rows.ToFrozenDictionary(row => row["lemma"], row => row["kinds"].Split('|'), StringComparer.Ordinal);

    /// <summary>Units that only one measure of an event is given in.</summary>
    public FrozenSet<string> RareUnits { get; } = Names("de/claims/rare-units.tsv", "code");

    /// <summary>How much a shared word says about two articles telling of one event: 0 for common words, 7 for those in no list.</summary>
    /// <param name="word">The word, in any case.</param>
    public int WeightOf(string word) =>
        Math.Clamp((frequencies.CentibelsOf(word) - CommonCentibels) / CentibelsAStep, 0, RarestWeight);

    private static FrozenSet<string> Names(string file, string column) =>
        DataFile.Packaged(file).Rows.Select(row => row[column]).ToFrozenSet(StringComparer.Ordinal);
}
