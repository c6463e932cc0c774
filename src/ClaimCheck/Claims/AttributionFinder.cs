using ClaimCheck.Attributions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds the innermost quotation that a claim stands in.</summary>
internal static class AttributionFinder
{
    /// <summary>Who states what stands at <paramref name="span"/>; the article itself where no quotation covers it.</summary>
    public static ClaimAttribution At(ReadText text, TextSpan span) => StatementAt(text, span) is { } statement
        ? new ClaimAttribution(Mode(statement.Type), statement.Speaker, statement.Via, statement.Cue, statement.Commitment)
        : ClaimAttribution.Article;

    /// <summary>The innermost quotation that covers <paramref name="span"/>.</summary>
    public static Quotation? StatementAt(ReadText text, TextSpan span)
    {
        Quotation? innermost = null;
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Covers(span) && (innermost is null || Length(quotation) < Length(innermost)))
                innermost = quotation;
        }

        return innermost;
    }

    private static AttributionMode Mode(QuotationType type) => type switch
    {
        QuotationType.Direct => AttributionMode.Direct,
        QuotationType.Indirect => AttributionMode.Indirect,
        _ => AttributionMode.Reported,
    };

    private static int Length(Quotation quotation)
    {
        var length = 0;
        foreach (var span in quotation.Spans)
            length += span.Length;
        return length;
    }
}
