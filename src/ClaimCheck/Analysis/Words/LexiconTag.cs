using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>Translates a tag of the lexicon (<c>VER:3:SIN:KJ1:NON</c>) into STTS and features.</summary>
internal static class LexiconTag
{
    /// <summary>Between a tag and an editor's remark.</summary>
    private const string Remark = " -- ";

    /// <summary>The reading behind <paramref name="tag"/>; closed classes give none, they have a list of their own.</summary>
    public static WordReading? Read(string tag)
    {
        var end = tag.IndexOf(Remark, StringComparison.Ordinal);
        var parts = (end < 0 ? tag : tag[..end]).Split(':', StringSplitOptions.TrimEntries);
        return parts[0] switch
        {
            "SUB" => Nominal(Stts.NN, parts),
            "EIG" => Nominal(Stts.NE, parts),
            "ABK" when parts[^1] is "SUB" => new WordReading(Stts.NN, Features.None, Agreement.Any, Agreement.Any),
            "ABK" => new WordReading(Stts.ADV, Features.None, 0, 0),
            "ADJ" or "PA1" or "PA2" => Adjective(parts),
            "VER" => Verb(parts),
            "ZAL" => new WordReading(Stts.CARD, Features.None, Agreement.Any, Agreement.Any),
            "ZUS" => new WordReading(Stts.PTKVZ, Features.None, 0, 0),
            "INJ" => new WordReading(Stts.ITJ, Features.None, 0, 0),
            "ADV" => new WordReading(Adverb(parts), Features.None, 0, 0),
            "KON" => new WordReading(parts[^1] is "UNT" ? Stts.KOUS : Stts.KON, Features.None, 0, 0),
            "PRP" => new WordReading(Stts.APPR, Features.None, Cells(parts), Cells(parts)),
            _ => null,
        };
    }

    private static Stts Adverb(string[] parts) =>
        parts.Any(part => part.Contains("INR", StringComparison.Ordinal)) ? Stts.PWAV
        : parts.Any(part => part.Contains("PRO", StringComparison.Ordinal)) ? Stts.PAV
        : Stts.ADV;

    private static WordReading Nominal(Stts tag, string[] parts)
    {
        var cells = Cells(parts);
        return new WordReading(tag, Features.None, cells, cells);
    }

    private static WordReading? Adjective(string[] parts)
    {
        var degree = parts.Contains("KOM") ? Features.Comparative : parts.Contains("SUP") ? Features.Superlative : Features.None;
        if (parts[1] == "PRD" && parts[0] == "PA2")
            return null; // "gestartet": the verb has it as a participle.
        if (parts[1] == "PRD")
            return new WordReading(Stts.ADJD, degree, 0, 0);

        // "SOL" is the strong inflection, without a determiner; "DEF" and "IND" follow one.
        var cells = Cells(parts);
        return parts.Contains("SOL")
            ? new WordReading(Stts.ADJA, degree, 0, cells)
            : new WordReading(Stts.ADJA, degree, cells, parts.Contains("DEF") || parts.Contains("IND") ? 0 : cells);
    }

    private static WordReading Verb(string[] parts)
    {
        var group = parts[1] switch { "AUX" => 1, "MOD" => 2, _ => 0 };
        var form = group == 0 ? parts[1..] : parts[2..];
        return form[0] switch
        {
            "INF" => new WordReading(Of(group, Stts.VVINF, Stts.VAINF, Stts.VMINF), Features.Infinitive, 0, 0),
            "EIZ" => new WordReading(Stts.VVIZU, Features.Infinitive, 0, 0),
            "PA2" => new WordReading(Of(group, Stts.VVPP, Stts.VAPP, Stts.VMPP), Features.PastParticiple, 0, 0),
            "PA1" => new WordReading(Stts.ADJD, Features.PresentParticiple, 0, 0),
            "IMP" => new WordReading(Of(group, Stts.VVIMP, Stts.VAIMP, Stts.VVIMP), Features.Imperative | Number(form), 0, 0),
            _ => new WordReading(Of(group, Stts.VVFIN, Stts.VAFIN, Stts.VMFIN), Features.Finite | Person(form) | Number(form) | Mood(form), 0, 0),
        };
    }

    private static Stts Of(int group, Stts full, Stts auxiliary, Stts modal) =>
        group switch { 1 => auxiliary, 2 => modal, _ => full };

    private static Features Person(string[] parts) =>
        parts[0] switch { "1" => Features.FirstPerson, "2" => Features.SecondPerson, _ => Features.ThirdPerson };

    private static Features Number(string[] parts) => parts.Contains("PLU") ? Features.Plural : Features.Singular;

    private static Features Mood(string[] parts) =>
        parts.Contains("KJ1") ? Features.SubjunctiveI | Features.Present
        : parts.Contains("KJ2") ? Features.SubjunctiveII | Features.Past
        : parts.Contains("PRT") ? Features.Indicative | Features.Past
        : Features.Indicative | Features.Present;

    private static uint Cells(string[] parts)
    {
        var features = Features.None;
        foreach (var part in parts.AsSpan(1))
            features |= Feature(part);
        return Agreement.Cells(features);
    }

    private static Features Feature(string part) => part switch
    {
        "NOM" => Features.Nominative,
        "GEN" => Features.Genitive,
        "DAT" => Features.Dative,
        "AKK" => Features.Accusative,
        "DAT+AKK" => Features.Dative | Features.Accusative,
        "NOM+DAT+AKK" => Features.Nominative | Features.Dative | Features.Accusative,
        "SIN" => Features.Singular,
        "PLU" => Features.Plural,
        "MAS" => Features.Masculine,
        "FEM" => Features.Feminine,
        "NEU" => Features.Neuter,
        _ => Features.None,
    };
}
