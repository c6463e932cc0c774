using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>
/// Corrects tags that neighbours cannot decide: finite verb, participle or infinitive. What decides is the verb bracket
/// of the words between two marks.
/// </summary>
internal sealed class BracketRepair(TokenizedText text, TaggedToken[] tokens, Tagger tagger)
{
    /// <summary>Corrects the tokens of one sentence in place.</summary>
    public void Repair(TokenRange sentence)
    {
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = start;
            while (end < sentence.End && !IsBorder(end))
                end++;
            if (end > start)
                RepairSegment(start, end);
            start = end + 1;
        }
    }

    private bool IsBorder(int i) =>
        tokens[i].Tag is Stts.Comma or Stts.Stop || (tokens[i].Tag == Stts.Mark && text.Tokens[i].Kind != TokenKind.Quote);

    private void RepairSegment(int start, int end)
    {
        RepairInfinitiveOpener(start, end);
        RepairNeighbours(start, end);
        if (IsSubordinate(start, end))
            RepairLast(start, end);
        else
            RepairRightBracket(start, end);
    }

    private void Set(int token, Stts tag) => tokens[token] = tagger.Reread(text, token, tag, tokens[token]);

    // "um den Brand zu löschen"
    private void RepairInfinitiveOpener(int start, int end)
    {
        if (tokens[start].Tag == Stts.KOUI || !tokens[start].CanBe(Stts.KOUI))
            return;
        for (var i = start + 1; i < end && !tokens[i].Tag.IsFinite(); i++)
        {
            if (tokens[i].Tag == Stts.VVIZU || (tokens[i].Tag == Stts.PTKZU && i + 1 < end && tokens[i + 1].Tag.IsVerb()))
                Set(start, Stts.KOUI);
        }
    }

    // "entfernt liegt", "starten soll": of two finite neighbours the first is participle or infinitive.
    private void RepairNeighbours(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (!tokens[i].Tag.IsFinite() || !tokens[i + 1].Tag.IsFinite())
                continue;
            if (tokens[i + 1].Tag == Stts.VMFIN && tokens[i].CanBe(Stts.VVINF))
                Set(i, Stts.VVINF);
            else if (tokens[i].CanBe(Stts.VVPP))
                Set(i, Stts.VVPP);
            else if (tokens[i].CanBe(Stts.VVINF))
                Set(i, Stts.VVINF);
        }
    }

    private bool IsSubordinate(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 3); i++)
        {
            if (tokens[i].Tag is Stts.KOUS or Stts.PRELS or Stts.PRELAT or Stts.PWS or Stts.PWAV)
                return true;
            if (tokens[i].Tag is not (Stts.KON or Stts.APPR or Stts.ADV or Stts.Mark))
                return false;
        }

        return false;
    }

    // ", weil sie Waffen brauchen": the clause needs a finite verb, and it stands last.
    private void RepairLast(int start, int end)
    {
        var last = -1;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Tag.IsFinite())
                return;
            if (tokens[i].Tag.IsVerb())
                last = i;
        }

        if (last < 0 || tokens[last - 1].Tag == Stts.PTKZU)
            return;
        if (tokens[last].Tag is Stts.VVINF or Stts.VVPP && tokens[last].CanBe(Stts.VVFIN))
            Set(last, Stts.VVFIN);
        else if (tokens[last].Tag == Stts.VAINF && tokens[last].CanBe(Stts.VAFIN))
            Set(last, Stts.VAFIN);
        else if (tokens[last].Tag == Stts.VMINF && tokens[last].CanBe(Stts.VMFIN))
            Set(last, Stts.VMFIN);
    }

    // "Sie sollen Waffen liefern", "Er wurde schwer verletzt": behind an auxiliary the last verb is not finite.
    private void RepairRightBracket(int start, int end)
    {
        var first = start;
        while (first < end && !tokens[first].Tag.IsFinite())
            first++;
        if (first >= end || tokens[first].Tag == Stts.VVFIN)
            return;
        for (var i = first + 1; i < end; i++)
        {
            if (tokens[i].Tag is Stts.KON or Stts.KOUS)
                return;
            if (!tokens[i].Tag.IsFinite() || i != end - 1 || tokens[i - 1].Tag == Stts.PTKZU)
                continue;
            if (tokens[first].Tag == Stts.VMFIN && tokens[i].CanBe(Stts.VVINF))
                Set(i, Stts.VVINF);
            else if (tokens[first].Tag == Stts.VAFIN && tokens[i].CanBe(Stts.VVPP))
                Set(i, Stts.VVPP);
            else if (tokens[first].Tag == Stts.VAFIN && tokens[i].CanBe(Stts.VVINF))
                Set(i, Stts.VVINF);
        }
    }
}
