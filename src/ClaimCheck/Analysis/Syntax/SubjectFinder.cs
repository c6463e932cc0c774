using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Chooses the subject of a clause by case, agreement and position.</summary>
internal sealed class SubjectFinder(TokenizedText text, TaggedToken[] tokens, List<Phrase> phrases)
{
    private const int CaseIsCertain = 30;
    private const int BesideVerb = 10;
    private const int Measure = -25;
    private const int TwoNumbers = 8;

    /// <summary>The subject among <paramref name="own"/>, or -1.</summary>
    /// <param name="own">The phrases of the clause in order.</param>
    /// <param name="finite">Its finite verb.</param>
    /// <param name="isSubordinate">Whether the verb stands at the end.</param>
    /// <param name="isCopula">Whether a second nominative can be its predicate: "das Treffen ist ein Erfolg".</param>
    public int Find(List<int> own, int finite, bool isSubordinate, bool isCopula)
    {
        var (best, top) = (-1, int.MinValue);
        for (var rank = 0; rank < own.Count; rank++)
        {
            if (IsAttribute(own[rank]) || Score(own[rank], finite, isSubordinate, isCopula) is not { } score)
                continue;
            score -= rank * 2;
            if (score > top)
                (best, top) = (own[rank], score);
        }

        return best;
    }

    private bool IsAttribute(int phrase) => phrase > 0 && phrases[phrase - 1].Attribute == phrase;

    private int? Score(int index, int finite, bool isSubordinate, bool isCopula)
    {
        var phrase = phrases[index];
        if (phrase.Preposition >= 0 || tokens[phrase.Head].Tag == Stts.PRF || (phrase.Cells & Agreement.Nominative) == 0)
            return null;

        var verb = tokens[finite].Reading.Features;
        var cells = phrase.Cells & Agreement.Nominative;
        var agrees = Agrees(index, cells, verb);
        if (agrees is null)
            return null;

        var score = agrees.Value;
        if ((phrase.Cells & ~Agreement.Nominative) == 0)
            score += isCopula ? 2 : CaseIsCertain;
        if (!isSubordinate && phrase.Tokens.Start == finite + 1)
            score += BesideVerb;
        if (!isSubordinate && phrase.Tokens.End == finite)
            score += BesideVerb + 2;
        if (phrase.Tokens.Start > finite + 1)
            score -= isSubordinate ? 10 : 2;
        if (IsMeasure(phrase))
            score += Measure;
        return score;
    }

    /// <summary>How well number and person agree; null where they do not.</summary>
    private int? Agrees(int index, uint cells, Features verb)
    {
        var phrase = phrases[index];
        var (singular, plural) = ((cells & Agreement.Singular) != 0, (cells & Agreement.Plural) != 0);
        if (verb.Has(Features.Plural) && !verb.Has(Features.Singular) && !plural)
            return IsCoordinated(index) || HasNumber(phrase) ? TwoNumbers : null;
        if (verb.Has(Features.Singular) && !verb.Has(Features.Plural) && !singular)
            return HasNumber(phrase) ? 0 : null;
        return 2 * TwoNumbers;
    }

    // "Kim und Putin trafen sich", "eine Reihe … sind"
    private bool IsCoordinated(int index)
    {
        for (var next = phrases[index].Attribute >= 0 ? phrases[index].Attribute + 1 : index + 1; next < Math.Min(phrases.Count, index + 3); next++)
        {
            var before = phrases[next].Tokens.Start - 1;
            if (before > 0 && tokens[before].Tag == Stts.KON && before == phrases[next - 1].Tokens.End)
                return true;
        }

        return false;
    }

    private bool HasNumber(Phrase phrase)
    {
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (tokens[i].Tag is Stts.CARD)
                return true;
        }

        return tokens[phrase.Head].Tag is Stts.PIS or Stts.PIAT;
    }

    // "flog 650 Kilometer": digits before a word of measure; "drei Menschen" can be a subject.
    private bool IsMeasure(Phrase phrase) =>
        text.Tokens[phrase.Tokens.Start].Kind == TokenKind.Number && phrase.Tokens.Count == 1;
}
