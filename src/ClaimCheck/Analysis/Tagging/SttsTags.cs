namespace ClaimCheck.Analysis.Tagging;

/// <summary>Names and groups of the STTS tags.</summary>
internal static class SttsTags
{
    /// <summary>How many tags there are.</summary>
    public static readonly int Count = Enum.GetValues<Stts>().Length;

    private static readonly string[] Names = [.. Enum.GetValues<Stts>().Select(NameOf)];

    private static readonly PartOfSpeech[] Parts = [.. Enum.GetValues<Stts>().Select(PartOf)];

    /// <summary>The tag as treebanks write it.</summary>
    public static string Name(this Stts tag) => Names[(int)tag];

    /// <summary>The universal part of speech that corresponds to the tag in UD German GSD.</summary>
    public static PartOfSpeech Part(this Stts tag) => Parts[(int)tag];

    /// <summary>The tag with that name.</summary>
    public static bool TryParse(string name, out Stts tag)
    {
        var index = Array.IndexOf(Names, name);
        tag = (Stts)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>A finite verb, auxiliary or modal; no imperative.</summary>
    public static bool IsFinite(this Stts tag) => tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN;

    /// <summary>An infinitive without "zu".</summary>
    public static bool IsInfinitive(this Stts tag) => tag is Stts.VVINF or Stts.VAINF or Stts.VMINF;

    /// <summary>A past participle.</summary>
    public static bool IsParticiple(this Stts tag) => tag is Stts.VVPP or Stts.VAPP or Stts.VMPP;

    /// <summary>Any form of a verb.</summary>
    public static bool IsVerb(this Stts tag) => tag is >= Stts.VAFIN and <= Stts.VVPP;

    /// <summary>A word that stands before a noun and agrees with it.</summary>
    public static bool IsDeterminer(this Stts tag) =>
        tag is Stts.ART or Stts.PDAT or Stts.PIAT or Stts.PPOSAT or Stts.PRELAT or Stts.PWAT;

    /// <summary>A pronoun that stands for a noun phrase.</summary>
    public static bool IsPronoun(this Stts tag) =>
        tag is Stts.PDS or Stts.PIS or Stts.PPER or Stts.PPOSS or Stts.PRELS or Stts.PRF or Stts.PWS;

    /// <summary>A noun or name.</summary>
    public static bool IsNoun(this Stts tag) => tag is Stts.NN or Stts.NE;

    private static string NameOf(Stts tag) => tag switch
    {
        Stts.Border => "^",
        Stts.Comma => "$,",
        Stts.Stop => "$.",
        Stts.Mark => "$(",
        _ => tag.ToString(),
    };

    private static PartOfSpeech PartOf(Stts tag) => tag switch
    {
        Stts.ADJA or Stts.ADJD => PartOfSpeech.Adjective,
        Stts.ADV or Stts.PAV or Stts.PWAV => PartOfSpeech.Adverb,
        Stts.APPO or Stts.APPR or Stts.APPRART or Stts.APZR or Stts.PTKVZ => PartOfSpeech.Adposition,
        Stts.ART or Stts.PDAT or Stts.PIAT or Stts.PPOSAT or Stts.PRELAT or Stts.PWAT => PartOfSpeech.Determiner,
        Stts.CARD => PartOfSpeech.Numeral,
        Stts.ITJ => PartOfSpeech.Interjection,
        Stts.KON or Stts.KOKOM => PartOfSpeech.CoordinatingConjunction,
        Stts.KOUI or Stts.KOUS => PartOfSpeech.SubordinatingConjunction,
        Stts.NE => PartOfSpeech.ProperNoun,
        Stts.NN => PartOfSpeech.Noun,
        Stts.PTKA or Stts.PTKANT or Stts.PTKNEG or Stts.PTKZU => PartOfSpeech.Particle,
        Stts.Comma or Stts.Stop or Stts.Mark => PartOfSpeech.Punctuation,
        _ when tag.IsPronoun() => PartOfSpeech.Pronoun,
        Stts.VAFIN or Stts.VAIMP or Stts.VAINF or Stts.VAPP or Stts.VMFIN or Stts.VMINF or Stts.VMPP => PartOfSpeech.Auxiliary,
        _ when tag.IsVerb() => PartOfSpeech.Verb,
        _ => PartOfSpeech.Other,
    };
}
