using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads the claim that a number, quantity, amount of money, share, age or score states.</summary>
internal sealed class NumericClaimReader(ClaimWords words)
{
    private const string Casualties = "casualties";
    private const string Voted = "voted";
    private const string Turnout = "turnout";

    private readonly CountReader counts = new(words);
    private readonly OrdinalReader ordinals = new(words);
    private readonly MeasureReader measures = new(words);
    private readonly ReferenceReader references = new(words);
    private readonly RoleReader roles = new(words);
    private readonly ChangeReader changes = new(words);
    private readonly LimitReader limits = new(words);
    private readonly ScoreReader scores = new(words);
    private readonly NarrowingReader narrowing = new(words);
    private readonly RateReader rates = new(words);

    /// <summary>The claim of <paramref name="mention"/>, or <see langword="null"/> where it states none.</summary>
    public Claim? From(ClaimContext context, NumericMention mention)
    {
        var site = context.SiteOf(mention);
        var claim = mention.Type switch
        {
            MentionType.Number => Count(context, site),
            MentionType.Ordinal => ordinals.From(context, site),
            MentionType.Age => Age(context, site),
            MentionType.Score => Score(context, site, mention),
            MentionType.Percentage or MentionType.Ratio => Measured(context, site, ClaimKind.Percentage, "share", mention),
            // "eine Magnitude mehr bedeutet das 32-Fache": a multiple is none of the measures its clause names.
            MentionType.Multiple => context.Start(site, ClaimKind.Quantity, "multiple", mention.Span),
            MentionType.Money => Measured(context, site, ClaimKind.Money, "amount", mention),
            _ => Measured(context, site, ClaimKind.Quantity, mention.Type == MentionType.Rate ? "rate" : mention.Value.Dimension.Name, mention),
        };

        claim = claim with { Value = claim.Value ?? mention.Value, Restrictions = [.. claim.Restrictions, .. NarrowingReader.OfWhoever(site), .. claim.Kind == ClaimKind.Percentage ? narrowing.OfGroup(context, site) : []] };
        return changes.Applied(site, mention, limits.Applied(site, mention, claim));
    }

    private Claim Count(ClaimContext context, ClaimSite site)
    {
        var noun = counts.CountedNoun(site);
        var mention = (NumericMention)site.Mention!;

        // "Die Stärke wurde mit 6,3 angegeben": a bare number on a scale counts nothing, but "Besucherzahl: 4.000" does.
        var (named, measured) = noun < 0 ? measures.Of(site, mention.Value.Dimension.Name) : (-1, string.Empty);
        var numbered = roles.OfNumber(site.Text, named);
        if (measured.Length > 0 && numbered is null)
            return Measured(context, site, ClaimKind.Quantity, "number", mention);

        var role = numbered ?? roles.Of(site, noun);
        var span = noun >= site.Anchor.End ? mention.Span.To(site.Text.Text.Tokens[noun].Span) : mention.Span;
        var relation = role is "dead" or "injured" or "missing" ? Casualties : "count";
        var claim = context.Start(site, ClaimKind.Count, relation, span);
        return claim with
        {
            // "Von den 40 Verletzten sind drei gestorben" counts all who were hurt.
            Scope = role is not null && claim.Scope is { Part: ScopePart.Whole } && site.Phrase is { Preposition: >= 0 } ? claim.Scope with { Part = ScopePart.Unknown } : claim.Scope,

            // "Die Flut forderte drei Leben"
            Modality = relation == Casualties && claim.Modality == Modality.Demanded ? Modality.Asserted : claim.Modality,
            Polarity = roles.IsLost(site, noun) ? Polarity.Positive : claim.Polarity,
            Counted = noun >= 0 ? new CountedThing(site.Text.Text.Tokens[noun].Span, site.Text.Canonical(noun)) : Happening(site),
            Role = role,
            Restrictions = role is null ? counts.Restrictions(site, noun) : [.. counts.Restrictions(site, noun).Where(word => !words.ImpliedRestrictions.Contains((role, word.Canonical)))],
            References = After(context, site, noun),
        };
    }

    /// <summary>"Der Start wurde zweimal verschoben": what is counted is what the verb tells; <see langword="null"/> where it tells nothing.</summary>
    private CountedThing? Happening(ClaimSite site) =>
        site.Clause is { MainVerb: >= 0, Predicate.Length: > 0 } clause && words.TimesWords.Contains(site.Text.Lemma(site.Anchor.End - 1)) && !site.Anchor.Contains(clause.MainVerb)
            ? new CountedThing(site.Text.Text.Tokens[clause.MainVerb].Span, clause.Predicate)
            : null;

    private static Claim Age(ClaimContext context, ClaimSite site)
    {
        var claim = context.Start(site, ClaimKind.Age, "age", site.Mention!.Span);
        var head = OfBracket(site) is >= 0 and var named ? named : site.Phrase?.Head ?? -1;
        return head >= 0 && !site.Anchor.Contains(head) ? claim with { Subject = context.Named(head) } : claim;
    }

    /// <summary>"den Zahnarzt (54)": the noun or name before the bracket or comma that opens the age, or -1.</summary>
    private static int OfBracket(ClaimSite site) =>
        site.Previous is > 0 and var mark && site.Text.Sign(mark) is '(' or ',' && site.Text.IsNoun(mark - 1) ? mark - 1 : -1;

    private Claim Score(ClaimContext context, ClaimSite site, NumericMention mention)
    {
        var claim = context.Start(site, ClaimKind.Score, "score", mention.Span) with { Score = mention.Score };
        return scores.BasisOf(site) is { } basis ? claim with { Basis = basis, Scope = new ClaimScope(claim.Place?.Canonical, ScopePart.Part, null) } : claim;
    }

    private Claim Measured(ClaimContext context, ClaimSite site, ClaimKind kind, string generic, NumericMention mention)
    {
        var (word, relation) = site.IsWholeOfFigure ? (-1, string.Empty) : measures.Of(site, kind == ClaimKind.Percentage ? Dimension.Share.Name : mention.Value.Dimension.Name);

        // "Vier von zehn gingen zur Urne"
        if (relation.Length == 0 && kind == ClaimKind.Percentage && roles.Of(site, -1) == Voted)
            relation = Turnout;
        var named = mention.Value.Dimension == Dimension.Length ? references.Of(site) : After(context, site, word);
        if (relation.Length == 0 && named.Any(reference => reference.Role is ReferenceRole.From or ReferenceRole.Direction))
            relation = "distance";

        var claim = context.Start(site, kind, relation.Length > 0 ? relation : generic, mention.Span);
        if (relation == "distance" && !IsLocated(site) && ReferenceReader.PlaceBefore(site) is >= 0 and var place)
            claim = claim with { Subject = context.Named(place) };

        if (site.AttributedNoun is >= 0 and var thing)
            claim = claim with { Subject = context.Named(thing) };

        // "Die Schäden werden auf 18 Millionen veranschlagt": what is estimated has happened.
        if (relation == MeasureReader.Damage && claim.Modality == Modality.Planned && site.Clause is { Modal.Length: 0 } clause && words.EstimateVerbs.Contains(clause.Predicate))
            claim = claim with { Modality = Modality.Asserted };

        return claim with
        {
            Value = rates.Of(site, mention.Value, word),
            Measure = word >= 0 && site.Text.IsNoun(word) && char.IsUpper(site.Text.Lemma(word), 0) ? context.Named(word) : null,
            Restrictions = word >= 0 && site.Text.IsNoun(word) && (relation.Length == 0 || words.Relations.TryGet(site.Text.Lemma(word), mention.Value.Dimension.Name, out _) || site.Subject?.Head != word) ? counts.Restrictions(site, word) : [],
            References = named,
        };
    }

    /// <summary>Whether the clause says of its subject where it lies.</summary>
    private bool IsLocated(ClaimSite site) =>
        site.Clause is { } clause && site.Subject is not null && words.Located.Contains(clause.Predicate);

    /// <summary>The genitive or "von" phrase behind the counted or measured noun: "64,3 Prozent der Wahlberechtigten".</summary>
    private ImmutableArray<ClaimReference> After(ClaimContext context, ClaimSite site, int noun)
    {
        var text = site.Text;
        var start = Math.Max(noun, site.Anchor.End - 1) + 1;
        for (var i = start; i < site.Sentence.Tokens.End && i < start + 4; i++)
        {
            if (text.IsNoun(i) && text.FigureAt(i) is null)
                return [new ClaimReference(ReferenceRole.Of, context.Named(i).Span, text.Canonical(i))];

            // "drei Menschen das Leben gekostet": only a genitive or "von" joins a noun to the one before it, and no accusative is one.
            var isJoining = text.Pos(i) == PartOfSpeech.Determiner ? !text.FeaturesOf(i).HasFlag(Features.Accusative) : words.PartitivePrepositions.Contains(text.Lemma(i));
            if (!isJoining && text.Pos(i) != PartOfSpeech.Adjective)
                break;
        }

        return [];
    }
}
