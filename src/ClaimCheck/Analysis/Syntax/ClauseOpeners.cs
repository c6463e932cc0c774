using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Tells which subordinate clause the first words of a part open.</summary>
internal sealed class ClauseOpeners(TaggedToken[] tokens, ClauseWords words)
{
    // "und vor allem weil": how many words may stand before the conjunction.
    private const int WordsBefore = 3;

    /// <summary>The type of the clause that the words open, or null.</summary>
    /// <param name="start">The first word.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="isVerbLast">Whether they end with a finite verb.</param>
    /// <param name="isFirst">Whether they open the sentence.</param>
    /// <param name="isOnly">Whether they are the whole sentence.</param>
    public ClauseType? Opens(int start, int end, bool isVerbLast, bool isFirst, bool isOnly)
    {
        var opener = Opener(start, end);
        if (opener < 0)
            return null;
        var token = tokens[opener];
        if (token.Tag is Stts.PWAV or Stts.KOUS && opener + 1 < end && IsDegree(opener) && !IsDirectQuestion(opener, end, isFirst, isOnly))
            return ClauseType.Question;
        return token.Tag switch
        {
            Stts.KOUI => ClauseType.Infinitive,
            Stts.KOUS when !IsPreposition(opener, end) => words.TypeOf(token.Lemma, ClauseType.Adverbial),
            Stts.PRELS or Stts.PRELAT => ClauseType.Relative,
            Stts.PWS or Stts.PWAT when !IsDirectQuestion(opener, end, isFirst, isOnly) => ClauseType.Question,
            Stts.PWAV when !IsDirectQuestion(opener, end, isFirst, isOnly) => OfQuestionWord(token.Lemma, isFirst),
            Stts.KOKOM or Stts.APPR when isVerbLast && token.CanBe(Stts.KOUS) => words.TypeOf(token.Lemma, ClauseType.Adverbial),
            _ => null,
        };
    }

    // "…, wo das Wrack liegt" may go with a place; at the head of a sentence it asks.
    private ClauseType OfQuestionWord(string lemma, bool isFirst)
    {
        var type = words.TypeOf(lemma, ClauseType.Question);
        return isFirst && type == ClauseType.Relative ? ClauseType.Question : type;
    }

    // "wie viele Stunden", "wie lange"
    private bool IsDegree(int opener) =>
        words.IsDegreeQuestion(tokens[opener].Lemma) && tokens[opener + 1].Tag is Stts.PIAT or Stts.PIS or Stts.ADJD or Stts.ADJA or Stts.ADV && !tokens[opener + 1].Tag.IsVerb();

    // "bis zum Abend"
    private bool IsPreposition(int opener, int end) =>
        tokens[opener].CanBe(Stts.APPR) && opener + 1 < end && tokens[opener + 1].Tag is Stts.APPR or Stts.APPRART;

    /// <summary>The conjunction or pronoun that may open a clause, or -1.</summary>
    private int Opener(int start, int end)
    {
        var i = start;
        while (i < Math.Min(end - 1, start + WordsBefore) && tokens[i].Tag is Stts.KON or Stts.ADV or Stts.PTKNEG or Stts.Mark)
            i++;
        if (i >= end)
            return -1;

        // "ohne dass", "in dem", "einige von denen"
        if (i + 1 < end && tokens[i].Tag is Stts.APPR or Stts.APPRART or Stts.KOUI && IsBehindPreposition(tokens[i + 1].Tag))
            return i + 1;
        return i + 2 < end && tokens[i].Tag is Stts.PIS or Stts.CARD or Stts.NN && tokens[i + 1].Tag == Stts.APPR && tokens[i + 2].Tag == Stts.PRELS ? i + 2 : i;
    }

    private static bool IsBehindPreposition(Stts tag) => tag is Stts.PRELS or Stts.PRELAT or Stts.PWS or Stts.PWAT or Stts.KOUS;

    // "Wer kommt?" has its verb right behind, "Wie viele Menschen starben?" is the whole sentence; "…, wer kommt" is told by the comma alone.
    private bool IsDirectQuestion(int opener, int end, bool isFirst, bool isOnly) =>
        isOnly || (isFirst && opener + 2 < end && tokens[opener + 1].Tag.IsFinite());
}
