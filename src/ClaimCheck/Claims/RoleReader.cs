using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells the role of those counted: dead, injured, missing, arrested, taking part.</summary>
internal sealed class RoleReader(ClaimWords words)
{
    // Fewer people come and go without being the crowd of an event.
    private const decimal CrowdSize = 500;

    private const string Dead = "dead";
    private const string Culled = "culled";
    private const string Affected = "affected";
    private const string Survivor = "survivor";
    private const string Rescued = "rescued";

    private const string Injured = "injured";
    private const string Hospitalised = "hospitalised";

    // Cables and pipes; people who are moved elsewhere are told by the same verb.
    private const string Installed = "installed";

    private readonly GapReader gaps = new(words);

    /// <summary>The role that the counted noun, its adjectives or the verb of the clause give, or <see langword="null"/>.</summary>
    public string? Of(ClaimSite site, int noun) => Told(site, noun) switch
    {
        { } role when IsCulled(site, noun, role) => Culled,
        { } role when IsLost(site, noun, role) => Dead,
        var role => role,
    };

    /// <summary>"Zwei Frauen überlebten nicht", "zwei Kinder konnten nicht gerettet werden": the particle belongs to the role, and the figure is not denied.</summary>
    public bool IsLost(ClaimSite site, int noun) => Told(site, noun) is { } role && IsLost(site, noun, role);

    /// <summary>"Besucherzahl", "Opferzahl": a noun for a number of those in a role; <see langword="null"/> for any other noun, and for -1.</summary>
    public string? OfNumber(ReadText text, int noun)
    {
        if (noun < 0 || Compounds.German.Parts(text.Lemma(noun)) is not [var counted, .., var head] || !words.NumberNouns.Contains(head))
            return null;

        return words.KindRoles.TryGet(counted, out var role) || words.Roles.TryGet(counted, out role) ? role : null;
    }

    /// <summary>"Alle 18.500 Puten wurden getötet": animals that are killed, other than those that died.</summary>
    private bool IsCulled(ClaimSite site, int noun, string role) =>
        role == Dead && noun >= 0 && words.Animals.Contains(site.Text.Lemma(noun)) && site.Clause is { } clause && clause.Features.HasFlag(Features.Passive);

    private bool IsLost(ClaimSite site, int noun, string role) =>
        (role == Survivor || (role == Rescued && noun >= 0 && words.PersonNouns.Contains(site.Text.Lemma(noun)))) && IsDeniedBehind(site, noun);

    /// <summary>Whether a particle behind the figure and its noun denies the verb; "nicht alle zwölf" denies the figure.</summary>
    private static bool IsDeniedBehind(ClaimSite site, int noun)
    {
        if (site.Mention is not NumericMention { Value.Low: > 0 } || site.Clause is not { IsNegated: true } || !IsSubjectOrObject(site))
            return false;

        for (var i = Math.Max(site.Anchor.End, noun + 1); i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.IsNegation(i) && site.Text.Pos(i) != PartOfSpeech.Determiner)
                return true;
        }

        return false;
    }

    private string? Told(ClaimSite site, int noun)
    {
        var text = site.Text;
        if (gaps.IsGap(site, noun))
            return GapReader.Role;
        if (noun >= 0 && words.Roles.TryGet(text.Lemma(noun), out var role))
            return role == Injured ? OfInjured(site) : role;

        // "Verletzt worden sei niemand" is one expression of zero.
        for (var i = site.Anchor.Start; i < Math.Max(noun, site.Anchor.End); i++)
        {
            if (words.Roles.TryGet(text.Lemma(i), out role))
                return role;
        }

        if (OfPhrase(site) is { } idiom)
            return idiom;
        if (OfVerb(site) is { } deed && !(deed == Installed && noun >= 0 && words.PersonNouns.Contains(text.Lemma(noun))))
            return deed;
        if (OfAdjective(site, noun) is { } quality)
            return quality;
        if (noun >= 0 && words.KindRoles.TryGet(text.Lemma(noun), out role))
            return role;

        return OfRelative(site) ?? (IsCrowd(site, noun) ? "participant" : null);
    }

    /// <summary>"Zwei Schwerverletzte starben", "Vier Verletzte liegen noch im Krankenhaus": what the clause tells of the injured comes first.</summary>
    private string OfInjured(ClaimSite site) =>
        OfVerb(site) == Dead ? Dead : OfPhrase(site) is { } idiom and (Dead or Hospitalised) ? idiom : Injured;

    /// <summary>"mit 380 Kollegen, die die Arbeit niederlegten", "zwölf Menschen, die bei dem Brand starben": what a relative clause tells of those counted.</summary>
    private string? OfRelative(ClaimSite site)
    {
        var text = site.Text;
        if (site.PhraseIndex < 0)
            return null;

        // "Kolleginnen und Kollegen, die …"
        var antecedent = site.PhraseIndex;
        while (text.Analysis.Phrases[antecedent].Conjunct > antecedent)
            antecedent = text.Analysis.Phrases[antecedent].Conjunct;

        var phrase = text.Analysis.Phrases[antecedent];
        if (phrase.Tokens.End + 1 >= site.Sentence.Tokens.End || text.Sign(phrase.Tokens.End) != ',')
            return null;

        var index = text.ClauseAt(phrase.Tokens.End + 1);
        if (index < 0 || text.Analysis.Clauses[index] is not { Type: ClauseType.Relative, Subject: >= 0 } clause || clause.Antecedent != antecedent
            || text.Pos(text.Analysis.Phrases[clause.Subject].Head) != PartOfSpeech.Pronoun)
            return null;

        var relative = new ClaimSite(text, null, new TokenRange(phrase.Tokens.End + 1, phrase.Tokens.End + 2), index);
        return OfPhrase(relative) ?? (clause.DirectObject < 0 ? OfPredicate(text, clause) : null);
    }

    /// <summary>"17 Menschen wurden festgenommen", "Die Diebe stahlen 42 Münzen", "drei Häuser, völlig zerstört"</summary>
    private string? OfVerb(ClaimSite site)
    {
        // "Zwei Männer überlebten das Unglück": who outlives something does nothing to it.
        var role = site.Clause is { } clause ? OfPredicate(site.Text, clause) : null;
        if (!IsSubjectOrObject(site) || (IsDoer(site) && role != Survivor))
            return null;
        if (role is not null)
            return role;

        for (var i = site.Anchor.End; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i))
                continue;
            if (site.Text.FigureAt(i) is not null)
                break;
            if (!site.Text.IsNoun(i) && OfWord(site.Text, i) is { } told)
                return told;
        }

        return null;
    }

    private string? OfPredicate(ReadText text, Clause clause)
    {
        if (words.Roles.TryGet(clause.Predicate, out var role) || (clause.MainVerb != clause.FiniteVerb && words.ParticipleRoles.TryGet(clause.Predicate, out role)))
            return role;

        return clause.MainVerb >= 0 ? OfWord(text, clause.MainVerb) : null;
    }

    /// <summary>The role of a base form; "unbesetzt" looks like a participle, but is the form of no verb.</summary>
    private string? OfWord(ReadText text, int token) =>
        words.Roles.TryGet(text.Lemma(token), out var role) || (text.Pos(token) is PartOfSpeech.Verb or PartOfSpeech.Adjective && words.Roles.TryGet(text.Text.Surface(token).ToString(), out role)) ? role : null;

    /// <summary>"300 Helfer retteten die Bewohner": what the verb says happened to its object.</summary>
    private static bool IsDoer(ClaimSite site) =>
        site.Clause is { Subject: >= 0, DirectObject: >= 0 } clause
        && clause.Subject == site.PhraseIndex && clause.DirectObject != site.PhraseIndex
        && !clause.Features.HasFlag(Features.Passive)
        && !IsAddedBehind(clause, site.Text.Analysis.Phrases[clause.DirectObject]);

    /// <summary>"sollen 1.200 Stellen verschwinden, die meisten in der Verwaltung": what follows the whole verb is no object.</summary>
    private static bool IsAddedBehind(Clause clause, NounPhrase phrase) =>
        clause.MainVerb > clause.FiniteVerb && phrase.Tokens.Start > clause.MainVerb;

    /// <summary>"zwei Menschen ums Leben gekommen", "830 Stellen stehen leer"; a noun tells more than an adverb or a modal verb.</summary>
    private string? OfPhrase(ClaimSite site)
    {
        if (site.Clause is not { Predicate.Length: > 0 } clause || !words.RolePhrases.IsVerb(clause.Predicate))
            return null;

        string? found = null;
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i) || i == clause.MainVerb || Together(site.Text, clause.Predicate, i) is not { } role || !(IsSubjectOrObject(site) || IsStruck(role, site)))
                continue;
            if (site.Text.IsNoun(i))
                return role;
            found ??= role;
        }

        return found;
    }

    /// <summary>The role that a verb or adjective gives together with a word, or with the head of a compound: "in die Uniklinik kommen", but no "Tag" in "am Sonntag kommen".</summary>
    private string? Together(ReadText text, string verb, int token)
    {
        var (before, word) = (Before(text, token), text.Lemma(token));
        return words.RolePhrases.TryGet(verb, before, word, out var role)
            || (text.IsNoun(token) && text.FigureAt(token) is not TemporalMention && words.RolePhrases.TryGet(verb, before, Compounds.German.HeadOf(word), out role)) ? role : null;
    }

    /// <summary>The preposition or article of a noun: "ohne Strom", "keinen Strom".</summary>
    private static string Before(ReadText text, int token)
    {
        if (!text.IsNoun(token) || text.Analysis.PhraseOf(token) is not (>= 0 and var index))
            return string.Empty;

        var phrase = text.Analysis.Phrases[index];
        return phrase.Preposition >= 0 ? text.Lemma(phrase.Preposition) : token > phrase.Tokens.Start ? text.Lemma(token - 1) : string.Empty;
    }

    /// <summary>"700 neue Stellen", "offen sind 830 Stellen": an adjective that gives a role to some nouns only.</summary>
    private string? OfAdjective(ClaimSite site, int noun)
    {
        if (noun < 0 || !IsSubjectOrObject(site))
            return null;

        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && ((i >= site.Anchor.Start && i < noun) || site.Text.IsAdverbial(i))
                && words.RolePhrases.IsVerb(site.Text.Lemma(i)) && Together(site.Text, site.Text.Lemma(i), noun) is { } role)
                return role;
        }

        return null;
    }

    /// <summary>"30.000 Menschen seien gekommen"</summary>
    private bool IsCrowd(ClaimSite site, int noun) =>
        noun >= 0 && words.PersonNouns.Contains(site.Text.Lemma(noun))
        && site.Clause is { } clause && words.CrowdVerbs.Contains(clause.Predicate)
        && site.Mention is NumericMention { Value.Printed: >= CrowdSize }
        && IsSubjectOrObject(site);

    /// <summary>The figure is no adverbial: its phrase has no preposition, or a relative clause tells of it.</summary>
    private static bool IsSubjectOrObject(ClaimSite site) => site.Phrase is not { Preposition: >= 0 } || IsAntecedent(site);

    private static bool IsAntecedent(ClaimSite site) => site.Clause is { Type: ClauseType.Relative, Antecedent: >= 0 and var antecedent } && antecedent == site.PhraseIndex;

    /// <summary>"In 1.100 Haushalten fiel der Strom aus": where something fails are those whom it strikes.</summary>
    private static bool IsStruck(string role, ClaimSite site) => role == Affected && site.Phrase is { Preposition: >= 0 };
}
