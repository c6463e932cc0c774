using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads whether those who voted were of one mind: "einstimmig", "mit drei zu zwei Stimmen", "bei zwei Gegenstimmen".</summary>
internal sealed class VoteReader(ClaimWords words)
{
    /// <summary>The relation of these claims.</summary>
    public const string Relation = "vote";

    private const string Divided = "divided";
    private const string Against = "against";

    /// <summary>Adds a claim for each word or result that says so.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var i in context.Tokens())
        {
            if (UnityAt(context.Text, i) is { } unity && Stated(context, i, unity) is { } claim)
                claims.Add(claim);
        }
    }

    private string? UnityAt(ReadText text, int token)
    {
        var lemma = text.Lemma(token);
        if (text.FigureAt(token) is NumericMention { Score.Length: 2 } score)
            return score.Tokens.End == token + 1 && score.Score[0] > 0 && score.Score[1] > 0 && token + 1 < text.Analysis.Tokens.Length && words.Votes.IsVerbOfPhrase(text.Lemma(token + 1)) ? Divided : null;

        var hasPhrase = words.Votes.IsVerbOfPhrase(lemma) && text.Analysis.PhraseAt(token) is { Preposition: >= 0 };
        if (hasPhrase && words.Votes.TryGet(text.Lemma(text.Analysis.PhraseAt(token)!.Value.Preposition) + " " + lemma, out var unity))
            return unity;
        if (!words.Votes.TryGet(lemma, out unity))
            return null;

        return unity != Against ? unity : token > 0 && text.FigureAt(token - 1) is NumericMention { Value.Printed: > 0 } ? Divided : null;
    }

    private static Claim? Stated(ClaimContext context, int token, string unity)
    {
        var text = context.Text;
        var site = new ClaimSite(text, null, new TokenRange(token, token + 1));
        if (site.Clause is not { IsNegated: false } clause)
            return null;

        var span = text.Text.Tokens[token].Span;
        var claim = context.Start(site, ClaimKind.Statement, Relation, clause.MainVerb < 0 ? span : span.Cover(text.Text.Tokens[clause.MainVerb].Span));
        return claim.Modality != Modality.Asserted ? null : claim with
        {
            Subject = null,
            Polarity = Polarity.Positive,
            Proposition = new ClaimProposition(unity, null, [], DenialForm.None, IsSoFar: false, IsPast: true, IsLimited: false),
        };
    }
}
