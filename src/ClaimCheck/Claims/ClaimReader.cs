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
    private readonly StateClaimReader states = new(language.Claims);
    private readonly LocationClaimReader locations = new(language.Claims);

    /// <summary>All claims of the text by position.</summary>
    public ImmutableArray<Claim> In(
        SpottedText text, AnalyzedDocument analysis, ImmutableArray<Mention> mentions, ImmutableArray<Quotation> quotations)
    {
        var read = new ReadText(text, analysis, mentions, quotations);
        var context = new ClaimContext(language.Claims, language.Entities.Places, read);
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
        states.AddTo(context, claims);
        locations.AddTo(context, claims);
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
        for (var i = 1; i < linked.Count; i++)
        {
            if (linked[i].Scope?.Part != ScopePart.Part)
                continue;
            for (var whole = i - 1; whole >= 0 && linked[whole].Sentence == linked[i].Sentence; whole--)
            {
                if (linked[whole].Kind != linked[i].Kind || linked[whole].Scope?.Part == ScopePart.Part)
                    continue;
                linked[i] = linked[i] with { Of = linked[whole].Id, Role = linked[i].Role ?? linked[whole].Role };
                break;
            }
        }

        return linked.ToImmutable();
    }
}
