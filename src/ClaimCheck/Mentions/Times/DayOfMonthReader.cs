using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads days whose month is told otherwise: "am 15. des Monats", "20. kommenden Monats", "am 15. reiste sie ab".</summary>
internal sealed class DayOfMonthReader(TimeText text, TimeAnchors anchors, DateFieldReader fields, TenseReader tenses)
{
    private const int FarthestSentence = 2;

    /// <summary>The day that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (!fields.TryDay(index, out var day, out var next))
            return null;
        if (TryMonth(next, out var months, out var end) || (TryLaterMonth(next, out months) && (end = next) > index))
            return anchors.AroundToday is { } today ? OfMonth(index, end, today.PlusDays(1 - today.Day).PlusMonths(months), day) : null;
        return text.Is(index - 1, TimeWordKind.DayLead) && EndsPhrase(next) && Month(index, day) is { } month
            ? OfMonth(index, next, month, day)
            : null;
    }

    // "vom 4. bis 22. dieses Monats"
    private bool TryLaterMonth(int index, out int months)
    {
        months = 0;
        return fields.TryJoint(index, out var after) && fields.TryDay(after, out _, out var next) && TryMonth(next, out months, out _);
    }

    // "des Monats", "diesen Monats", "des nächsten Monats"
    private bool TryMonth(int index, out int months, out int next)
    {
        months = 0;
        var hasArticle = text.TryFind(index, TimeWordKind.Article, out _, out next);
        var at = hasArticle ? next : index;
        if (text.TryFind(at, TimeWordKind.Direction, out var direction, out next))
            (months, at) = (direction.Number, next);
        else if (!hasArticle)
            return false;
        return text.TryFind(at, TimeWordKind.Unit, out var unit, out next) && unit.Code == "mo:1";
    }

    // "Am 15. reiste sie ab", but not "am 15. Spieltag", "am 3. in Folge"
    private bool EndsPhrase(int next)
    {
        if (next >= text.End)
            return true;
        var tokens = text.Analysis.Tokens;
        if (next < tokens.Length && tokens[next].Pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && !text.IsNoun(next))
            return true;
        return text.TryFind(next, TimeWordKind.To, out _, out var after)
            && text.TryOrdinal(text.TryFind(after, TimeWordKind.Article, out _, out var afterArticle) ? afterArticle : after, out _, out var end)
            && (end >= text.End || !text.IsNoun(end));
    }

    // The month of the day mentioned last, or that of the nearest such day on the side the tense tells.
    private LocalDate? Month(int index, int day)
    {
        if (anchors.LastDay is { } last && text.Sentence - anchors.LastDaySentence <= FarthestSentence)
            return last.PlusDays(1 - last.Day);
        if (anchors.Today is not { } today)
            return null;
        var first = today.PlusDays(1 - today.Day);
        var tense = tenses.Near(index);
        if (tense <= -1 && day > today.Day)
            return first.PlusMonths(-1);
        return tense >= 1 && day < today.Day ? first.PlusMonths(1) : first;
    }

    private static TimeReading? OfMonth(int start, int end, LocalDate first, int day) =>
        DigitDateReader.Complete(start, end, day, first.Month, first.Year);
}
