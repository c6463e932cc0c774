using ClaimCheck.Analysis;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.References;

/// <summary>Something that a later word may refer to.</summary>
/// <param name="Tokens">Its name, or its head noun.</param>
/// <param name="Lemma">The lemma of its head noun, or of the role before a name.</param>
/// <param name="Features">Number and gender; none of a family where nothing is known.</param>
/// <param name="Clause">The clause it stands in, or -1.</param>
/// <param name="IsSubject">Whether it is the subject of that clause.</param>
/// <param name="IsPair">Whether "zwei" counts it.</param>
/// <param name="IsNew">Whether the text brings it in: "ein Rudel", "600 Landwirte".</param>
/// <param name="Named">What its name names; <see langword="null"/> where it is no name.</param>
/// <param name="Canonical">Whom or what the name means; empty where it is no name.</param>
internal readonly record struct Candidate(TokenRange Tokens, string Lemma, Features Features, int Clause, bool IsSubject, bool IsPair, bool IsNew, EntityType? Named, string Canonical)
{
    /// <summary>Whether it is the name of a person.</summary>
    public bool IsPerson => Named == EntityType.Person;

    /// <summary>Whether number and gender fit <paramref name="wanted"/>; only of persons the gender may be unknown.</summary>
    public bool Agrees(Features wanted) =>
        Fits(wanted, Features.Numbers) && Fits(wanted, Features.Genders) && (IsPerson || (wanted & Features.Genders) == Features.None || (Features & Features.Genders) != Features.None);

    private bool Fits(Features wanted, Features family) =>
        (wanted & family) == Features.None || (Features & family) == Features.None || (wanted & Features & family) != Features.None;
}
