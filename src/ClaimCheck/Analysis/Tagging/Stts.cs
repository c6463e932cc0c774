namespace ClaimCheck.Analysis.Tagging;

/// <summary>The tags of the Stuttgart-Tübingen tagset (Schiller, Teufel, Stöckert, Thielen 1999).</summary>
internal enum Stts : byte
{
    /// <summary>Stands before and after every sentence.</summary>
    Border,
    ADJA,
    ADJD,
    ADV,
    APPO,
    APPR,
    APPRART,
    APZR,
    ART,
    CARD,
    FM,
    ITJ,
    KOKOM,
    KON,
    KOUI,
    KOUS,
    NE,
    NN,
    PAV,
    PDAT,
    PDS,
    PIAT,
    PIS,
    PPER,
    PPOSAT,
    PPOSS,
    PRELAT,
    PRELS,
    PRF,
    PTKA,
    PTKANT,
    PTKNEG,
    PTKVZ,
    PTKZU,
    PWAT,
    PWAV,
    PWS,
    TRUNC,
    VAFIN,
    VAIMP,
    VAINF,
    VAPP,
    VMFIN,
    VMINF,
    VMPP,
    VVFIN,
    VVIMP,
    VVINF,
    VVIZU,
    VVPP,
    XY,

    /// <summary>Written <c>$,</c>.</summary>
    Comma,

    /// <summary>Written <c>$.</c>.</summary>
    Stop,

    /// <summary>Written <c>$(</c>.</summary>
    Mark,
}
