using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads counts of zero that no number prints: "niemand wurde verletzt", "kein Todesopfer".</summary>
internal sealed class ZeroClaimReader(ClaimWords words)
{
    private const string Affected = "affected";

    private readonly CountReader counts = new(words);
    private readonly RoleReader roles = new(words);

    /// <summary>Adds a claim for each word that counts those in a known role to zero.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var i in context.Tokens())
        {
            // "keine 50 Meter" is less than fifty and belongs to its figure.
            if (context.Text.FigureAt(i) is null && words.ZeroWords.Contains(context.Text.Lemma(i)) && At(context, i) is { } claim)
                claims.Add(claim);
        }
    }

    private Claim? At(ClaimContext context, int token)
    {
        var site = new ClaimSite(context.Text, null, new TokenRange(token, token + 1));
        var isAlone = context.Text.Pos(token) == Analysis.PartOfSpeech.Pronoun;
        var noun = isAlone ? -1 : counts.CountedNoun(site);
        if (roles.Of(site, noun) is not { } role)
            return null;

        // "70.000 Menschen hatten keinen Strom" counts those without, not nobody.
        if (role == Affected && noun >= 0 && !words.PersonNouns.Contains(context.Text.Lemma(noun)))
            return null;

        var span = context.Text.Text.Tokens[token].Span;
        return context.Start(site, ClaimKind.Count, role is "dead" or "injured" or "missing" ? "casualties" : "count", noun > token ? span.To(context.Text.Text.Tokens[noun].Span) : span) with
        {
            Counted = noun >= 0 ? new CountedThing(context.Text.Text.Tokens[noun].Span, context.Text.Canonical(noun)) : null,
            Role = role,
            Restrictions = counts.Restrictions(site, noun),
            Value = new NumericValue(0, 0, null, Comparator.Exactly, 0, 0),
            Polarity = Polarity.Positive,
        };
    }
}
