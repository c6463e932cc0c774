namespace ClaimCheck.Languages;

/// <summary>What a name of the gazetteers stands for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Canonical">The same for every name of one entity.</param>
/// <param name="NeedsEvidence">Whether the word is also common or a surname, and a place only behind a preposition.</param>
/// <param name="IsAcronym">Whether it is written in capitals only: "UN", never "Un".</param>
internal sealed record EntityName(NameKind Kind, string Canonical, bool NeedsEvidence, bool IsAcronym);
