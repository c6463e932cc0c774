using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Names whose statement a claim is.</summary>
internal static class VoiceText
{
    /// <summary>"Stimme: Kim (über Interfax)"; empty where the article itself speaks.</summary>
    public static string Of(Claim claim, SourceDocument document, Messages messages)
    {
        var attribution = claim.Attribution;
        if (attribution.Speaker is not { } speaker)
            return string.Empty;

        var name = VisibleText.Of(speaker.Canonical.Length == 0 ? speaker.Span.In(document.Content) : speaker.Canonical);
        if (!attribution.Via.IsEmpty)
            name = messages.Format("report-via", ("voice", name), ("via", string.Join(", ", attribution.Via.Select(Name))));
        return messages.Format("report-voice", ("voice", name));
    }

    private static string Name(Speaker speaker) => VisibleText.Of(speaker.Canonical);
}
