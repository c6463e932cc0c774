using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;

namespace ClaimCheck.Mentions.Times;

/// <summary>Finds dates, times of day, durations and sets and anchors them to the calendar.</summary>
internal sealed class TimeRecognizer(Language language)
{
    private readonly Language language = language;

    /// <summary>Adds every time expression of the text to <paramref name="mentions"/>.</summary>
    public void Recognize(SpottedText text, AnalyzedText analysis, List<Mention> mentions)
    {
        _ = language;
    }
}
