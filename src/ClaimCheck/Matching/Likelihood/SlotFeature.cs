namespace ClaimCheck.Matching.Likelihood;

/// <summary>What is known of a pair of claims that could be of one slot. All are the same whichever claim comes first.</summary>
/// <remarks>Features up to <see cref="Grain"/> name one of several cases, the later ones count something.</remarks>
internal enum SlotFeature
{
    /// <summary>The kind, or the dimension of a measure.</summary>
    Kind,

    /// <summary>Whether one, both or none are changes.</summary>
    Change,

    /// <summary>How the relations stand to each other.</summary>
    Relation,

    /// <summary>How the nouns stand to each other that are counted or measured.</summary>
    Head,

    /// <summary>How the thesaurus joins these nouns.</summary>
    HeadTie,

    /// <summary>How the roles stand to each other.</summary>
    Role,

    /// <summary>How the subjects stand to each other.</summary>
    Subject,

    /// <summary>Whether the subjects are nouns for one thing or for two.</summary>
    Thing,

    /// <summary>How the references stand to each other.</summary>
    Reference,

    /// <summary>How the places stand to each other.</summary>
    Place,

    /// <summary>How the times stand to each other.</summary>
    Time,

    /// <summary>How the verbs stand to each other.</summary>
    Verb,

    /// <summary>Whether one, both, two different or no voices give the figures.</summary>
    Voice,

    /// <summary>How the modalities stand to each other.</summary>
    Modality,

    /// <summary>Whether the comparators are one.</summary>
    Comparator,

    /// <summary>Whether the units are one.</summary>
    Unit,

    /// <summary>How the parts of the whole stand to each other.</summary>
    Part,

    /// <summary>Whether the figures only grow as the event goes on.</summary>
    Cumulative,

    /// <summary>Whether the relation is one that an event has once, or that a report is about.</summary>
    Measure,

    /// <summary>Whether the prepositions before the figures are one.</summary>
    Preposition,

    /// <summary>Whether the articles surely report one event.</summary>
    Event,

    /// <summary>Whether the later report gives the larger figure.</summary>
    Growth,

    /// <summary>How the bases of the figures stand to each other.</summary>
    Basis,

    /// <summary>How the words stand to each other that narrow what is counted.</summary>
    Restriction,

    /// <summary>How many of both are limits.</summary>
    Bound,

    /// <summary>How many of both are told for a past time.</summary>
    Background,

    /// <summary>How many of both are told for a stretch of days.</summary>
    Period,

    /// <summary>How many of both are planned, expected or demanded.</summary>
    Plan,

    /// <summary>How many of both name the whole they are a part of.</summary>
    Whole,

    /// <summary>How many of both are increments, origins of a change or told of a like thing.</summary>
    Aside,

    /// <summary>Whether two times are told of one turn of the event.</summary>
    Milestone,

    /// <summary>Whether two times are told of one deed.</summary>
    Deed,

    /// <summary>How the fields of meaning of the nouns counted or measured stand to each other.</summary>
    HeadField,

    /// <summary>How the fields of meaning of the verbs stand to each other.</summary>
    VerbField,

    /// <summary>How the fields of meaning of the subjects stand to each other.</summary>
    SubjectField,

    /// <summary>Which field keeps both apart.</summary>
    Obstacle,

    /// <summary>Whether two times are both clock times, days, months or years.</summary>
    Grain,

    /// <summary>The weight of the noun both count, 0 where they share none.</summary>
    HeadWeight,

    /// <summary>The weight of the words both sentences share, what the whole article is about left out.</summary>
    SharedWords,

    /// <summary>The weight of all words both sentences share.</summary>
    SharedTopics,

    /// <summary>The weight of the words both share within five tokens of the figure.</summary>
    NearWords,

    /// <summary>The weight of the words both clauses share.</summary>
    ClauseWords,

    /// <summary>The weight of the words shared with the sentences before and behind.</summary>
    NeighbourWords,

    /// <summary>The weight of the heaviest word both sentences share.</summary>
    HeaviestWord,

    /// <summary>How many names both sentences hold.</summary>
    Names,

    /// <summary>The larger value in hundredths of the smaller.</summary>
    Ratio,

    /// <summary>How many digits both share that look like a slip.</summary>
    SlipDigits,

    /// <summary>The significant digits of the rounder value.</summary>
    Digits,

    /// <summary>The smaller value as printed.</summary>
    Size,

    /// <summary>In how many of both articles stands a value that fits the other claim.</summary>
    Given,

    /// <summary>In how many of both articles such a value stands by a shared noun or word.</summary>
    GivenAlike,

    /// <summary>The figures of the kind that the other article does not give, of the article that has more.</summary>
    MostRivals,

    /// <summary>The same of the article that has fewer.</summary>
    FewestRivals,

    /// <summary>The figures of the kind in the article that has more.</summary>
    Figures,

    /// <summary>How many of both are the only ones of their relation and noun in their article.</summary>
    Only,

    /// <summary>How many of both stand in the first three sentences.</summary>
    Lead,

    /// <summary>How many of both are the largest of the kind in their article.</summary>
    Largest,

    /// <summary>The days between the articles.</summary>
    Days,

    /// <summary>The weight of what speaks for one happening of two times.</summary>
    Happening,

    /// <summary>Minutes between two clock times, days between two dates.</summary>
    Gap,

    /// <summary>How many of both are told by somebody.</summary>
    Voices,

    /// <summary>The shared part of the words near both figures, in hundredths.</summary>
    NearLikeness,

    /// <summary>The shared part of the words of both clauses, in hundredths.</summary>
    ClauseLikeness,

    /// <summary>The shared part of the words of both sentences, in hundredths.</summary>
    SentenceLikeness,

    /// <summary>The weight of the fields of meaning both share near the figure.</summary>
    NearFields,

    /// <summary>The weight of the fields of meaning both clauses share.</summary>
    ClauseFields,

    /// <summary>The weight of the fields of meaning both sentences share, what the whole article is about left out.</summary>
    SentenceFields,

    /// <summary>The part of the words near both figures that is of shared fields, in hundredths.</summary>
    NearFieldLikeness,

    /// <summary>The part of the words of both clauses that is of shared fields, in hundredths.</summary>
    ClauseFieldLikeness,

    /// <summary>How many of noun, verb and subject of one claim are of one field with one of the other.</summary>
    CoreFields,

    /// <summary>How many are not, of the claim where it is more.</summary>
    CoreApart,
}
