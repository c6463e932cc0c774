using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.References;

/// <summary>Collects what later words may refer to: noun phrases and names, each once.</summary>
internal sealed class CandidateReader(AnalyzedDocument analysis, EntityMention?[] names, ReferenceWords words, EntityLexicon roles)
{
    /// <summary>All candidates by position.</summary>
    public List<Candidate> Read()
    {
        var found = new List<Candidate>();
        for (var i = 0; i < analysis.Phrases.Length; i++)
        {
            var phrase = analysis.Phrases[i];
            if (analysis.Tokens[phrase.Head].Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || IsRoleOfNameBefore(i))
                continue;
            var candidate = Of(i, phrase);
            if (found.Count == 0 || found[^1].Tokens.Start < candidate.Tokens.Start)
                found.Add(candidate);
        }

        return found;
    }

    private Candidate Of(int index, NounPhrase phrase)
    {
        var name = names[phrase.Head];
        var role = name is null ? analysis.Tokens[phrase.Head].Lemma : string.Empty;
        var features = name switch
        {
            null => phrase.Features,
            { EntityType: EntityType.Place } => Features.Singular | Features.Neuter,
            _ => Features.Singular,
        };

        // "die Projektleiterin Ilona Brandstätter": the name with the gender of the role.
        if (name is null && NameAfter(phrase.Head) is { EntityType: EntityType.Person or EntityType.Organisation } apposition)
            name = apposition;
        else if (name is { EntityType: EntityType.Person } && RoleOf(index, name) is >= 0 and var noun)
            (role, features) = (analysis.Tokens[noun].Lemma, analysis.Tokens[noun].Features);
        var clause = analysis.ClauseOf(phrase.Head);
        var isSubject = clause >= 0 && analysis.Clauses[clause].Subject == index;
        return new Candidate(name?.Tokens ?? new TokenRange(phrase.Head, phrase.Head + 1), role, features & (Features.Numbers | Features.Genders), clause, isSubject, IsPair(phrase), IsNew(phrase), name?.EntityType, name?.Canonical ?? string.Empty);
    }

    // "Chefärztin Dr. Moreau": a title between them.
    private EntityMention? NameAfter(int head)
    {
        var next = head + 1;
        while (next < names.Length && names[next] is null && roles.TryGetRole(analysis.Tokens[next].Lemma, out var title) && title.IsTitle)
            next++;
        return next < names.Length && names[next] is { } name && name.Tokens.Start == next ? name : null;
    }

    // "Uwe Kern, Trainer der Gäste": one person.
    private bool IsRoleOfNameBefore(int index) =>
        index > 0 && names[analysis.Phrases[index - 1].Head] is { EntityType: EntityType.Person } name && RoleOf(index - 1, name) == analysis.Phrases[index].Head;

    private int RoleOf(int index, EntityMention name)
    {
        if (name.Tokens.Start > 0 && analysis.Tokens[name.Tokens.Start - 1].Pos == PartOfSpeech.Noun)
            return name.Tokens.Start - 1;

        // "Uwe Kern, Sprecher der Polizei, …"
        var start = name.Tokens.End + 1;
        if (index + 1 >= analysis.Phrases.Length || analysis.Phrases[index + 1].Tokens.Start != start || analysis.Tokens[start - 1].Tag != "$,")
            return -1;
        var head = analysis.Phrases[index + 1].Head;
        return names[head] is null && roles.TryGetRole(analysis.Tokens[head].Lemma, out var role) && !role.IsTitle ? head : -1;
    }

    private bool IsNew(NounPhrase phrase) =>
        analysis.Tokens[phrase.Tokens.Start] is { Tag: "CARD" } or { Tag: "ART", Lemma: ['e', ..] };

    private bool IsPair(NounPhrase phrase)
    {
        for (var i = phrase.Tokens.Start; i < phrase.Head; i++)
        {
            if (words.KindOf(analysis.Tokens[i].Lemma) == ReferenceWordKind.Two)
                return true;
        }

        return false;
    }
}
