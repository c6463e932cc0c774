using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Reports.Html;

/// <summary>Finds the words of a sentence that matter for a claim: value, subject, what is counted, reference, speaker, cue.</summary>
internal static class PassageParts
{
    /// <summary>The parts that lie in <paramref name="sentence"/>, by position; where two overlap, the one that matters more.</summary>
    public static List<(TextSpan Span, string Part)> Of(Claim claim, TextSpan sentence)
    {
        var parts = new List<(TextSpan Span, string Part)>();
        Add(claim.Mention?.Span ?? claim.Span, "value");
        if (claim.Subject is { } subject)
            Add(subject.Span, "subject");
        if (claim.Counted is { } counted)
            Add(counted.Span, "counted");
        foreach (var reference in claim.References)
            Add(reference.Span, "reference");
        if (claim.Attribution.Speaker is { } speaker)
            Add(speaker.Span, "voice");
        foreach (var cue in CueOf(claim))
            Add(cue, "cue");
        parts.Sort((first, second) => first.Span.CompareTo(second.Span));
        return parts;

        void Add(TextSpan span, string part)
        {
            if (span.Length > 0 && sentence.Contains(span) && !parts.Exists(known => known.Span.Overlaps(span)))
                parts.Add((span, part));
        }
    }

    private static ImmutableArray<TextSpan> CueOf(Claim claim)
    {
        if (claim.Attribution.Cue is not { } cue)
            return [];
        return cue.Parts.IsDefaultOrEmpty ? [cue.Span] : cue.Parts;
    }
}
