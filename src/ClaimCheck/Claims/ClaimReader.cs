using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Spotting;

namespace ClaimCheck.Claims;

/// <summary>Builds claims from mentions, quotations and the analysis of the sentence around them.</summary>
internal sealed class ClaimReader(Language language)
{
    private readonly Language language = language;

    /// <summary>All claims of the text by position.</summary>
    public ImmutableArray<Claim> In(
        SpottedText text, AnalyzedText analysis, ImmutableArray<Mention> mentions, ImmutableArray<Quotation> quotations)
    {
        _ = language;
        return [];
    }
}
