using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Morphology;
using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Reports;

/// <summary>Writes features as UD German GSD does: <c>Case=Acc|Gender=Masc|Number=Sing</c>.</summary>
internal static class UniversalFeatures
{
    private const string Positive = "Degree=Pos";

    private static readonly (Features Family, (Features Feature, string Value)[] Values)[] Families =
    [
        (Features.Cases, [(Features.Accusative, "Case=Acc"), (Features.Dative, "Case=Dat"), (Features.Genitive, "Case=Gen"), (Features.Nominative, "Case=Nom")]),
        (Features.Genders, [(Features.Feminine, "Gender=Fem"), (Features.Masculine, "Gender=Masc"), (Features.Neuter, "Gender=Neut")]),
        (Features.Comparative | Features.Superlative, [(Features.Comparative, "Degree=Cmp"), (Features.Superlative, "Degree=Sup")]),
        (Features.Numbers, [(Features.Plural, "Number=Plur"), (Features.Singular, "Number=Sing")]),
    ];

    private static readonly (Features Feature, string Value)[] OfVerbs =
    [
        (Features.Imperative, "Mood=Imp"), (Features.Indicative, "Mood=Ind"), (Features.Subjunctive, "Mood=Sub"),
        (Features.Plural, "Number=Plur"), (Features.Singular, "Number=Sing"),
        (Features.FirstPerson, "Person=1"), (Features.SecondPerson, "Person=2"), (Features.ThirdPerson, "Person=3"),
        (Features.Past, "Tense=Past"), (Features.Present, "Tense=Pres"),
        (Features.Finite | Features.Imperative, "VerbForm=Fin"), (Features.Infinitive, "VerbForm=Inf"), (Features.PastParticiple, "VerbForm=Part"),
        (Features.Passive, "Voice=Pass"),
    ];

    /// <summary>The features in order of their names; <c>_</c> where there are none.</summary>
    public static string Of(TokenAnalysis token)
    {
        if (!SttsTags.TryParse(token.Tag, out var tag))
            return "_";
        var parts = new List<string>();
        if (tag.IsVerb())
            parts.AddRange(OfVerbs.Where(member => (token.Features & member.Feature) != Features.None).Select(member => member.Value));
        else
            AddInflection(parts, tag, token);
        parts.Sort(StringComparer.OrdinalIgnoreCase);
        return parts.Count == 0 ? "_" : string.Join('|', parts);
    }

    private static void AddInflection(List<string> parts, Stts tag, TokenAnalysis token)
    {
        var fixedParts = TagFeatures.German.Of(tag, token.Lemma);
        parts.AddRange(fixedParts.Where(part => part.Length > 1));
        foreach (var (family, values) in Families)
        {
            // The treebank gives no gender to the plural of articles and pronouns.
            if (family == Features.Genders && (token.Features & Features.Plural) != Features.None && (tag == Stts.ART || tag.IsPronoun()))
                continue;
            parts.AddRange(values.Where(value => (token.Features & value.Feature) != Features.None).Select(value => value.Value));
        }

        var hasDegree = (token.Features & (Features.Comparative | Features.Superlative)) != Features.None;
        if (tag is Stts.ADJA or Stts.ADJD && !hasDegree && (fixedParts.Count == 0 || fixedParts.Contains("NumType=Ord")))
            parts.Add(Positive);
    }
}
