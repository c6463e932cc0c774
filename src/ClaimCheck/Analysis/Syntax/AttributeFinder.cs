using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Links a noun phrase to the genitive, name or partitive right behind it, and numbers to the noun they count.</summary>
internal sealed class AttributeFinder(TokenizedText text, TaggedToken[] tokens, PhraseWords words)
{
    /// <summary>Links the phrases of one sentence, which begin at <paramref name="first"/>.</summary>
    public void Link(List<Phrase> phrases, int first)
    {
        for (var p = phrases.Count - 1; p >= first; p--)
        {
            if (p + 1 < phrases.Count)
                LinkAttribute(phrases, p);
            phrases[p] = phrases[p] with { Counted = Counted(phrases, p) };
        }

        LinkEllipses(phrases, first);
    }

    // "Von 312 Bussen fuhren nur 47": a number by itself counts what the number before it counts.
    private void LinkEllipses(List<Phrase> phrases, int first)
    {
        var last = -1;
        for (var p = first; p < phrases.Count; p++)
        {
            if (phrases[p].Counted >= 0)
                last = phrases[p].Counted;
            else if (last >= 0 && IsElliptic(phrases[p]))
                phrases[p] = phrases[p] with { Counted = last };
        }
    }

    // Not "Gleis 3", "seit 2019", "auf 31".
    private bool IsElliptic(Phrase phrase) =>
        phrase.Preposition < 0 && IsNumber(phrase.Head) && !PhraseFinder.IsYear(text, phrase.Head)
        && phrase.Tokens.Start > 0 && !tokens[phrase.Tokens.Start - 1].Tag.IsNoun();

    private void LinkAttribute(List<Phrase> phrases, int p)
    {
        var (phrase, next) = (phrases[p], phrases[p + 1]);
        if (next.Tokens.Start != phrase.Tokens.End || next.Preposition >= 0)
            return;
        if (tokens[phrase.Head].Tag == Stts.NN && (IsName(next) || IsNameOf(phrase, next)))
        {
            phrases[p] = phrase with { Attribute = p + 1 };
            phrases[p + 1] = next with { IsDependent = true };
        }
        else if (TakesGenitive(phrase) && tokens[next.Tokens.Start].Tag.IsDeterminer() && (next.Cells & Agreement.Genitive) != 0)
        {
            phrases[p] = phrase with { Attribute = p + 1 };
            phrases[p + 1] = next with { Cells = next.Cells & Agreement.Genitive, IsDependent = true };
        }
    }

    // "die Zahl der Toten", "zwölf der 30 Verletzten"; not "2023 der Kanzler"
    private bool TakesGenitive(Phrase phrase) =>
        tokens[phrase.Head].Tag == Stts.NN || (tokens[phrase.Head].Tag is Stts.CARD or Stts.PIS && !(text.Tokens[phrase.Head].Kind == TokenKind.Number && text.Tokens[phrase.Head].Span.Length == 4));

    private bool IsName(Phrase phrase)
    {
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (tokens[i].Tag != Stts.NE)
                return false;
        }

        return true;
    }

    // "Windpark Seeadler": a single noun without determiner behind another one that agrees with it.
    private bool IsNameOf(Phrase phrase, Phrase next) =>
        next.Tokens.Count == 1 && phrase.Counted < 0 && words.ClassOf(tokens[phrase.Head].Lemma) == NounClass.Plain
        && tokens[next.Head].Tag == Stts.NN && (phrase.Cells & Agreement.Singular) != 0 && (phrase.Cells & next.Cells & ~Agreement.Plural) != 0;

    /// <summary>The noun that the numbers of a phrase count, or -1.</summary>
    private int Counted(List<Phrase> phrases, int p)
    {
        var phrase = phrases[p];
        if (!HoldsNumber(phrase))
            return -1;
        if (!IsNumber(phrase.Head))
            return tokens[phrase.Head].Tag.IsNoun() ? phrase.Head : -1;
        if (p + 1 >= phrases.Count)
            return -1;

        // "12 der 30 Verletzten", "zwei Dutzend von ihnen": the whole stands in the next phrase.
        var next = phrases[p + 1];
        var isPartitive = phrase.Attribute == p + 1
            || (next.Preposition == phrase.Tokens.End && next.Tokens.Start == next.Preposition + 1 && words.IsPartitive(tokens[next.Preposition].Lemma));
        return isPartitive && tokens[next.Head].Tag is Stts.NN or Stts.PPER && !IsNumber(next.Head) ? next.Head : -1;
    }

    private bool HoldsNumber(Phrase phrase)
    {
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (IsNumber(i))
                return true;
        }

        return false;
    }

    private bool IsNumber(int i) => tokens[i].Tag == Stts.CARD || (tokens[i].Tag == Stts.NN && words.ClassOf(tokens[i].Lemma) == NounClass.Scale);
}
