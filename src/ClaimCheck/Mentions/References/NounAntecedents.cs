using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.References;

/// <summary>Looks back from a definite noun for whom or what it takes up: "die Ministerin", "der Konzern".</summary>
internal sealed class NounAntecedents(AnalyzedDocument analysis, List<Candidate> candidates, ReferenceWords words, EntityLexicon roles)
{
    // How many candidates are looked at for the same noun, and how many sentences back for another one.
    private const int Reach = 60;
    private const int Sentences = 3;
    private const int ShortestHead = 4;

    private readonly HashSet<string> withRole = [.. candidates.Where(candidate => candidate is { IsPerson: true, Lemma.Length: > 0 }).Select(candidate => candidate.Canonical)];

    /// <summary>What the noun at <paramref name="token"/> takes up of the candidates before index <paramref name="next"/>; null where that is nothing or not clear.</summary>
    public Antecedent? Of(int token, int next)
    {
        if (!IsDefinite(token))
            return null;
        var word = analysis.Tokens[token];
        var isPerson = roles.TryGetRole(word.Lemma, out var role) && !role.IsTitle;
        if (Same(word, next, isPerson || words.KindOf(word.Lemma) == ReferenceWordKind.Body) is { } same)
            return same;
        if (words.TryGetHypernym(word.Lemma, out var hypernym))
            return Only(token, next, candidate => IsUnder(hypernym, candidate) && Agrees(word.Features, candidate));
        return isPerson ? Only(token, next, candidate => candidate.IsPerson && !withRole.Contains(candidate.Canonical) && Agrees(word.Features, candidate)) : null;
    }

    // "die Rakete" is the "Kurzstreckenrakete" named before; the same noun again is a reference where it says what somebody is, or was new before: "ein Rudel … das Rudel".
    private Antecedent? Same(TokenAnalysis word, int next, bool isRole)
    {
        for (var i = next - 1; i >= Math.Max(0, next - Reach); i--)
        {
            var other = candidates[i].Lemma;
            if (other.Length == 0)
                continue;
            var isAgain = string.Equals(other, word.Lemma, StringComparison.Ordinal) && (isRole || (candidates[i].IsNew && candidates[i].Agrees(word.Features & Features.Numbers)));
            if (isAgain || Compounds.German.IsHeadOf(word.Lemma, other))
                return To(LastNamed(i, next));
        }

        return null;
    }

    /// <summary>The candidate that fits, of the nearest sentence that holds any; null where it holds several.</summary>
    private Antecedent? Only(int token, int next, Func<Candidate, bool> fits)
    {
        var sentence = analysis.Text.SentenceOf(token);
        var start = analysis.Text.Sentences[Math.Max(0, sentence - Sentences)].Tokens.Start;
        Candidate? found = null;
        for (var i = next - 1; i >= Math.Max(0, next - Reach) && candidates[i].Tokens.Start >= start; i--)
        {
            if (!fits(candidates[i]))
                continue;
            if (found is { } last)
            {
                if (analysis.Text.SentenceOf(last.Tokens.Start) != analysis.Text.SentenceOf(candidates[i].Tokens.Start))
                    break;
                if (!IsSame(last, candidates[i]))
                    return null;
            }

            found ??= candidates[i];
        }

        return found is { } only ? To(only) : null;
    }

    private bool IsUnder(Hypernym hypernym, Candidate candidate)
    {
        if (candidate.Lemma.Length > 0)
            return IsUnder(hypernym, candidate.Lemma);
        if (candidate.Named == EntityType.Organisation && (IsUnder(hypernym, analysis.Tokens[candidate.Tokens.Start].Lemma) || IsUnder(hypernym, analysis.Tokens[candidate.Tokens.End - 1].Lemma)))
            return true;
        return hypernym.Names switch
        {
            HypernymNames.Person => candidate.IsPerson && !withRole.Contains(candidate.Canonical),
            HypernymNames.Organisation => candidate.Named == EntityType.Organisation,
            HypernymNames.City => candidate.Named == EntityType.Place && !roles.Places.IsCountry(candidate.Canonical),
            HypernymNames.Country => candidate.Named == EntityType.Place && roles.Places.IsCountry(candidate.Canonical),
            _ => false,
        };
    }

    private static bool IsUnder(Hypernym hypernym, string lemma)
    {
        if (hypernym.Heads.Contains(lemma))
            return true;
        foreach (var head in hypernym.Heads)
        {
            // "Umweltbundesamt" is no compound of any list.
            if (head.Length >= ShortestHead && lemma.Length > head.Length + 1 && lemma.EndsWith(head, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "der Konzern" for "die Airline": only persons share the gender of the noun that takes them up.
    private static bool Agrees(Features noun, Candidate candidate) =>
        !noun.Has(Features.Singular) || candidate.IsPerson
            ? candidate.Agrees(noun & (candidate.IsPerson ? Features.Numbers | Features.Genders : Features.Numbers))
            : !(candidate.Features & Features.Numbers).Equals(Features.Plural);

    private static bool IsSame(Candidate one, Candidate other) =>
        one.Canonical.Length > 0 || other.Canonical.Length > 0
            ? string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal)
            : string.Equals(one.Lemma, other.Lemma, StringComparison.Ordinal);

    private static Antecedent To(Candidate candidate) => new([candidate.Tokens], ReferenceReason.Role);

    /// <summary>The last mention of who is named at an index: "Volkmar Dietz … Dietz".</summary>
    private Candidate LastNamed(int index, int next)
    {
        for (var i = next - 1; i > index && candidates[index].Canonical.Length > 0; i--)
        {
            if (string.Equals(candidates[i].Canonical, candidates[index].Canonical, StringComparison.Ordinal))
                return candidates[i];
        }

        return candidates[index];
    }

    /// <summary>Whether a token heads a phrase with an article and nothing that narrows it.</summary>
    private bool IsDefinite(int token)
    {
        if (analysis.PhraseOf(token) is not (>= 0 and var index))
            return false;
        var phrase = analysis.Phrases[index];
        var isNamed = token + 1 < analysis.Tokens.Length && analysis.Tokens[token + 1].Pos == PartOfSpeech.ProperNoun;
        return phrase.Head == token && phrase.Attribute < 0 && phrase.Tokens.Start == token - 1 && !isNamed && IsArticle(analysis.Tokens[token - 1]);
    }

    private static bool IsArticle(TokenAnalysis word) => word.Tag is "APPRART" or "PDAT" || word is { Tag: "ART", Lemma: ['d', ..] };
}
