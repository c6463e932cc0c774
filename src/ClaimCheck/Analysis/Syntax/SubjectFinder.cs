using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Chooses the subject of a clause by case, agreement and position.</summary>
internal sealed class SubjectFinder(TokenizedText text, TaggedToken[] tokens, List<Phrase> phrases, PhraseWords words)
{
    private const int CaseIsCertain = 30;
    private const int BesideVerb = 10;
    private const int Measure = -25;
    private const int TwoNumbers = 8;
    private const int Pronoun = 12;
    private const int FirstPlace = 4;
    private const int NearbyWords = 6;

    /// <summary>The subject among <paramref name="own"/>, or -1.</summary>
    /// <param name="own">The phrases of the clause in order.</param>
    /// <param name="finite">Its finite verb.</param>
    /// <param name="isVerbLast">Whether the verb stands at the end.</param>
    /// <param name="isCopula">Whether a second nominative can be its predicate: "das Treffen ist ein Erfolg".</param>
    public int Find(List<int> own, int finite, bool isVerbLast, bool isCopula)
    {
        var (best, top) = (-1, int.MinValue);
        var objectFirst = isVerbLast && own.Count > 0 && !IsCertain(own[0]);
        for (var rank = 0; rank < own.Count; rank++)
        {
            if (phrases[own[rank]].IsDependent || Score(own[rank], finite, isVerbLast, isCopula) is not { } score)
                continue;
            score -= rank * 2;

            // "…, das sie drei Wochen zuvor gemeldet hatte": a personal pronoun stands right behind the object.
            if (objectFirst && rank == 1 && tokens[phrases[own[1]].Head].Tag == Stts.PPER)
                score += Pronoun;
            if (score > top)
                (best, top) = (own[rank], score);
        }

        return best;
    }

    /// <summary>Whether a phrase can be nothing but a nominative.</summary>
    public bool IsCertain(int phrase) => (phrases[phrase].Cells & ~Agreement.Nominative) == 0;

    /// <summary>Whether a phrase agrees with a finite verb in number.</summary>
    public bool Agrees(int phrase, int finite) =>
        Agrees(phrase, phrases[phrase].Cells & Agreement.Nominative, tokens[finite].Reading.Features) is not null;

    private int? Score(int index, int finite, bool isVerbLast, bool isCopula)
    {
        var phrase = phrases[index];
        if (phrase.Preposition >= 0 || tokens[phrase.Head].Tag == Stts.PRF || (phrase.Cells & Agreement.Nominative) == 0)
            return null;

        var isCopulaPronoun = isCopula && tokens[phrase.Head].Tag == Stts.PPER;
        if ((Agrees(index, phrase.Cells & Agreement.Nominative, tokens[finite].Reading.Features) ?? (isCopulaPronoun ? TwoNumbers : null)) is not { } score)
            return null;

        if (IsCertain(index))
            score += isCopula ? 2 : CaseIsCertain;

        // "es waren 430 Betriebe": the verb may agree with the number.
        if (isCopulaPronoun)
            score += Pronoun;
        if (!isVerbLast && phrase.Tokens.Start == finite + 1)
            score += BesideVerb;
        if (!isVerbLast && EndOfRow(phrase) == finite)
            score += BesideVerb + FirstPlace;
        if (phrase.Tokens.Start > finite + 1)
            score -= isVerbLast ? 10 : 2;
        if (IsMeasure(phrase))
            score += Measure;
        return PhraseFinder.IsYear(text, phrase.Head) && phrase.Tokens.Count == 1 ? null : score;
    }

    /// <summary>Where an enumeration ends that begins with a phrase: "Helfer und Ärzte".</summary>
    private int EndOfRow(Phrase phrase)
    {
        while (phrase.Conjunct >= 0)
            phrase = phrases[phrase.Conjunct];
        return phrase.Tokens.End;
    }

    /// <summary>How well number and person agree; null where they do not.</summary>
    private int? Agrees(int index, uint cells, Features verb)
    {
        var phrase = phrases[index];
        var (singular, plural) = ((cells & Agreement.Singular) != 0, (cells & Agreement.Plural) != 0);
        if (verb.Has(Features.Plural) && !verb.Has(Features.Singular) && !plural)
            return phrase.Conjunct >= 0 || HasNumber(phrase) || IsJoined(phrase) ? TwoNumbers : null;
        if (verb.Has(Features.Singular) && !verb.Has(Features.Plural) && !singular)
            return IsAmount(phrase) ? 0 : null;
        return 2 * TwoNumbers;
    }

    // "Der Mieter der Halle und dessen zwei Jahre jüngerer Bruder wurden …": "und" stands not far behind.
    private bool IsJoined(Phrase phrase)
    {
        for (var i = phrase.Tokens.End; i < Math.Min(tokens.Length, phrase.Tokens.End + NearbyWords); i++)
        {
            if (tokens[i].Tag == Stts.KON)
                return true;
            if (tokens[i].Tag.IsVerb() || tokens[i].Tag is Stts.Comma or Stts.Stop)
                return false;
        }

        return false;
    }

    // "30 Prozent ist viel", "die Hälfte der Häuser"
    private bool IsAmount(Phrase phrase) =>
        tokens[phrase.Head].Tag is Stts.CARD or Stts.PIS or Stts.PIAT || words.ClassOf(tokens[phrase.Head].Lemma) != NounClass.Plain;

    private bool HasNumber(Phrase phrase)
    {
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (tokens[i].Tag is Stts.CARD)
                return true;
        }

        return tokens[phrase.Head].Tag is Stts.PIS or Stts.PIAT || words.ClassOf(tokens[phrase.Head].Lemma) == NounClass.Scale;
    }

    // "flog 650 Kilometer", "20 Minuten später", "Anfang 1996"; "drei Menschen" can be a subject.
    private bool IsMeasure(Phrase phrase) =>
        (text.Tokens[phrase.Tokens.Start].Kind == TokenKind.Number && phrase.Tokens.Count == 1)
        || words.ClassOf(tokens[phrase.Head].Lemma) switch
        {
            NounClass.Time => !tokens[phrase.Tokens.Start].Tag.IsDeterminer(),
            NounClass.Measure => phrase.Counted >= 0,
            _ => false,
        };
}
