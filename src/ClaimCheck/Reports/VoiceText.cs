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
        var name = VisibleText.Of(SpeakerOf(claim, document));
        if (name.Length == 0)
            return string.Empty;

        var via = VisibleText.Of(ViaOf(claim, document));
        if (via.Length > 0)
            name = messages.Format("report-via", ("voice", name), ("via", via));
        return messages.Format("report-voice", ("voice", name));
    }

    /// <summary>Whose statement it is, as the article has it; empty where the article itself speaks.</summary>
    public static string SpeakerOf(Claim claim, SourceDocument document) =>
        claim.Attribution.Speaker is { } speaker ? NameOf(speaker, document) : string.Empty;

    /// <summary>Whoever passed it on, in order; empty where nobody did.</summary>
    public static string ViaOf(Claim claim, SourceDocument document) =>
        string.Join(", ", claim.Attribution.Via.Select(relay => NameOf(relay, document)));

    /// <summary>The name of a voice, the same in all articles where one is known.</summary>
    public static string NameOf(Speaker speaker, SourceDocument document) =>
        speaker.Canonical.Length == 0 ? speaker.Span.In(document.Content) : speaker.Canonical;
}
