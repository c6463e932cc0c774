using ClaimCheck.Analysis;

namespace ClaimCheck.Reports;

/// <summary>Writes features as Universal Dependencies do: <c>Case=Acc|Gender=Masc|Number=Sing</c>.</summary>
internal static class UniversalFeatures
{
    private static readonly (string Name, (Features Feature, string Value)[] Values)[] Families =
    [
        ("Case", [(Features.Accusative, "Acc"), (Features.Dative, "Dat"), (Features.Genitive, "Gen"), (Features.Nominative, "Nom")]),
        ("Degree", [(Features.Comparative, "Cmp"), (Features.Superlative, "Sup")]),
        ("Gender", [(Features.Feminine, "Fem"), (Features.Masculine, "Masc"), (Features.Neuter, "Neut")]),
        ("Mood", [(Features.Imperative, "Imp"), (Features.Indicative, "Ind"), (Features.Subjunctive, "Sub")]),
        ("Number", [(Features.Plural, "Plur"), (Features.Singular, "Sing")]),
        ("Person", [(Features.FirstPerson, "1"), (Features.SecondPerson, "2"), (Features.ThirdPerson, "3")]),
        ("Tense", [(Features.Past, "Past"), (Features.Present, "Pres")]),
        ("VerbForm", [(Features.Finite, "Fin"), (Features.Infinitive, "Inf"), (Features.PastParticiple | Features.PresentParticiple, "Part")]),
        ("Voice", [(Features.Passive, "Pass")]),
    ];

    /// <summary>The features in order of their names; <c>_</c> where there are none. Several values of one family are joined by a comma.</summary>
    public static string Of(TokenAnalysis token)
    {
        var features = token.Features;
        var parts = new List<string>();
        foreach (var (name, members) in Families)
        {
            var found = members.Where(member => (features & member.Feature) != Features.None).Select(member => member.Value).ToList();
            if (found.Count > 0)
                parts.Add(name + "=" + string.Join(',', found));
        }

        return parts.Count == 0 ? "_" : string.Join('|', parts);
    }
}
