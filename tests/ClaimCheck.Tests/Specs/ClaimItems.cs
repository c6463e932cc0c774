using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Specs;

/// <summary>Claims as rows state them.</summary>
internal static class ClaimItems
{
    /// <summary>The fields of one claim; its words are those of its mention, else of its span.</summary>
    public static SpecItem From(Article article, Claim claim)
    {
        var content = article.Document.Content;
        var span = claim.Mention?.Span ?? claim.Span;
        var fields = new Dictionary<string, string[]>
        {
            ["kind"] = SpecText.Forms(claim.Kind),
            ["relation"] = SpecText.Forms(claim.Relation),
            ["subject"] = Named(claim.Subject, content),
            ["counted"] = claim.Counted is { } counted ? [counted.Span.In(content), counted.Lemma] : [],
            ["role"] = SpecText.Forms(claim.Role),
            ["restriction"] = [.. claim.Restrictions.SelectMany(word => Named(word, content))],
            ["basis"] = SpecText.Forms(claim.Basis),
            ["bound"] = SpecText.Forms(claim.Bound),
            ["of"] = Reference(claim, ReferenceRole.Of, content),
            ["part of"] = SpecText.Forms(claim.Of),
            ["score"] = claim.Score is [var first, var second, ..] ? [$"{SpecText.Forms(first)[0]}:{SpecText.Forms(second)[0]}"] : [],
            ["timex"] = SpecText.Forms(claim.Timex?.Value),
            ["when"] = SpecText.Forms(claim.When?.Value),
            ["state"] = claim.State is { } state ? [$"{state.Group} {state.Value}"] : [],
            ["modality"] = SpecText.Forms(claim.Modality),
            ["polarity"] = SpecText.Forms(claim.Polarity),
            ["confidence"] = SpecText.Forms(claim.Confidence.Value),
        };
        MentionItems.AddValue(fields, claim.Value);
        AddPlaces(fields, claim, content);
        AddEvent(fields, claim);
        AddVoice(fields, claim.Attribution, content);
        return new SpecItem(span.In(content), span, fields);
    }

    private static void AddPlaces(Dictionary<string, string[]> fields, Claim claim, string content)
    {
        fields["from"] = Reference(claim, ReferenceRole.From, content);
        fields["to"] = Reference(claim, ReferenceRole.To, content);
        fields["in"] = Reference(claim, ReferenceRole.In, content);
        fields["direction"] = Reference(claim, ReferenceRole.Direction, content);
        fields["reference"] = [.. claim.References.SelectMany(reference => new[] { reference.Canonical, reference.Span.In(content) })];
        fields["place"] = claim.Place is { } place ? [place.Canonical, place.Span.In(content)] : [];
        fields["within"] = claim.Place is { } around ? [.. around.Within] : [];
        fields["scope place"] = SpecText.Forms(claim.Scope?.Place);
        fields["part"] = claim.Scope is null or { Part: ScopePart.Unknown } ? [] : SpecText.Forms(claim.Scope.Part);
        fields["per"] = SpecText.Forms(claim.Scope?.Per);
    }

    private static void AddEvent(Dictionary<string, string[]> fields, Claim claim)
    {
        fields["event"] = SpecText.Forms(claim.Event?.Trigger);
        fields["trigger"] = SpecText.Forms(claim.Event?.Trigger);
        fields["change"] = claim.Change is null ? [] : SpecText.Forms(claim.Change.Direction);
        fields["change from"] = SpecText.Forms(claim.Change?.From?.Low);
        fields["change to"] = SpecText.Forms(claim.Change?.To?.Low);
    }

    private static void AddVoice(Dictionary<string, string[]> fields, ClaimAttribution attribution, string content)
    {
        fields["mode"] = SpecText.Forms(attribution.Mode);
        fields["speaker"] = attribution.Speaker is { } speaker ? [speaker.Canonical, speaker.Span.In(content)] : [];
        fields["via"] = [.. attribution.Via.SelectMany(via => new[] { via.Canonical, via.Span.In(content) })];
        fields["commitment"] = SpecText.Forms(attribution.Commitment);
    }

    private static string[] Named(NamedSpan? words, string content) => words is null ? [] : [words.Canonical, words.Span.In(content)];

    private static string[] Reference(Claim claim, ReferenceRole role, string content) =>
        [.. claim.References.Where(reference => reference.Role == role).SelectMany(reference => new[] { reference.Canonical, reference.Span.In(content) })];
}
