using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads "ein Mann kam ums Leben" as a count: at least one is dead, where the report counts no more of them.</summary>
internal sealed class SinglePersonReader(ClaimWords words)
{
    private const string Relation = "casualties";
    private const string Indefinite = "indefinite";

    private readonly RoleReader roles = new(words);
    private readonly CountReader counts = new(words);

    /// <summary>Adds a claim for each role of the dead, injured and missing that the text gives to one person and to nobody else.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        var text = context.Text;
        var found = new Dictionary<string, Claim?>(StringComparer.Ordinal);
        for (var i = 0; i < text.Analysis.Clauses.Length; i++)
        {
            if (PersonIn(text, i) is not (>= 0 and var noun))
                continue;
            var site = new ClaimSite(text, null, new TokenRange(noun, noun + 1));
            if (site.Clause is not { IsNegated: false } || roles.Of(site, noun) is not { } role || role is not ("dead" or "injured" or "missing"))
                continue;

            // Two that are told of one by one are two, and nobody can say whether a third is among them.
            found[role] = found.ContainsKey(role) ? null : Counted(context, site, noun, role);
        }

        foreach (var (role, claim) in found)
        {
            if (claim is { Modality: Modality.Asserted } && !claims.Exists(other => other.Kind == ClaimKind.Count && other.Role == role))
                claims.Add(claim);
        }
    }

    /// <summary>The noun of the subject "ein Mann", "eine 30-Jährige", or -1.</summary>
    private int PersonIn(ReadText text, int clause)
    {
        if (text.Analysis.Clauses[clause] is not { Subject: >= 0 and var subject })
            return -1;

        var head = text.Analysis.Phrases[subject].Head;
        var isPerson = words.PersonNouns.Contains(text.Lemma(head)) || (text.IsNoun(head) && text.FigureAt(head) is NumericMention { Type: MentionType.Age });
        return isPerson && IsOneOfMany(text, head) ? head : -1;
    }

    /// <summary>"ein Mann", "ein 67 Jahre alter Mann"</summary>
    private bool IsOneOfMany(ReadText text, int noun)
    {
        var determiner = noun - 1;
        while (determiner > 0 && (text.Pos(determiner) == PartOfSpeech.Adjective || text.FigureAt(determiner) is NumericMention { Type: MentionType.Age }))
            determiner--;
        return determiner >= 0 && words.AssertionWords.TryGet(text.Lemma(determiner), out var use) && use == Indefinite;
    }

    private Claim Counted(ClaimContext context, ClaimSite site, int noun, string role)
    {
        var text = context.Text;
        return context.Start(site, ClaimKind.Count, Relation, text.Text.Tokens[noun].Span) with
        {
            Counted = new CountedThing(text.Text.Tokens[noun].Span, text.Canonical(noun)),
            Subject = null,
            Role = role,
            Restrictions = counts.Restrictions(site, noun),
            Value = new NumericValue(1, null, null, Comparator.AtLeast, 0, 1),
        };
    }
}
