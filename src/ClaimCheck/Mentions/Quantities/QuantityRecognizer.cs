using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Finds numbers, quantities, money, percentages, ages and scores with their comparators.</summary>
internal sealed class QuantityRecognizer(Language language)
{
    private readonly Language language = language;

    /// <summary>Adds every numeric expression of the text to <paramref name="mentions"/>.</summary>
    public void Recognize(SpottedText text, AnalyzedText analysis, List<Mention> mentions)
    {
        _ = language;
    }
}
