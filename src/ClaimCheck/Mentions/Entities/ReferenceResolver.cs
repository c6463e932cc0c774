using ClaimCheck.Analysis;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Entities;

/// <summary>Adds the pronouns and role nouns that refer to persons named before.</summary>
internal sealed class ReferenceResolver(EntityWords words, PersonRegister persons)
{
    // No sentence of news names more; looking back stays short in a list of 100,000 names.
    private const int Reach = 100;
    private const Features He = Features.Nominative | Features.Singular | Features.Masculine;

    /// <summary>Adds the references to <paramref name="found"/>, which stays in text order.</summary>
    public void Resolve(List<NamedEntity> found)
    {
        var named = found.ToArray();
        var covered = new HashSet<int>();
        foreach (var entity in named)
        {
            for (var i = entity.Tokens.Start; i < entity.Tokens.End; i++)
                covered.Add(i);
        }

        var references = new List<NamedEntity>();
        var next = 0;
        var sentences = words.Text.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = sentences[s].Tokens.Start; i < sentences[s].Tokens.End; i++)
            {
                while (next < named.Length && named[next].Tokens.Start < i)
                    next++;
                if (!covered.Contains(i) && Reference(i, s, named, next) is { } canonical)
                    references.Add(new NamedEntity(new TokenRange(i, i + 1), EntityType.Person, canonical, IsPronoun(i) ? EntityForm.Pronoun : EntityForm.RoleNoun));
            }
        }

        found.AddRange(references);
        found.Sort((one, other) => one.Tokens.Start.CompareTo(other.Tokens.Start));
    }

    private bool IsPronoun(int token) => words.Analysis.Tokens[token].Tag == "PPER";

    private string? Reference(int token, int sentence, NamedEntity[] named, int next)
    {
        if (IsPronoun(token))
            return IsHe(token) ? LastPerson(sentence, named, next, women: false) : IsShe(token) ? LastPerson(sentence, named, next, women: true) : null;
        if (!IsDefinite(token) || IsBeforeName(named, next, token) || !words.TryGetRole(token, out var role, out var lemma) || role.IsTitle)
            return null;
        return persons.WithRole(lemma);
    }

    private bool IsHe(int token) => words.Analysis.Tokens[token].Features == He;

    // "sie" is a woman only as the subject of a verb in the singular.
    private bool IsShe(int token)
    {
        if (!words.Analysis.Tokens[token].Features.Has(Features.Feminine) || !words.Analysis.Tokens[token].Features.Has(Features.Nominative))
            return false;
        var clause = words.Analysis.ClauseOf(token);
        if (clause < 0 || words.Analysis.Clauses[clause].Subject < 0)
            return false;
        var reading = words.Analysis.Clauses[clause];
        return words.Analysis.Phrases[reading.Subject].Head == token && reading.Features.Has(Features.Singular);
    }

    private bool IsDefinite(int token)
    {
        var index = words.Analysis.PhraseOf(token);
        if (index < 0)
            return false;
        var phrase = words.Analysis.Phrases[index];
        if (phrase.Head != token || phrase.Attribute >= 0 || phrase.Tokens.Start == token || words.Pos(phrase.Tokens.Start) != PartOfSpeech.Determiner)
            return false;

        // "der Minister" is one minister, unless it belongs to another noun: "das Treffen der Minister".
        var numbers = phrase.Features & Features.Numbers;
        return numbers != Features.Plural && (!numbers.Has(Features.Plural) || index == 0 || words.Analysis.Phrases[index - 1].Attribute != index);
    }

    // The names are in order and next is the first of them that starts at the token or behind it.
    private static bool IsBeforeName(NamedEntity[] named, int next, int token)
    {
        while (next < named.Length && named[next].Tokens.Start <= token)
            next++;
        return next < named.Length && named[next].Tokens.Start == token + 1 && named[next].Type == EntityType.Person;
    }

    /// <summary>The person meant by a pronoun: the last subject, else the last named, of this or the previous sentence.</summary>
    private string? LastPerson(int sentence, NamedEntity[] named, int next, bool women)
    {
        for (var s = sentence; s >= Math.Max(0, sentence - 1); s--)
        {
            var start = words.Text.Sentences[s].Tokens.Start;
            string? last = null;
            for (var i = next - 1; i >= Math.Max(0, next - Reach) && named[i].Tokens.Start >= start; i--)
            {
                var entity = named[i];
                if (entity.Type != EntityType.Person || persons.IsWoman(entity.Canonical) != women || entity.Tokens.Start >= words.Text.Sentences[s].Tokens.End)
                    continue;
                if (IsSubject(entity.Tokens))
                    return entity.Canonical;
                last ??= entity.Canonical;
            }

            if (last is not null)
                return last;
        }

        return null;
    }

    private bool IsSubject(TokenRange name)
    {
        var clause = words.Analysis.ClauseOf(name.Start);
        if (clause < 0 || words.Analysis.Clauses[clause].Subject is var subject && subject < 0)
            return false;
        var phrase = words.Analysis.PhraseOf(name.Start);
        return phrase == subject || (phrase > 0 && phrase - 1 == subject && words.Analysis.Phrases[subject].Attribute == phrase);
    }
}
