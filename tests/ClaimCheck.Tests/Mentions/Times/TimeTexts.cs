using ClaimCheck.Analysis;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.Times;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using NodaTime;

namespace ClaimCheck.Tests.Mentions.Times;

/// <summary>Reads the times of short texts.</summary>
internal static class TimeTexts
{
    private static readonly Tokenizer Tokenizer = new(Language.German);
    private static readonly Spotter Spotter = new(Language.German);
    private static readonly LexiconAnalyzer Analyzer = LexiconAnalyzer.Packaged();
    private static readonly TimeRecognizer Recognizer = new(Language.German);

    /// <summary>All times of a text published on Wednesday, 13 September 2023.</summary>
    public static IReadOnlyList<TemporalMention> Mentions(string text) =>
        Mentions(new SourceDocument("text", text) { Published = PublicationTime.On(new LocalDate(2023, 9, 13)) });

    /// <summary>All times of a document.</summary>
    public static IReadOnlyList<TemporalMention> Mentions(SourceDocument document)
    {
        var text = Tokenizer.Tokenize(document);
        var mentions = new List<Mention>();
        Recognizer.Recognize(Spotter.Spot(text), Analyzer.Analyze(text), mentions);
        return [.. mentions.Cast<TemporalMention>()];
    }
}
