using ClaimCheck.Attributions;

namespace ClaimCheck.Tests.Specs;

/// <summary>Quotations as rows state them.</summary>
internal static class QuotationItems
{
    /// <summary>The fields of one quotation; its words are the spans joined by <c> … </c>.</summary>
    public static SpecItem From(Article article, Quotation quotation)
    {
        var content = article.Document.Content;
        var cue = quotation.Cue;
        return new SpecItem(
            string.Join(" … ", quotation.Spans.Select(span => span.In(content))),
            quotation.Spans[0].Cover(quotation.Spans[^1]),
            new Dictionary<string, string[]>
            {
                ["type"] = SpecText.Forms(quotation.Type),
                ["speaker"] = SpecText.Forms(quotation.Speaker?.Span.In(content)),
                ["canonical"] = SpecText.Forms(quotation.Speaker?.Canonical),
                ["speaker type"] = quotation.Speaker is { } speaker ? SpecText.Forms(speaker.Type) : [],
                ["cue"] = cue is null ? [] : [cue.Parts.IsDefaultOrEmpty ? cue.Span.In(content) : string.Join(" … ", cue.Parts.Select(part => part.In(content)))],
                ["via"] = Via(quotation, content),
                ["commitment"] = SpecText.Forms(quotation.Commitment),
            });
    }

    private static string[] Via(Quotation quotation, string content) => quotation.Via.IsDefaultOrEmpty
        ? []
        : [string.Join(", ", quotation.Via.Select(via => via.Span.In(content))), string.Join(", ", quotation.Via.Select(via => via.Canonical))];
}
