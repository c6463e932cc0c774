using System.Collections.Immutable;
using ClaimCheck.Attributions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Makes a claim of each direct quotation long enough to be compared word for word.</summary>
internal static class QuoteClaimReader
{
    private const int MinimumTokens = 5;

    /// <summary>Adds the direct quotations of the text.</summary>
    public static void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var quotation in context.Text.Quotations)
        {
            if (quotation.Type != QuotationType.Direct || quotation.Spans.Length != 1)
                continue;
            if (Tokens(context.Text, quotation.Spans[0]) is not { Count: >= MinimumTokens } tokens)
                continue;

            var site = new ClaimSite(context.Text, null, tokens);
            claims.Add(new Claim
            {
                Id = string.Empty,
                Document = context.Text.Text.Document.Id,
                Kind = ClaimKind.Quote,
                Relation = "quote",
                Sentence = site.Sentence.Span.Cover(quotation.Spans[0]),
                Span = quotation.Spans[0],
                Attribution = new ClaimAttribution(AttributionMode.Direct, quotation.Speaker, quotation.Via, quotation.Cue, quotation.Commitment),
            });
        }
    }

    private static TokenRange? Tokens(ReadText text, TextSpan span)
    {
        var first = FirstAt(text.Text.Tokens, span.Start);
        var last = first;
        while (last < text.Text.Tokens.Length && text.Text.Tokens[last].Span.End <= span.End)
            last++;
        return last > first ? new TokenRange(first, last) : null;
    }

    private static int FirstAt(ImmutableArray<Text.Token> tokens, int position)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
