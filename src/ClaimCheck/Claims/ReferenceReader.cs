using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds the points and directions that a distance is measured between.</summary>
internal sealed class ReferenceReader(ClaimWords words)
{
    private const int Reach = 8;

    /// <summary>"127 Kilometer südlich von Wladiwostok": direction and point; "100 Kilometer von der Grenze zu China": the border.</summary>
    public ImmutableArray<ClaimReference> Of(ClaimSite site)
    {
        var text = site.Text;
        var found = ImmutableArray.CreateBuilder<ClaimReference>();
        for (var i = site.Anchor.End; i < site.Sentence.Tokens.End && i < site.Anchor.End + Reach; i++)
        {
            if (text.FigureAt(i) is not null || (text.Sign(i) is ',' or ';' && found.Count > 0))
                break;
            if (words.Directions.TryGet(text.Lemma(i), out var direction))
            {
                found.Add(new ClaimReference(ReferenceRole.Direction, text.Text.Tokens[i].Span, direction));
                continue;
            }

            if (!IsPoint(site, i) || (found.Count == 0 && StandsInPlace(text, i)))
                continue;

            // "in Richtung offenes Meer" says where to, not from where.
            if (text.Analysis.PhraseOf(i) is >= 0 and var towards && text.EntityAt(i) is null && !words.Borders.Contains(text.Lemma(i)) && !HasFrom(text, towards))
                continue;
            found.Add(Point(site, i, out var last));
            i = last;
            break;
        }

        return found.ToImmutable();
    }

    /// <summary>"in Chassan etwa 127 Kilometer südlich von …": the place named last before the figure, where the clause has no better subject.</summary>
    public static int PlaceBefore(ClaimSite site)
    {
        for (var i = site.Anchor.Start - 1; i >= site.Surroundings.Start; i--)
        {
            if (site.Text.EntityAt(i) is { EntityType: EntityType.Place, Form: EntityForm.Name } || site.Text.Pos(i) == PartOfSpeech.ProperNoun)
                return i;
        }

        return -1;
    }

    private bool HasFrom(ReadText text, int phrase) =>
        text.Analysis.Phrases[phrase] is { Preposition: >= 0 and var preposition } && words.PointPrepositions.Contains(text.Lemma(preposition));

    /// <summary>"36.000 Fuß erreicht, als der Pilot in Nürnberg …": where something happens is no end of a distance.</summary>
    private bool StandsInPlace(ReadText text, int token) =>
        text.Analysis.PhraseOf(token) is >= 0 and var phrase && text.Analysis.Phrases[phrase] is { Preposition: >= 0 and var preposition }
        && words.PlacePrepositions.Contains(text.Lemma(preposition)) && !words.PointPrepositions.Contains(text.Lemma(preposition));

    private static bool IsPoint(ClaimSite site, int token) =>
        site.Text.IsNoun(token)
        && (site.Text.EntityAt(token) is { EntityType: EntityType.Place } || site.Text.Analysis.PhraseOf(token) is >= 0 and var phrase && site.Text.Analysis.Phrases[phrase].Preposition >= site.Anchor.End);

    private ClaimReference Point(ClaimSite site, int token, out int last)
    {
        var text = site.Text;
        var head = text.Analysis.PhraseOf(token) is >= 0 and var phrase ? text.Analysis.Phrases[phrase].Head : token;
        last = Math.Max(head, token);
        if (!words.Borders.Contains(text.Lemma(head)))
            return new ClaimReference(ReferenceRole.From, EntitySpan(text, head), text.Canonical(head));

        var countries = new SortedSet<string>(StringComparer.Ordinal);
        var end = head;
        for (var i = head + 1; i < site.Sentence.Tokens.End && i < head + Reach && text.Sign(i) is not (',' or ';'); i++)
        {
            if (text.FigureAt(i) is not null)
                break;
            if (text.EntityAt(i) is not { EntityType: EntityType.Place } place)
                continue;
            countries.Add(place.Canonical);
            end = i;
        }

        // A border is the unordered pair of its countries; of one that is named by one side only, that side.
        last = end;
        var name = text.Lemma(head) + (countries.Count > 0 ? ":" + string.Join('/', countries) : string.Empty);
        return new ClaimReference(ReferenceRole.From, text.Text.Tokens[head].Span.To(text.Text.Tokens[end].Span), name);
    }

    private static TextSpan EntitySpan(ReadText text, int token) => text.EntityAt(token)?.Span ?? text.Text.Tokens[token].Span;
}
