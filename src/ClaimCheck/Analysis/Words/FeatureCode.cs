namespace ClaimCheck.Analysis.Words;

/// <summary>Reads the short notation of features in <c>function-words.tsv</c>: <c>nsm|dsf</c>.</summary>
internal static class FeatureCode
{
    /// <summary>The cells of case, number and gender.</summary>
    public static uint Cells(string code)
    {
        if (code == "*")
            return Agreement.Any;
        uint cells = 0;
        foreach (var reading in code.Split('|'))
            cells |= reading.Length is 2 or 3 && Case(reading[0]) is var grammatical and not Features.None ? Agreement.Cells(grammatical | Number(reading) | Gender(reading)) : 0;
        return cells;
    }

    /// <summary>The features of a verb.</summary>
    public static Features Verb(string code)
    {
        var features = Features.None;
        foreach (var reading in code.Split('|'))
        {
            features |= reading switch
            {
                "inf" => Features.Infinitive,
                "PP" => Features.PastParticiple,
                "3sp" => Features.Finite | Features.Present | Features.Indicative | Features.ThirdPerson | Features.Singular,
                "3st" => Features.Finite | Features.Past | Features.Indicative | Features.ThirdPerson | Features.FirstPerson | Features.Singular,
                "3pp" => Features.Finite | Features.Present | Features.Indicative | Features.ThirdPerson | Features.FirstPerson | Features.Plural,
                "3pt" => Features.Finite | Features.Past | Features.Indicative | Features.ThirdPerson | Features.FirstPerson | Features.Plural,
                "pres1s" => Features.Finite | Features.Present | Features.Indicative | Features.FirstPerson | Features.Singular,
                "pres3s" => Features.Finite | Features.Present | Features.Indicative | Features.ThirdPerson | Features.Singular,
                "presp" => Features.Finite | Features.Present | Features.Indicative | Features.ThirdPerson | Features.FirstPerson | Features.Plural,
                "subj1" => Features.Finite | Features.Present | Features.SubjunctiveI | Features.ThirdPerson | Features.Singular,
                _ => Features.None,
            };
        }

        return features;
    }

    private static Features Case(char code) => code switch
    {
        'n' => Features.Nominative,
        'g' => Features.Genitive,
        'd' => Features.Dative,
        'a' => Features.Accusative,
        _ => Features.None,
    };

    private static Features Number(string code) => code[1] == 'p' ? Features.Plural : Features.Singular;

    private static Features Gender(string code) => code.Length < 3 ? Features.None : code[2] switch
    {
        'm' => Features.Masculine,
        'f' => Features.Feminine,
        'n' => Features.Neuter,
        _ => Features.None,
    };
}
