using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Who an age is told of, as far as the text around it says.</summary>
/// <param name="Name">The canonical name; <see langword="null"/> where the text around names nobody or several.</param>
/// <param name="Part">The part in the event: suspect, victim, driver; <see langword="null"/> where unknown.</param>
/// <param name="Gender">Masculine, feminine or both where the words leave it open.</param>
/// <param name="Kin">The noun by which the text names the person as somebody's, as in "seine 54 Jahre alte Schwester"; <see langword="null"/> where it does not.</param>
/// <param name="IsKnown">Whether the words take up somebody told of before: "die 27-Jährige", "er ist 39 Jahre alt".</param>
internal sealed record AgedPerson(string? Name, string? Part, string? Kin, Features Gender, bool IsKnown)
{
    // "die 27-Jährige" takes up a name of the sentences right before.
    private const int Reach = 2;
    private const Features Genders = Features.Masculine | Features.Feminine;

    /// <summary>Who the age of a claim is told of.</summary>
    public static AgedPerson Of(ClaimProfile claim, MatchingWords words, ClaimWords claimWords)
    {
        var analysis = claim.Article.Article.Analysis;
        var tokens = claim.Claim.Mention!.Tokens;
        var isNoun = tokens.Count == 1 && analysis.Tokens[tokens.Start].Pos == PartOfSpeech.Noun;
        var isOfPronoun = claim.IsSubjectPronoun || HoldsPronoun(analysis, tokens);
        var isKnown = isNoun ? IsDefinite(analysis, tokens.Start, claimWords) : isOfPronoun;
        var isOfSubject = !isNoun && !isOfPronoun && claim.Claim.Subject is not null;
        var name = isOfSubject ? claim.Article.Mentions.PersonIn(claim.Claim.Subject!.Span)
            : isKnown ? claim.Article.Mentions.OnlyPersonBefore(claim.SentenceIndex, claim.Claim.Mention.Span.Start, Reach)
            : null;
        return new AgedPerson(name, PartOf(claim, isOfSubject, words), isOfSubject ? KinOf(claim) : null, GenderOf(claim), isKnown);
    }

    /// <summary>Whether two of them can be one: no other name, part, kinship or gender.</summary>
    public bool CanBe(AgedPerson other) =>
        string.Equals(Kin, other.Kin, StringComparison.Ordinal)
        && (Name is null || other.Name is null || AreOneName(Name, other.Name))
        && (Part is null || other.Part is null || string.Equals(Part, other.Part, StringComparison.Ordinal))
        && (Gender == Features.None || other.Gender == Features.None || (Gender & other.Gender) != Features.None);

    /// <summary>"Sörensen" is "Ida Sörensen".</summary>
    public bool IsNamedLike(AgedPerson other) => Name is not null && other.Name is not null && AreOneName(Name, other.Name);

    private static bool AreOneName(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || one.EndsWith(" " + other, StringComparison.Ordinal) || other.EndsWith(" " + one, StringComparison.Ordinal);

    private static bool IsDefinite(AnalyzedDocument analysis, int token, ClaimWords words) =>
        token > 0 && words.Definite.Contains(analysis.Tokens[token - 1].Lemma);

    /// <summary>"39 Jahre ist er alt"</summary>
    private static bool HoldsPronoun(AnalyzedDocument analysis, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (analysis.Tokens[i].Pos == PartOfSpeech.Pronoun)
                return true;
        }

        return false;
    }

    private static string? PartOf(ClaimProfile claim, bool isOfSubject, MatchingWords words)
    {
        if (isOfSubject && claim.Claim.Subject is { } subject && words.PersonParts.TryGet(subject.Canonical, out var part))
            return part;

        return claim.TriggerLemma is { } verb && words.PersonParts.TryGet(verb, out part) ? part : null;
    }

    /// <summary>"seine Schwester" is another than the one the report tells of.</summary>
    private static string? KinOf(ClaimProfile claim)
    {
        var analysis = claim.Article.Article.Analysis;
        return claim.Claim.Mention!.Tokens.Start is > 0 and var start && analysis.Tokens[start - 1].Tag == "PPOSAT" ? claim.Claim.Subject?.Canonical : null;
    }

    private static Features GenderOf(ClaimProfile claim)
    {
        var analysis = claim.Article.Article.Analysis;
        return analysis.PhraseAt(claim.Claim.Mention!.Tokens.End - 1) is { } phrase ? phrase.Features & Genders : Features.None;
    }
}
