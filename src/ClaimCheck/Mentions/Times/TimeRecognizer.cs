using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Spotting;

namespace ClaimCheck.Mentions.Times;

/// <summary>Finds dates, times of day, durations and sets and anchors them to the calendar.</summary>
internal sealed class TimeRecognizer(Language language)
{
    private readonly TimeNumbers numbers = new(new NumberReader(language), language.Numbers);

    /// <summary>Adds every time expression of the text to <paramref name="mentions"/>.</summary>
    public void Recognize(SpottedText text, AnalyzedDocument analysis, List<Mention> mentions)
    {
        var anchors = new TimeAnchors(text.Text.Document.Published);
        var words = new TimeText(text, analysis, language.Times, numbers);
        var reader = new TimeExpressionReader(words, anchors);
        for (var sentence = 0; sentence < text.Text.Sentences.Length; sentence++)
        {
            words.MoveTo(sentence);
            for (var i = words.Start; i < words.End; i++)
            {
                if (!words.CanStart(i) || words.IsPartOfName(i) || reader.Read(i) is not { } mention)
                    continue;
                mentions.Add(mention);
                i = Math.Max(i, mention.Tokens.End - 1);
            }
        }
    }
}
