using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The words from which claims are read, by base form.</summary>
internal sealed class ClaimWords(IReadOnlyCollection<CustomState> added)
{
    /// <summary>What is measured.</summary>
    public RelationTable Relations { get; } = RelationTable.Packaged("de/claims/relations.tsv");

    /// <summary>The role of those counted.</summary>
    public LemmaTable<string> Roles { get; } = Named("roles", "role");

    /// <summary>"betroffen sind 32.000 Reisende": roles that only the participle of a verb gives.</summary>
    public LemmaTable<string> ParticipleRoles { get; } = Named("participle-roles", "role");

    /// <summary>"Besucher", "Feuerwehrmann": nouns that give a role unless the clause says what happened to those counted.</summary>
    public LemmaTable<string> KindRoles { get; } = Named("kind-roles", "role");

    /// <summary>"73 Prozent stimmten dafür": two words that together name what a figure measures.</summary>
    public MeasurePhrases MeasurePhrases { get; } = MeasurePhrases.Packaged("de/claims/measure-phrases.tsv");

    /// <summary>"auf die Straße gehen": verb and noun that give a role together.</summary>
    public RolePhrases RolePhrases { get; } = RolePhrases.Packaged("de/claims/role-phrases.tsv");

    /// <summary>Verbs that reports of one event use for one happening.</summary>
    public Happenings Happenings { get; } = Happenings.Packaged("de/claims/happenings.tsv");

    /// <summary>"die Warte bezifferte sie auf 6,1": verbs of giving a figure for what was named before.</summary>
    public LemmaTable<bool> EstimateVerbs { get; } = Listed("estimate-verbs");

    /// <summary>States that exclude each other.</summary>
    public Alternatives Alternatives { get; } = Alternatives.Packaged("de/claims/alternatives.tsv", added);

    /// <summary>Verbs and nouns of events that happen at one place, with their class.</summary>
    public LemmaTable<string> LocatedEvents { get; } = Named("located-events", "class");

    /// <summary>Nouns of places without a name, with their scale.</summary>
    public LemmaTable<string> Sites { get; } = Named("sites", "scale");

    /// <summary>"Kap" in "am Kap Arkona": nouns of places that stand before their name.</summary>
    public LemmaTable<bool> NamedSites { get; } = Listed("named-sites");

    /// <summary>Prepositions before the place of an event, <c>source</c> where only verbs take them.</summary>
    public LemmaTable<string> SitePrepositions { get; } = Named("site-prepositions", "use");

    /// <summary>"in einer früheren Version", "irrtümlich": words that take back what was reported before.</summary>
    public LemmaTable<string> Retractions { get; } = Named("retractions", "use");

    /// <summary>Which way something changes.</summary>
    public LemmaTable<string> Changes { get; } = Named("changes", "direction");

    /// <summary>Verbs whose subject names what the figure measures.</summary>
    public LemmaTable<bool> LevelVerbs { get; } = Listed("level-verbs");

    /// <summary>"Die Sperrung dauerte sechs Stunden": verbs that say how long their subject lasts.</summary>
    public LemmaTable<bool> LastingVerbs { get; } = Listed("lasting-verbs");

    /// <summary>"drei Tage nach der Kollision": words by a length of time that make it the time between two happenings.</summary>
    public LemmaTable<string> IntervalWords { get; } = Named("interval-words", "use");

    /// <summary>"Zahl" in "Zahl der Todesopfer".</summary>
    public LemmaTable<bool> NumberNouns { get; } = Listed("number-nouns");

    /// <summary>"Höhe" in "Schaden in Höhe von".</summary>
    public LemmaTable<bool> TransparentNouns { get; } = Listed("transparent-nouns");

    /// <summary>How much of a thing a figure speaks of.</summary>
    public LemmaTable<string> Scopes { get; } = Named("scopes", "part");

    /// <summary>"entfallen", "beisteuern": verbs of one who bears a part of a sum.</summary>
    public LemmaTable<bool> ContributionVerbs { get; } = Listed("contribution-verbs");

    /// <summary>"allein" in "allein in Rostock": adverbs that single out whom or where a figure belongs to.</summary>
    public LemmaTable<bool> FocusAdverbs { get; } = Listed("focus-adverbs");

    /// <summary>"weitere", "nochmals": words by a figure that comes on top of another.</summary>
    public LemmaTable<bool> AddingWords { get; } = Listed("adding-words");

    /// <summary>"einmal" in "noch einmal 20 Millionen Euro": words that behind "noch" tell of more of the same.</summary>
    public LemmaTable<bool> AgainWords { get; } = Listed("again-words");

    /// <summary>"noch" in "noch 7.500 Haushalte": words before those that are left of more.</summary>
    public LemmaTable<bool> LeftOverWords { get; } = Listed("left-over-words");

    /// <summary>"nur" in "nur noch 300": words that make of those left all there are.</summary>
    public LemmaTable<bool> LimitingWords { get; } = Listed("limiting-words");

    /// <summary>What a figure is based on.</summary>
    public LemmaTable<string> Bases { get; } = Named("bases", "basis");

    /// <summary>How firmly something is said to be so.</summary>
    public LemmaTable<string> Modalities { get; } = Named("modalities", "modality");

    /// <summary>Words of a limit that is set.</summary>
    public LemmaTable<string> Limits { get; } = Named("limits", "bound");

    /// <summary>Compass directions.</summary>
    public LemmaTable<string> Directions { get; } = Named("directions", "direction");

    /// <summary>Nouns of a border.</summary>
    public LemmaTable<bool> Borders { get; } = Listed("borders");

    /// <summary>Prepositions before the point that a distance is measured from or to.</summary>
    public LemmaTable<bool> PointPrepositions { get; } = Listed("point-prepositions");

    /// <summary>Verbs that say where their subject is.</summary>
    public LemmaTable<bool> Located { get; } = Listed("located");

    /// <summary>Verbs that make many people the participants of an event.</summary>
    public LemmaTable<bool> CrowdVerbs { get; } = Listed("crowd-verbs");

    /// <summary>Adverbs that open a clause by pointing to what the one before is about.</summary>
    public LemmaTable<bool> ClausePointers { get; } = Listed("clause-pointers");

    /// <summary>Prepositions before those with whom something was found or done.</summary>
    public LemmaTable<bool> OccasionPrepositions { get; } = Listed("occasion-prepositions");

    /// <summary>Verbs whose dass-clause in the present or future tells what is expected.</summary>
    public LemmaTable<bool> AssumptionVerbs { get; } = Listed("assumption-verbs");

    /// <summary>Words behind "niemand" that say there was somebody before.</summary>
    public LemmaTable<bool> NoMoreWords { get; } = Listed("no-more-words");

    /// <summary>Adverbs that open a relative clause of place.</summary>
    public LemmaTable<bool> PlaceAdverbs { get; } = Listed("place-adverbs");

    /// <summary>Prepositions before the name of a place.</summary>
    public LemmaTable<bool> PlacePrepositions { get; } = Listed("place-prepositions");

    /// <summary>Nouns that count people of any kind.</summary>
    public LemmaTable<bool> PersonNouns { get; } = Listed("person-nouns");

    /// <summary>"für" in "der Haushalt für das kommende Jahr": prepositions between a plan and the time it is for.</summary>
    public LemmaTable<bool> PlanPrepositions { get; } = Listed("plan-prepositions");

    /// <summary>Nouns for animals that people keep or hunt.</summary>
    public LemmaTable<bool> Animals { get; } = Listed("animals");

    /// <summary>Determiners of what is known already.</summary>
    public LemmaTable<bool> Definite { get; } = Listed("definite-determiners");

    /// <summary>Verbs of clauses that say what somebody thinks of a figure: "… seien ein Witz".</summary>
    public LemmaTable<bool> RemarkVerbs { get; } = Listed("remark-verbs");

    /// <summary>Words for a part that is not counted: "von den 75 Sitzen die meisten".</summary>
    public LemmaTable<bool> Parts { get; } = Listed("parts");

    /// <summary>Adverbs that say how often: "zweimal", "neun Mal".</summary>
    public LemmaTable<bool> TimesWords { get; } = Listed("times-words");

    /// <summary>Prepositions that say where something goes: "flossen nach Peenegrund".</summary>
    public LemmaTable<bool> DirectionPrepositions { get; } = Listed("direction-prepositions");

    /// <summary>Words that narrow nothing beside a role that implies them, as role and base form.</summary>
    public FrozenSet<(string Role, string Lemma)> ImpliedRestrictions { get; } =
        DataFile.Packaged("de/claims/implied-restrictions.tsv").Rows.Select(row => (row["role"], row["lemma"])).ToFrozenSet();

    /// <summary>Words for what is left beside a part: "etwa 60 blieben, die Übrigen gingen".</summary>
    public LemmaTable<bool> Remainders { get; } = Listed("remainders");

    /// <summary>Verbs whose doer or owner stands in the dative: "Zwei Tore gelangen ihm".</summary>
    public LemmaTable<bool> DativeVerbs { get; } = Listed("dative-verbs");

    /// <summary>Regions that exclude the others of their group.</summary>
    public FrozenDictionary<string, string> ExclusiveRegions { get; } =
        DataFile.Packaged("de/claims/regions.tsv").Rows.ToFrozenDictionary(row => row["region"], row => row["group"], StringComparer.Ordinal);

    /// <summary>Adverbs that point to a place told before.</summary>
    public LemmaTable<bool> PointingAdverbs { get; } = Listed("pointing-adverbs");

    /// <summary>The groups of relations that one figure can have by turns.</summary>
    public FrozenDictionary<string, string[]> RelatedRelations { get; } =
        DataFile.Packaged("de/claims/related-relations.tsv").Rows.ToFrozenDictionary(row => row["relation"], row => row["group"].Split('|'), StringComparer.Ordinal);

    /// <summary>Prepositions that make a time the time of the noun by it; true where it is the origin of the noun.</summary>
    public LemmaTable<bool> BackwardPrepositions { get; } = LemmaTable<bool>.Packaged("de/claims/backward-prepositions.tsv", row => row["use"] == "origin");

    /// <summary>Prepositions whose noun is a starting point: "seit Saisonbeginn im Oktober".</summary>
    public LemmaTable<bool> StartPrepositions { get; } = LemmaTable<bool>.Packaged("de/claims/backward-prepositions.tsv", row => row["use"] == "since");

    /// <summary>"von" in "von den 75 Sitzen".</summary>
    public LemmaTable<bool> PartitivePrepositions { get; } = Listed("partitive-prepositions");

    /// <summary>Nouns that one and the same event can be called.</summary>
    public LemmaTable<string> RelatedEvents { get; } = Named("related-events", "class");

    /// <summary>Nouns that reports of one event use for the same counted things.</summary>
    public CountedThings Things { get; } = CountedThings.Packaged("de/claims/things.tsv");

    /// <summary>Nouns of a place in a ranking or on a scale, with which of both.</summary>
    public LemmaTable<string> RankNouns { get; } = Named("rank-nouns", "ranking");

    /// <summary>Cues of a corrected or raised figure.</summary>
    public LemmaTable<bool> Corrections { get; } = Listed("corrections");

    /// <summary>Adjectives that narrow nothing.</summary>
    public LemmaTable<bool> NeutralAdjectives { get; } = Listed("neutral-adjectives");

    /// <summary>"Augenblick" in "keinen Augenblick": nouns by which a denial says never or not at all.</summary>
    public LemmaTable<bool> NeverNouns { get; } = Listed("never-nouns");

    /// <summary>"sondern": words that set what is so against what was denied.</summary>
    public LemmaTable<bool> ContrastWords { get; } = Listed("contrast-words");

    /// <summary>"niemand", "kein".</summary>
    public LemmaTable<bool> ZeroWords { get; } = Listed("zero-words");

    /// <summary>Words that make of a clause something else than a plain yes or no.</summary>
    public LemmaTable<string> AssertionWords { get; } = Named("assertion-words", "use");

    /// <summary>"es stimmt, dass", "bestritt, dass": words that call a clause true or false.</summary>
    public LemmaTable<string> TruthWords { get; } = Named("truth-words", "value");

    /// <summary>Words that say that something is there, was found or was the cause.</summary>
    public LemmaTable<string> ExistenceWords { get; } = Named("existence-words", "use");

    /// <summary>Prepositions before where something happens, comes from or goes to, with that role.</summary>
    public LemmaTable<string> FillerPrepositions { get; } = Named("filler-prepositions", "role");

    /// <summary>Points of the compass that something moves to, in degrees clockwise from north.</summary>
    public LemmaTable<int> Compass { get; } = LemmaTable<int>.Packaged("de/claims/compass.tsv", row => row.Integer("degrees"));

    /// <summary>Nouns of classes of which only one can fill a place in what is told.</summary>
    public ExclusiveWords Exclusives { get; } = ExclusiveWords.Packaged("de/claims/exclusives.tsv");

    /// <summary>Verbs of what one person or house does and no other does, too: "entdecken", "entwerfen".</summary>
    public LemmaTable<bool> SingleDoers { get; } = Listed("single-doers");

    /// <summary>Nouns of a part that one person has in an event, with the name of the part.</summary>
    public LemmaTable<string> SingleRoles { get; } = Named("single-roles", "part");

    /// <summary>What somebody does who has such a part.</summary>
    public PhraseVerbs PartVerbs { get; } = PhraseVerbs.Packaged("de/claims/part-verbs.tsv", "part");

    /// <summary>What is voted on or signed, by whatever name: "Vorhaben", "Text", "Erklärung".</summary>
    public LemmaTable<bool> Proposals { get; } = Listed("proposals");

    /// <summary>Words that say whether those who voted were of one mind.</summary>
    public PhraseVerbs Votes { get; } = PhraseVerbs.Packaged("de/claims/votes.tsv", "unity");

    /// <summary>Words by which a score is a result, one on the way to it, or one of another match.</summary>
    public LemmaTable<string> ScoreWords { get; } = Named("score-words", "use");

    /// <summary>"vier Zähler Abstand", "zwei Punkte hinter dem Spitzenreiter": words by which points are those between two teams.</summary>
    public LemmaTable<string> GapWords { get; } = Named("gap-words", "use");

    /// <summary>Verbs of duty: what has to be done so long at least.</summary>
    public LemmaTable<bool> Duties { get; } = Listed("duties");

    /// <summary>"Kapitän": parts that each side of a match has for itself.</summary>
    public LemmaTable<bool> SideParts { get; } = Listed("side-parts");

    /// <summary>"um Millionen prellen": verbs by which somebody loses what stands behind "um".</summary>
    public LemmaTable<bool> LossVerbs { get; } = Listed("loss-verbs");

    /// <summary>"Brand", "Sturm": happenings of which a sum that somebody puts on them is the damage.</summary>
    public LemmaTable<bool> Disasters { get; } = Listed("disasters");

    /// <summary>Words that name who leads what is reported.</summary>
    public LemmaTable<string> LeaderWords { get; } = Named("leader-words", "use");

    /// <summary>"der nächste Gipfel", "Wiedersehen": words that speak of the time after the one reported.</summary>
    public LemmaTable<bool> NextWords { get; } = Listed("next-words");

    /// <summary>"jährlich", "täglich": words that make an amount of their clause one for each stretch of time.</summary>
    public LemmaTable<Unit> RateAdverbs { get; } = LemmaTable<Unit>.Packaged(
        "de/claims/rate-adverbs.tsv", row => new Unit(row["code"], Dimension.Duration, decimal.Parse(row["seconds"], CultureInfo.InvariantCulture), 0, "s"));

    /// <summary>"um 1.240 Köpfe geschrumpft": prepositions before the size of a change.</summary>
    public LemmaTable<bool> ChangePrepositions { get; } = Listed("change-prepositions");

    /// <summary>"zuletzt", "in jüngster Zeit": words, in lower case, that point to what has only just passed.</summary>
    public FrozenSet<string> RecentWords { get; } = DataFile.Packaged("de/claims/recent-words.tsv").Rows.Select(row => row["phrase"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"unter den Frauen", "bei den Jüngeren": prepositions by which a share is told of a group.</summary>
    public LemmaTable<bool> GroupPrepositions { get; } = Listed("group-prepositions");

    /// <summary>"Einzelspende", "Teilstrecke": first parts of compounds for one of several.</summary>
    public LemmaTable<bool> SingleModifiers { get; } = Listed("single-modifiers");

    /// <summary>"auch eine Kernzone": adverbs before what comes in addition.</summary>
    public LemmaTable<bool> AlsoWords { get; } = Listed("also-words");

    /// <summary>"in ganz Sachsen": words between a preposition and a place of which all is meant.</summary>
    public LemmaTable<bool> WholeWords { get; } = Listed("whole-words");

    /// <summary>Beginnings that turn an adjective into its opposite.</summary>
    public ImmutableArray<string> NegatingPrefixes { get; } = [.. DataFile.Packaged("de/claims/negating-prefixes.tsv").Rows.Select(row => row["prefix"])];

    private static LemmaTable<string> Named(string file, string column) =>
        LemmaTable<string>.Packaged($"de/claims/{file}.tsv", row => row[column]);

    private static LemmaTable<bool> Listed(string file) =>
        LemmaTable<bool>.Packaged($"de/claims/{file}.tsv", _ => true);
}
