using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.References;

/// <summary>Collects what later words may refer to: noun phrases and names, each once.</summary>
internal sealed class CandidateReader(AnalyzedDocument analysis, EntityMention?[] names, ReferenceWords words)
{
    /// <summary>All candidates by position.</summary>
    public List<Candidate> Read()
    {
        var found = new List<Candidate>();
        for (var i = 0; i < analysis.Phrases.Length; i++)
        {
            var phrase = analysis.Phrases[i];
            if (analysis.Tokens[phrase.Head].Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
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
        if (name is null && phrase.Head + 1 < names.Length && names[phrase.Head + 1] is { EntityType: EntityType.Person or EntityType.Organisation } apposition && apposition.Tokens.Start == phrase.Head + 1)
            name = apposition;
        else if (name is { EntityType: EntityType.Person } && RoleBefore(name) is >= 0 and var before)
            (role, features) = (analysis.Tokens[before].Lemma, analysis.Tokens[before].Features);
        var clause = analysis.ClauseOf(phrase.Head);
        var isSubject = clause >= 0 && analysis.Clauses[clause].Subject == index;
        return new Candidate(name?.Tokens ?? new TokenRange(phrase.Head, phrase.Head + 1), role, features & (Features.Numbers | Features.Genders), clause, isSubject, IsPair(phrase), name is { EntityType: EntityType.Person }, name?.Canonical ?? string.Empty);
    }

    private int RoleBefore(EntityMention name) =>
        name.Tokens.Start > 0 && analysis.Tokens[name.Tokens.Start - 1].Pos == PartOfSpeech.Noun ? name.Tokens.Start - 1 : -1;

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
