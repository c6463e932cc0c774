using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads who has a part in an event that only one person has: "Regisseurin Jelena Krauß", "am Steuer saß Ulrike Staake".</summary>
internal sealed class PartReader(ClaimWords words, MatchingWords matching)
{
    /// <summary>The relation of these claims.</summary>
    public const string Relation = "part";

    private readonly AssertionReader assertions = new(words, matching);
    private readonly NegationReader negations = new(words);

    /// <summary>Adds a claim for each such noun with a name behind it, and for each such verb whose subject is a name.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        var text = context.Text;
        foreach (var i in context.Tokens())
        {
            if (text.IsNoun(i) && words.SingleRoles.TryGet(text.Lemma(i), out var part) && !IsNarrowed(text, i) && !(words.SideParts.Contains(part) && IsOfMatch(text)) && NameAt(text, i + 1) is { } person)
                claims.Add(Claimed(context, i, part, person));
        }

        for (var i = 0; i < text.Analysis.Clauses.Length; i++)
        {
            if (PartOf(text, i) is { } part && PersonOf(text, i) is { } person && IsStated(text, i))
                claims.Add(Claimed(context, text.Analysis.Clauses[i].MainVerb, part, person));
        }
    }

    /// <summary>"der frühere Intendant": another one than the one in office; "Bremens Kapitän": the other team has one, too.</summary>
    private bool IsNarrowed(ReadText text, int noun) =>
        noun > 0 && ((text.Pos(noun - 1) == PartOfSpeech.Adjective && !words.NeutralAdjectives.Contains(text.Lemma(noun - 1))) || IsOwner(text, noun - 1));

    private static bool IsOwner(ReadText text, int token) =>
        text.IsNoun(token) || text.Pos(token) == PartOfSpeech.ProperNoun || (text.EntityAt(token) is { Form: EntityForm.Name or EntityForm.ShortName } owner && owner.Tokens.End == token + 1);

    /// <summary>In a report with a score two sides play, and each has a captain.</summary>
    private static bool IsOfMatch(ReadText text) => text.Mentions.Any(mention => mention is NumericMention { Type: MentionType.Score });

    private static EntityMention? NameAt(ReadText text, int token) =>
        token < text.Analysis.Tokens.Length && text.EntityAt(token) is { EntityType: EntityType.Person, Form: EntityForm.Name or EntityForm.ShortName } person ? person : null;

    /// <summary>"dirigierte", "saß am Steuer", "führte Regie"</summary>
    private string? PartOf(ReadText text, int index)
    {
        var clause = text.Analysis.Clauses[index];
        if (clause.MainVerb < 0 || clause.Features.HasFlag(Features.Passive))
            return null;
        if (words.PartVerbs.TryGet(clause.Predicate, out var part))
            return part;
        if (!words.PartVerbs.IsVerbOfPhrase(clause.Predicate))
            return null;

        foreach (var phrase in ClausePhrases.Of(text, index))
        {
            var (preposition, head) = (text.Analysis.Phrases[phrase].Preposition, text.Analysis.Phrases[phrase].Head);
            var before = preposition < 0 ? string.Empty : text.Lemma(preposition) + " ";
            if (words.PartVerbs.TryGet(before + text.Lemma(head) + " " + clause.Predicate, out part))
                return part;
        }

        return null;
    }

    /// <summary>The name that is the subject, or stands right behind its noun.</summary>
    private static EntityMention? PersonOf(ReadText text, int index)
    {
        if (text.Analysis.Clauses[index] is not { Subject: >= 0 and var subject })
            return null;

        var head = text.Analysis.Phrases[subject].Head;
        return NameAt(text, head) ?? NameAt(text, head + 1);
    }

    private bool IsStated(ReadText text, int index)
    {
        var verb = text.Analysis.Clauses[index].MainVerb;
        var negation = negations.Of(new ClaimSite(text, null, new TokenRange(verb, verb + 1)));
        return negation is { IsNegative: false, IsPartial: false } && assertions.IsStated(text, index, out var isDenied) && !isDenied;
    }

    private static Claim Claimed(ClaimContext context, int token, string part, EntityMention person)
    {
        var site = new ClaimSite(context.Text, null, new TokenRange(token, token + 1));
        var span = context.Text.Text.Tokens[token].Span;
        return context.Start(site, ClaimKind.Statement, Relation, span.Cover(person.Span)) with
        {
            Subject = new NamedSpan(span, part),
            Polarity = Polarity.Positive,
            Proposition = new ClaimProposition(Relation, null, [new NamedSpan(person.Span, person.Canonical)], DenialForm.None, IsSoFar: false, IsPast: true, IsLimited: false),
        };
    }
}
