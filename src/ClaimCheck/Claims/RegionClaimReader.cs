using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads in which region a named place lies where one of regions that exclude each other is named: "Wostotschny in Sibirien".</summary>
internal sealed class RegionClaimReader(ClaimWords words)
{
    /// <summary>The relation of these claims.</summary>
    public const string Relation = "region";

    private const string PlaceUse = "place";

    /// <summary>Adds a claim for each named place with such a region behind it.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var i in context.Tokens())
        {
            if (context.Text.EntityAt(i) is { EntityType: EntityType.Place, Form: EntityForm.Name } place && place.Tokens.Start == i && RegionBehind(context.Text, place) is { } region)
                claims.Add(Claimed(context, place, region));
        }
    }

    private EntityMention? RegionBehind(ReadText text, EntityMention place)
    {
        var preposition = place.Tokens.End;
        if (preposition + 1 >= text.Analysis.Tokens.Length || !words.SitePrepositions.TryGet(text.Lemma(preposition), out var use) || use != PlaceUse)
            return null;

        var next = text.Pos(preposition + 1) == PartOfSpeech.Determiner ? preposition + 2 : preposition + 1;

        // "in Russlands Fernem Osten"
        if (next + 1 < text.Analysis.Tokens.Length && text.EntityAt(next) is { EntityType: EntityType.Place } country && !words.ExclusiveRegions.ContainsKey(country.Canonical))
            next = country.Tokens.End;
        return next < text.Analysis.Tokens.Length && text.EntityAt(next) is { EntityType: EntityType.Place } region && words.ExclusiveRegions.ContainsKey(region.Canonical)
            && text.Text.SentenceOf(next) == text.Text.SentenceOf(place.Tokens.Start)
            ? region
            : null;
    }

    private static Claim Claimed(ClaimContext context, EntityMention place, EntityMention region)
    {
        var site = new ClaimSite(context.Text, null, new TokenRange(place.Tokens.Start, place.Tokens.Start + 1));
        return context.Start(site, ClaimKind.Location, Relation, context.Text.Text.Tokens[place.Tokens.End].Span.To(region.Span)) with
        {
            Subject = new NamedSpan(place.Span, place.Canonical),
            Place = new ClaimPlace(region.Span, region.Canonical, []),
            Event = null,
            Modality = Modality.Asserted,
            Polarity = Polarity.Positive,
        };
    }
}
