using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Spotting;

namespace ClaimCheck.Claims;

/// <summary>Builds claims from mentions, quotations and the analysis of the sentence around them.</summary>
internal sealed class ClaimReader(Language language)
{
    private readonly NumericClaimReader numeric = new(language.Claims);
    private readonly TemporalClaimReader temporal = new(language.Claims);
    private readonly ZeroClaimReader zero = new(language.Claims);
    private readonly SinglePersonReader persons = new(language.Claims);
    private readonly StateClaimReader states = new(language.Claims);
    private readonly LocationClaimReader locations = new(language.Claims);
    private readonly RegionClaimReader regions = new(language.Claims);
    private readonly LeaderReader leaders = new(language.Claims, language.Matching);
    private readonly PartReader parts = new(language.Claims, language.Matching);
    private readonly VoteReader votes = new(language.Claims);
    private readonly PropositionReader propositions = new(language.Claims, language.Matching);

    /// <summary>All claims of the text by position.</summary>
    public ImmutableArray<Claim> In(
        SpottedText text, AnalyzedDocument analysis, ImmutableArray<Mention> mentions, ImmutableArray<Quotation> quotations)
    {
        var read = new ReadText(text, analysis, mentions, quotations);
        var context = new ClaimContext(language.Claims, language.Attributions, language.Entities.Places, read);
        var claims = new List<Claim>();
        foreach (var mention in mentions)
        {
            if (mention is EntityMention || context.IsNote(mention))
                continue;
            var claim = mention is NumericMention number
                ? numeric.From(context, number)
                : temporal.From(context, (TemporalMention)mention);
            if (claim is not null)
                claims.Add(claim);
        }

        zero.AddTo(context, claims);
        persons.AddTo(context, claims);
        states.AddTo(context, claims);
        locations.AddTo(context, claims);
        regions.AddTo(context, claims);
        propositions.AddTo(context, claims);
        leaders.AddTo(context, claims);
        parts.AddTo(context, claims);
        votes.AddTo(context, claims);
        SuperlativeClaimReader.AddTo(context, claims);
        QuoteClaimReader.AddTo(context, claims);
        return Numbered(new EllipsisResolver(language.Claims, read).Resolved(Ordered(claims)), text.Text.Document.Id);
    }

    private static List<Claim> Ordered(List<Claim> claims) =>
        [.. claims.OrderBy(claim => claim.Span.Start).ThenBy(claim => claim.Span.End).ThenBy(claim => claim.Kind)];

    private static ImmutableArray<Claim> Numbered(List<Claim> ordered, string document)
    {
        var numbered = ImmutableArray.CreateBuilder<Claim>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
            numbered.Add(ordered[i] with { Id = document + "#" + (i + 1).ToString(CultureInfo.InvariantCulture) });
        return PartsLinked(numbered.MoveToImmutable());
    }

    /// <summary>"40 Tote, darunter 6 Kinder": the part belongs to the nearest count before it in its sentence.</summary>
    private static ImmutableArray<Claim> PartsLinked(ImmutableArray<Claim> claims)
    {
        var linked = claims.ToBuilder();
        var wholes = new Dictionary<ClaimKind, Claim>();
        for (var i = 0; i < linked.Count; i++)
        {
            var claim = linked[i];
            if (i > 0 && linked[i - 1].Sentence != claim.Sentence)
                wholes.Clear();
            if (claim.Scope?.Part != ScopePart.Part)
                wholes[claim.Kind] = claim;
            else if (wholes.TryGetValue(claim.Kind, out var whole))
                linked[i] = claim with { Of = whole.Id, Role = claim.Role ?? whole.Role };
        }

        return linked.ToImmutable();
    }
}
