using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads who led what is reported: "unter Leitung der Universität Göttingen", "federführend war Heidelberg".</summary>
internal sealed class LeaderReader(ClaimWords words, MatchingWords matching)
{
    private const string Adverb = "adverb";
    private const string Verb = "verb";

    // Tokens from the word to the name: "unter Leitung des Heidelberger Kepler-Instituts", "die Führung habe beim Institut gelegen".
    private const int Reach = 8;

    // "Kepler-Institut" is as good as a name, "Universität" is none.
    private const int Rare = 6;

    private readonly AssertionReader assertions = new(words, matching);
    private readonly NegationReader negations = new(words);

    /// <summary>Adds a claim for each leader that is named.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var i in context.Tokens())
        {
            if (words.LeaderWords.TryGet(context.Text.Lemma(i), out var use) && context.Text.EntityAt(i) is null && At(context, i, use) is { } claim)
                claims.Add(claim);
        }
    }

    private Claim? At(ClaimContext context, int token, string use)
    {
        var site = new ClaimSite(context.Text, null, new TokenRange(token, token + 1));
        if (use == Verb && (site.Clause is not { } clause || clause.MainVerb != token || !clause.Features.HasFlag(Features.Passive)))
            return null;
        if (use != Adverb && use != Verb && !IsAttribute(site))
            return null;

        var names = Names(context, site);
        if (names.IsEmpty || site.ClauseIndex < 0 || negations.Of(site) is { IsPartial: true } or { IsNegative: true } || !assertions.IsStated(context.Text, site.ClauseIndex, out var isDenied) || isDenied)
            return null;

        var claim = context.Start(site, ClaimKind.Statement, "leader", context.Text.Text.Tokens[token].Span.Cover(names[^1].Span));
        return claim.Modality != Modality.Asserted ? null : claim with
        {
            Subject = null,
            Polarity = Polarity.Positive,
            Proposition = new ClaimProposition("leader", null, names, DenialForm.None, IsSoFar: false, IsPast: true, IsLimited: false),
        };
    }

    /// <summary>"unter Leitung", "die Führung habe bei … gelegen"; not "übernahm die Leitung des Amtes", where what is led stands behind.</summary>
    private static bool IsAttribute(ClaimSite site) =>
        site.Phrase is { Preposition: >= 0 } || (site.Clause is { Subject: >= 0 } clause && clause.Subject == site.PhraseIndex);

    /// <summary>The names behind the word, up to the first word that belongs to no name; of a passive those behind its preposition.</summary>
    private ImmutableArray<NamedSpan> Names(ClaimContext context, ClaimSite site)
    {
        var text = context.Text;
        var found = ImmutableArray.CreateBuilder<NamedSpan>();
        var isPassive = text.Pos(site.Anchor.Start) == PartOfSpeech.Verb;
        var start = isPassive ? Math.Max(site.Range.Start, site.Anchor.Start - Reach) : site.Anchor.End;
        var end = isPassive ? site.Anchor.Start : Math.Min(site.Range.End, site.Anchor.End + Reach);
        for (var i = start; i < end; i++)
        {
            if (text.Sign(i) is ',' or ';' or ':' || (found.Count > 0 && text.Pos(i) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adposition))
                break;
            if (!site.IsOwn(i) || (isPassive && !IsAgent(text, i)) || text.FigureAt(i) is not null)
                continue;
            if (text.EntityAt(i) is { Form: EntityForm.Name or EntityForm.ShortName or EntityForm.Adjective } entity && entity.Tokens.Start == i)
                found.Add(new NamedSpan(entity.Span, entity.Canonical));
            else if (text.EntityAt(i) is null && (text.Pos(i) == PartOfSpeech.ProperNoun || (text.IsNoun(i) && matching.WeightOf(text.Lemma(i)) >= Rare)))
                found.Add(context.Named(i));
        }

        return found.ToImmutable();
    }

    private static bool IsAgent(ReadText text, int token) => text.Analysis.PhraseAt(token) is { Preposition: >= 0 };
}
