using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Tells the role of those counted: dead, injured, missing, arrested, taking part.</summary>
internal sealed class RoleReader(ClaimWords words)
{
    // Fewer people come and go without being the crowd of an event.
    private const decimal CrowdSize = 500;

    private const string Dead = "dead";
    private const string Culled = "culled";

    // "Zwei Schwerverletzte starben": the verb tells what became of them.
    private const string Injured = "injured";

    /// <summary>The role that the counted noun, its adjectives or the verb of the clause give, or <see langword="null"/>.</summary>
    public string? Of(ClaimSite site, int noun) => Told(site, noun) is { } role ? IsCulled(site, noun, role) ? Culled : role : null;

    /// <summary>"Alle 18.500 Puten wurden getötet": animals that are killed, other than those that died.</summary>
    private bool IsCulled(ClaimSite site, int noun, string role) =>
        role == Dead && noun >= 0 && words.Animals.Contains(site.Text.Lemma(noun)) && site.Clause is { } clause && clause.Features.HasFlag(Features.Passive);

    private string? Told(ClaimSite site, int noun)
    {
        var text = site.Text;
        if (noun >= 0 && words.Roles.TryGet(text.Lemma(noun), out var role))
            return role == Injured && OfVerb(site) == Dead ? Dead : role;

        // "Verletzt worden sei niemand" is one expression of zero.
        for (var i = site.Anchor.Start; i < Math.Max(noun, site.Anchor.End); i++)
        {
            if (words.Roles.TryGet(text.Lemma(i), out role))
                return role;
        }

        if (OfPhrase(site) is { } idiom)
            return idiom;
        if (OfVerb(site) is { } deed)
            return deed;
        if (noun >= 0 && words.KindRoles.TryGet(text.Lemma(noun), out role))
            return role;

        return IsCrowd(site, noun) ? "participant" : null;
    }

    /// <summary>"17 Menschen wurden festgenommen", "Die Diebe stahlen 42 Münzen", "drei Häuser, völlig zerstört"</summary>
    private string? OfVerb(ClaimSite site)
    {
        if (!IsSubjectOrObject(site) || IsDoer(site))
            return null;
        if (site.Clause is { } clause
            && (words.Roles.TryGet(clause.Predicate, out var role) || (clause.MainVerb != clause.FiniteVerb && words.ParticipleRoles.TryGet(clause.Predicate, out role))))
            return role;

        for (var i = site.Anchor.End; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i))
                continue;
            if (site.Text.FigureAt(i) is not null)
                break;
            if (!site.Text.IsNoun(i) && words.Roles.TryGet(site.Text.Lemma(i), out role))
                return role;
        }

        return null;
    }

    /// <summary>"300 Helfer retteten die Bewohner": what the verb says happened to its object.</summary>
    private static bool IsDoer(ClaimSite site) =>
        site.Clause is { Subject: >= 0, DirectObject: >= 0 } clause
        && clause.Subject == site.PhraseIndex && clause.DirectObject != site.PhraseIndex
        && !clause.Features.HasFlag(Features.Passive)
        && !IsAddedBehind(clause, site.Text.Analysis.Phrases[clause.DirectObject]);

    /// <summary>"sollen 1.200 Stellen verschwinden, die meisten in der Verwaltung": what follows the whole verb is no object.</summary>
    private static bool IsAddedBehind(Clause clause, NounPhrase phrase) =>
        clause.MainVerb > clause.FiniteVerb && phrase.Tokens.Start > clause.MainVerb;

    /// <summary>"zwei Menschen ums Leben gekommen", "zu Schaden kam niemand"</summary>
    private string? OfPhrase(ClaimSite site)
    {
        if (site.Clause is not { Predicate.Length: > 0 } clause || !IsSubjectOrObject(site))
            return null;

        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.IsNoun(i) && words.RolePhrases.TryGet(clause.Predicate, site.Text.Lemma(i), out var role))
                return role;
        }

        return null;
    }

    /// <summary>"30.000 Menschen seien gekommen"</summary>
    private bool IsCrowd(ClaimSite site, int noun) =>
        noun >= 0 && words.PersonNouns.Contains(site.Text.Lemma(noun))
        && site.Clause is { } clause && words.CrowdVerbs.Contains(clause.Predicate)
        && site.Mention is Mentions.NumericMention { Value.Printed: >= CrowdSize }
        && IsSubjectOrObject(site);

    /// <summary>The figure is no adverbial: its phrase has no preposition other than "von" of a passive.</summary>
    private static bool IsSubjectOrObject(ClaimSite site) => site.Phrase is not { Preposition: >= 0 };
}
