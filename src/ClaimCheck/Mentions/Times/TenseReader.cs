using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Times;

/// <summary>Tells from the verbs around a time whether it lies in the past or is to come.</summary>
internal sealed class TenseReader(TimeText text)
{
    private const int FarthestVerb = 24;
    private const int Certain = 2;

    // "kann begonnen werden" has a participle and is no perfect.
    private const string ModalVerb = "VMFIN";

    // A verb beyond a comma mostly belongs to another clause; it counts only where the own clause is silent.
    private const int Comma = 12;

    /// <summary>Whether "für" stands before a time, which says nothing of its tense where a report is about it: "meldete für das zweite Quartal".</summary>
    public bool IsFor(int index) =>
        text.TryFind((text.TryFindBefore(index, TimeWordKind.Article, out _, out var article) ? article : index) - 1, TimeWordKind.Lead, out var lead, out _) && lead.Number == Certain;

    /// <summary>Negative for the past, positive for what is to come, 0 where the words do not tell; 2 and -2 are certain.</summary>
    public int Near(int index) => IsLimited(index) && !HasPast(index, 1) && !HasPast(index, -1) ? Certain : OfWords(index) switch
    {
        0 when text.IsNote => Certain,

        // "Im Oktober beginnt die Lese"
        1 when IsComing(index) => Certain,
        var tense => tense,
    };

    private int OfWords(int index)
    {
        // "seit Donnerstag regiert sie": since then is over, whatever the verb says.
        var start = text.TryFindBefore(index, TimeWordKind.Article, out _, out var article) ? article : index;
        // "Aktionen sind für Montag angekündigt"
        if (IsFor(index))
            return Certain;
        if (text.TryFindBefore(start, TimeWordKind.Position, out _, out var position))
            start = position;
        if (text.TryFindBefore(start, TimeWordKind.Bound, out var bound, out _) && bound.Code == "since")
            return -2;
        var clause = text.Analysis.Clauses.IsEmpty ? -1 : text.Analysis.ClauseOf(index);
        if (clause >= 0 && OfClause(text.Analysis.Clauses[clause]) is var tense and not 0)
            return tense;
        var after = Nearest(index, 1, out var distanceAfter);
        var before = Nearest(index, -1, out var distanceBefore);
        return after != 0 && (before == 0 || distanceAfter <= distanceBefore) ? after : before;
    }

    // "Frühestens am Dienstag könne damit begonnen werden, teilte die Reederei mit": no past up to the next comma.
    private bool HasPast(int index, int step)
    {
        for (var i = index; i >= text.Start && i < text.End && Math.Abs(i - index) < FarthestVerb && !text.IsMark(i, ','); i += step)
        {
            if (OfToken(i) == -Certain)
                return true;
        }

        return false;
    }

    // "frühestens im Mai", "spätestens am Dienstag"
    private bool IsLimited(int index)
    {
        var start = text.TryFindBefore(index, TimeWordKind.Article, out _, out var article) ? article : index;
        if (text.TryFindBefore(start, TimeWordKind.Lead, out _, out var lead))
            start = lead;
        return text.TryFindBefore(start, TimeWordKind.Comparator, out var word, out _) && word.Code is "earliest" or "latest";
    }

    // "er kommt in zwei Wochen": a verb that, in the present, tells of what is to come.
    private bool IsComing(int index)
    {
        var clause = text.Analysis.Clauses.IsEmpty ? -1 : text.Analysis.ClauseOf(index);
        return clause >= 0 && text.Analysis.Clauses[clause].FiniteVerb is >= 0 and var verb && verb < text.End && OfToken(verb) == 1
            && text.Is(verb, TimeWordKind.Coming) && !IsHeading(index, verb);
    }

    // "7. März: Die Sieger stehen fest" tells of a day in the present.
    private bool IsHeading(int index, int verb)
    {
        for (var i = index + 1; i < verb; i++)
        {
            if (text.IsMark(i, ':'))
                return true;
        }

        return false;
    }

    private int OfClause(Clause clause)
    {
        if (clause.FiniteVerb < 0 || clause.FiniteVerb >= text.End)
            return 0;
        if (text.TryFind(clause.FiniteVerb, TimeWordKind.Tense, out var word, out _))
            return word.Number;
        return (clause.Features & Features.Perfect) != Features.None ? -2 : OfToken(clause.FiniteVerb);
    }

    private int Nearest(int index, int step, out int distance)
    {
        distance = 0;
        for (var i = index; i >= text.Start && i < text.End && distance < FarthestVerb; i += step)
        {
            if (OfToken(i) is var tense and not 0)
                return tense;
            distance += text.IsMark(i, ',') ? Comma : 1;
        }

        return 0;
    }

    // "hat am Montag gesagt" is over, "ist am Freitag zu erwarten", "bleibt bis Donnerstag gesperrt" is to come.
    private int OfToken(int index)
    {
        if (text.TryFind(index, TimeWordKind.Tense, out var word, out _))
            return word.Number;
        var tokens = text.Analysis.Tokens;
        if (index >= tokens.Length || (tokens[index].Features & Features.Finite) == Features.None)
            return 0;
        var features = tokens[index].Features;
        if ((features & (Features.Past | Features.Present)) == Features.Past)
            return (features & Features.Indicative) != Features.None ? -2 : 0;
        if ((features & Features.Present) == Features.None)
            return 0;
        return tokens[index].Pos == PartOfSpeech.Auxiliary && tokens[index].Tag != ModalVerb && HasParticipleAfter(index) ? -2 : 1;
    }

    private bool HasParticipleAfter(int index)
    {
        var tokens = text.Analysis.Tokens;
        for (var i = index + 1; i < Math.Min(index + FarthestVerb, text.End); i++)
        {
            if ((tokens[i].Features & Features.PastParticiple) != Features.None && tokens[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                return true;
        }

        return false;
    }
}
