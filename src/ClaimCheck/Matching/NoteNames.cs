using ClaimCheck.Claims;

namespace ClaimCheck.Matching;

/// <summary>Tells by their names whether two short notes are of two events: "zwölf Tote in Hilla", "98 Tote in Balad".</summary>
/// <remarks>In a long report the names of an event stand somewhere; a note of a sentence or two names them by its figures or not at all.</remarks>
internal static class NoteNames
{
    /// <summary>Whether both articles are notes and each names somebody or some place that the other does not name.</summary>
    public static bool AreApart(ClaimProfile a, ClaimProfile b) =>
        a.Article != b.Article && a.Article.IsNote && b.Article.IsNote && !AreOfNames(a.Claim, b.Claim) && HasOwn(a, b) && HasOwn(b, a);

    /// <summary>A place, a distance, a result, and who did what, is told by its names.</summary>
    private static bool AreOfNames(Claim one, Claim other) =>
        one.Kind is ClaimKind.Location or ClaimKind.Score || one.Relation == "distance"
        || (one.Kind == ClaimKind.Statement && one.State is null && one.Polarity == other.Polarity);

    private static bool HasOwn(ClaimProfile claim, ClaimProfile other)
    {
        foreach (var name in claim.Names)
        {
            if (!IsVoice(claim, name) && !other.Article.Mentions.SharesPartOf(name))
                return true;
        }

        return false;
    }

    private static bool IsVoice(ClaimProfile claim, string name) =>
        claim.Claim.Attribution.Speaker is { } speaker && string.Equals(speaker.Canonical, name, StringComparison.Ordinal);
}
