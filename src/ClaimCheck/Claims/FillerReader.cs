using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Reads where the thing of a clause is, comes from or goes to: "nach Süden", "aus Riga".</summary>
internal sealed class FillerReader(ClaimWords words)
{
    private const string In = "in";
    private const string From = "from";
    private const string To = "to";
    private const string Towards = "towards";

    // Tokens of a clause that are looked through.
    private const int Reach = 60;

    /// <summary>The named places and points of the compass of the clause around <paramref name="site"/>.</summary>
    public ImmutableArray<ClaimReference> Of(ClaimSite site)
    {
        var text = site.Text;
        var found = ImmutableArray.CreateBuilder<ClaimReference>();
        for (var i = Math.Max(site.Range.Start, site.Anchor.Start - Reach); i < Math.Min(site.Range.End, site.Anchor.End + Reach); i++)
        {
            if (!site.IsOwn(i))
                continue;
            if (words.Compass.TryGet(text.Lemma(i), out _))
            {
                if (IsGoal(site, i))
                    found.Add(new ClaimReference(ReferenceRole.Direction, text.Text.Tokens[i].Span, text.Lemma(i)));
            }
            else if (text.EntityAt(i) is { EntityType: EntityType.Place, Form: EntityForm.Name } place && place.Tokens.Start == i && RoleOf(text, i) is { } role)
            {
                found.Add(new ClaimReference(role, place.Span, place.Canonical));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a word is a point of the compass that something moves to.</summary>
    public bool IsPoint(ReadText text, int token) => words.Compass.Contains(text.Lemma(token));

    private ReferenceRole? RoleOf(ReadText text, int token) =>
        text.Analysis.PhraseAt(token) is { Preposition: >= 0 and var preposition } phrase && phrase.Head == token
        && words.FillerPrepositions.TryGet(text.Lemma(preposition), out var role)
            ? role switch { In => ReferenceRole.In, From => ReferenceRole.From, To => ReferenceRole.To, _ => null }
            : null;

    /// <summary>"nach Norden", "in Richtung Süden", "südwärts"; not "im Norden", "aus Westen".</summary>
    private bool IsGoal(ClaimSite site, int token)
    {
        if (!site.Text.IsNoun(token))
            return true;

        return token > site.Range.Start && words.FillerPrepositions.TryGet(site.Text.Lemma(token - 1), out var role) && role is To or Towards;
    }
}
