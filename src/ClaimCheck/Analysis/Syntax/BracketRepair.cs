using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>
/// Corrects tags that neighbours cannot decide: finite verb, participle or infinitive. What decides is the verb bracket
/// of the words between two marks.
/// </summary>
internal sealed class BracketRepair(TokenizedText text, TaggedToken[] tokens, Tagger tagger, Auxiliaries auxiliaries)
{
    // "um die Häuser, Schulen und Brücken wieder aufzubauen"
    private const int InfinitiveReach = 40;

    private readonly FiniteVerbRepair finiteVerbs = new(text, tokens, tagger, auxiliaries);

    /// <summary>How many finite verbs the sentence has.</summary>
    private int finites;

    /// <summary>Whether the words before opened a subordinate clause that still has no verb.</summary>
    private bool isOpen;

    /// <summary>Corrects the tokens of one sentence in place.</summary>
    public void Repair(TokenRange sentence)
    {
        isOpen = false;
        RepairNumber(sentence);
        finites = CountFinites(sentence.Start, sentence.End);
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = start;
            while (end < sentence.End && !IsBorder(end))
                end++;
            if (end > start)
                RepairSegment(start, end, sentence);
            start = end + 1;
        }

        finiteVerbs.RepairChained(sentence.Start, sentence.End);
    }

    // "Drei der 22 Musiker": at the head of a sentence the number word looks like a noun.
    private void RepairNumber(TokenRange sentence)
    {
        var first = sentence.Start;
        if (sentence.Count > 1 && tokens[first].Tag == Stts.NN && tokens[first].CanBe(Stts.CARD) && tokens[first + 1].Tag is Stts.ART or Stts.APPR or Stts.NN or Stts.ADJA)
            Set(first, Stts.CARD);
    }

    private bool IsBorder(int i) =>
        tokens[i].Tag is Stts.Comma or Stts.Stop || (tokens[i].Tag == Stts.Mark && text.Tokens[i].Kind != TokenKind.Quote);

    private void RepairSegment(int start, int end, TokenRange sentence)
    {
        finiteVerbs.RepairImperatives(start, end, isFirst: start == sentence.Start);
        finiteVerbs.RepairPrefixes(start, end);
        finiteVerbs.RepairSubstitute(start, end);
        RepairInfinitiveOpener(start, sentence);
        if (start > sentence.Start && tokens[start - 1].Tag == Stts.Comma)
            RepairRelative(start, end, isOnlyVerb: end >= sentence.End - 1 && CountFinites(start, end) == finites);
        RepairNeighbours(start, end);
        if (isOpen || IsSubordinate(start, end))
        {
            isOpen = !finiteVerbs.RepairSubordinate(start, end);
            return;
        }

        finiteVerbs.RepairMain(start, end, opensClauseBehind: end + 1 < sentence.End && tokens[end + 1].Tag is Stts.KOUS or Stts.PWAV);
        RepairRightBracket(start, end);
        RepairParticle(start, end);
    }

    // "„Wir gehen von einem Anschlag aus“, sagte er": at the end of a clause nothing stands behind a preposition.
    private void RepairParticle(int start, int end)
    {
        var last = end - 1;
        while (last > start && text.Tokens[last].Kind == TokenKind.Quote)
            last--;
        if (tokens[last].Tag is Stts.APPR or Stts.ADV)
            RepairParticleAt(last, start);

        // "Er erkennt das Ergebnis nicht an und klagt", not "vor und nach dem Spiel"
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (tokens[i].Tag == Stts.APPR && tokens[i + 1].Tag == Stts.KON && i + 2 < end && tokens[i + 2].Tag is not (Stts.APPR or Stts.APPRART))
                RepairParticleAt(i, start);
        }
    }

    private void RepairParticleAt(int token, int start)
    {
        if (!tokens[token].CanBe(Stts.PTKVZ))
            return;

        var finite = token - 1;
        while (finite >= start && !tokens[finite].Tag.IsFinite())
            finite--;
        if (finite >= start && tokens[finite].Tag == Stts.VVFIN)
            Set(token, Stts.PTKVZ);
    }

    private void Set(int token, Stts tag) => tokens[token] = tagger.Reread(text, token, tag, tokens[token]);

    // "um den Brand zu löschen"
    private void RepairInfinitiveOpener(int start, TokenRange sentence)
    {
        var end = Math.Min(sentence.End, start + InfinitiveReach);
        if (tokens[start].Tag == Stts.KOUI || !tokens[start].CanBe(Stts.KOUI))
            return;
        for (var i = start + 1; i < end && !tokens[i].Tag.IsFinite(); i++)
        {
            if (tokens[i].Tag == Stts.VVIZU || (tokens[i].Tag == Stts.PTKZU && i + 1 < end && tokens[i + 1].Tag.IsVerb()))
                Set(start, Stts.KOUI);
        }
    }

    // "Der Chef, der Koch und der Kellner kamen": the sentence has no other verb, so this is none of a relative clause.
    private void RepairRelative(int start, int end, bool isOnlyVerb)
    {
        var pronoun = tokens[start].Tag is Stts.APPR && start + 1 < end ? start + 1 : start;
        if (!tokens[pronoun].CanBe(Stts.PRELS))
            return;
        end = BeforeComparison(pronoun, end);
        var isRelative = !isOnlyVerb && IsVerbLast(pronoun, end) && !IsVerbSecond(pronoun, end);
        if (!isRelative && tokens[pronoun].Tag == Stts.PRELS && pronoun + 1 < end && (isOnlyVerb || HasVerbBefore(pronoun, end)))
            Set(pronoun, tokens[pronoun + 1].Tag.IsFinite() ? Stts.PDS : Stts.ART);
        else if (isRelative && tokens[pronoun].CanBe(Stts.PRELAT) && pronoun + 1 < end && IsNominal(pronoun + 1))
            Set(pronoun, Stts.PRELAT);
        else if (isRelative && tokens[pronoun].Tag is Stts.ART or Stts.PDS or Stts.PWS or Stts.PIS or Stts.PDAT)
            Set(pronoun, Stts.PRELS);
    }

    // "…, der so viel wiegt wie zwei Kleinwagen": a comparison stands behind the verb that ends the clause.
    private int BeforeComparison(int start, int end)
    {
        for (var i = start + 2; i < end; i++)
        {
            if (tokens[i].Tag == Stts.KOKOM && tokens[i - 1].Tag.IsFinite())
                return i;
        }

        return end;
    }

    private int CountFinites(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += tokens[i].Tag.IsFinite() ? 1 : 0;
        return count;
    }

    private bool IsNominal(int i) => tokens[i].Tag.IsNoun() || tokens[i].Tag is Stts.ADJA or Stts.CARD or Stts.TRUNC;

    /// <summary>Whether the words end with what is or can be a finite verb, and none stands among them.</summary>
    private bool IsVerbLast(int start, int end)
    {
        var last = end - 1;
        while (last > start && tokens[last].Tag is Stts.Mark)
            last--;
        if (last <= start || tokens[last - 1].Tag == Stts.PTKZU || tokens[last].Tag == Stts.VVIZU)
            return false;
        if (HasVerbBefore(start, end))
            return false;
        return tokens[last].Tag.IsFinite() || tokens[last].Tag == Stts.VVINF
            || tokens[last].CanBe(Stts.VVFIN) || tokens[last].CanBe(Stts.VAFIN) || tokens[last].CanBe(Stts.VMFIN);
    }

    /// <summary>Whether a finite verb stands before other words than verbs.</summary>
    private bool HasVerbBefore(int start, int end)
    {
        var i = end - 1;
        while (i > start && (tokens[i].Tag.IsVerb() || tokens[i].Tag is Stts.Mark))
            i--;
        for (; i > start; i--)
        {
            if (tokens[i].Tag == Stts.KON)
                return false;
            if (tokens[i].Tag.IsFinite())
                return true;
        }

        return false;
    }

    /// <summary>Whether the words open with a phrase in nominative, dative or accusative and the finite verb right behind.</summary>
    private bool IsVerbSecond(int start, int end)
    {
        if (start + 1 < end && tokens[start + 1].Tag.IsFinite())
            return start + 2 < end;
        var cells = tokens[start].Reading.Cells;
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Tag is Stts.ADJA or Stts.CARD or Stts.PIAT)
                continue;
            cells &= tokens[i].Reading.Cells;
            return tokens[i].Tag.IsNoun() && (cells & ~Agreement.Genitive) != 0 && i + 1 < end && tokens[i + 1].Tag.IsFinite() && i + 2 < end;
        }

        return false;
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
