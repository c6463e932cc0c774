using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>
/// Finds the finite verb of words whose tags hold none, though they must have one: "…, weil sie Waffen brauchen" (no
/// infinitive), "Der Verband verlangt, dass …" (no participle), "…, er sei krank" (no imperative).
/// </summary>
internal sealed class FiniteVerbRepair(TokenizedText text, TaggedToken[] tokens, Tagger tagger, Auxiliaries auxiliaries)
{
    private const Features PluralPresent = Features.Finite | Features.Present | Features.Indicative | Features.ThirdPerson | Features.FirstPerson | Features.Plural;

    private const int Unknown = -2;

    /// <summary>News gives no orders in the middle of a sentence: "sei" is Konjunktiv there.</summary>
    public void RepairImperatives(int start, int end, bool isFirst)
    {
        for (var i = isFirst ? start + 1 : start; i < end; i++)
        {
            if (tokens[i].Tag is not (Stts.VAIMP or Stts.VVIMP))
                continue;
            Set(i, tokens[i].CanBe(Stts.VAFIN) ? Stts.VAFIN : Stts.VVFIN);
        }
    }

    /// <summary>"liegen" and "maß" can be prefixes ("liegen lassen", "maßhalten"), but not where the clause has no other verb: "…, wo das Wrack liegen soll".</summary>
    public void RepairPrefixes(int start, int end)
    {
        var finite = Unknown;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Tag != Stts.PTKVZ || !(tokens[i].CanBe(Stts.VVINF) || tokens[i].CanBe(Stts.VVFIN)))
                continue;
            finite = finite == Unknown ? Finite(start, end) : finite;
            if (finite < 0 && tokens[i].CanBe(Stts.VVFIN))
                Set(i, Stts.VVFIN);
            else if (finite >= 0 && tokens[finite].Tag == Stts.VMFIN && tokens[i].CanBe(Stts.VVINF))
                Set(i, Stts.VVINF);
        }
    }

    /// <summary>"3.000 Wohnungen bauen zu lassen": before "zu lassen" stands no finite verb.</summary>
    public void RepairChained(int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (tokens[i].Tag == Stts.VVFIN && tokens[i + 1].Tag == Stts.PTKZU && tokens[i + 2].Tag == Stts.VVINF && auxiliaries.KindOf(tokens[i + 2].Lemma) == AuxiliaryKind.Causative)
                Set(i, Stts.VVINF);
        }
    }

    /// <summary>"hat fliegen sollen": behind an auxiliary and an infinitive the modal verb at the end is an infinitive too.</summary>
    public void RepairSubstitute(int start, int end)
    {
        var last = end - 1;
        if (last - 1 <= start || tokens[last].Tag != Stts.VMFIN || tokens[last - 1].Tag != Stts.VVINF)
            return;
        for (var i = last - 2; i >= start && tokens[i].Tag != Stts.KON; i--)
        {
            if (tokens[i].Tag == Stts.VAFIN)
                Set(last, Stts.VMINF);
        }
    }

    /// <summary>The words of subordinate clauses: each, parted by "und", ends with its verb, or shares the auxiliary of the last.</summary>
    /// <returns>Whether they hold a finite verb now, or an infinitive with "zu".</returns>
    public bool RepairSubordinate(int start, int end)
    {
        var isShared = false;
        for (var last = end; last > start;)
        {
            var first = last - 1;
            while (first > start && tokens[first].Tag != Stts.KON)
                first--;
            var finite = Finite(first, last);
            if (finite < 0 && !isShared)
                RepairLast(first, last, isWhole: first == start && last == end);
            else if (finite >= 0)
                isShared = tokens[finite].Tag != Stts.VVFIN && finite > first + 1;
            isShared &= !IsOpener(first + 1, end);
            last = first;
        }

        return Finite(start, end) >= 0 || HasInfinitive(start, end);
    }

    /// <summary>"Der Verband verlangt, dass …", "zwei von ihnen erlitten Brüche": before another clause, or with words behind it, the form is no participle.</summary>
    public void RepairMain(int start, int end, bool opensClauseBehind)
    {
        if (Finite(start, end) >= 0)
            return;
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Tag is not (Stts.VVPP or Stts.VVINF) || !tokens[i].CanBe(Stts.VVFIN) || tokens[i - 1].Tag == Stts.PTKZU)
                continue;
            if (i + 1 < end ? tokens[i - 1].Tag.IsNoun() || tokens[i - 1].Tag == Stts.PPER : opensClauseBehind)
                Set(i, Stts.VVFIN);
            return;
        }
    }

    private bool HasInfinitive(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Tag is Stts.VVIZU or Stts.PTKZU)
                return true;
        }

        return false;
    }

    private int Finite(int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (tokens[i].Tag.IsFinite())
                return i;
        }

        return -1;
    }

    private bool IsOpener(int token, int end) =>
        token < end && tokens[token].Tag is Stts.KOUS or Stts.PRELS or Stts.PRELAT or Stts.PWAV or Stts.PWS;

    private void RepairLast(int start, int end, bool isWhole)
    {
        var last = end - 1;
        while (last > start && !tokens[last].Tag.IsVerb() && (isWhole || tokens[last].Tag == Stts.Mark))
            last--;
        if (last <= start || tokens[last - 1].Tag == Stts.PTKZU)
            return;
        var tag = tokens[last].Tag;
        if (tag is Stts.VVINF or Stts.VVPP && tokens[last].CanBe(Stts.VVFIN))
            Set(last, Stts.VVFIN);
        else if (tag == Stts.VAINF && tokens[last].CanBe(Stts.VAFIN))
            Set(last, Stts.VAFIN);
        else if (tag == Stts.VMINF && tokens[last].CanBe(Stts.VMFIN))
            Set(last, Stts.VMFIN);
        else if (tag == Stts.VVINF)
            SetPlural(last);
    }

    /// <summary>"deren Verträge auslaufen": the plural of a verb with a prefix has the form of its infinitive.</summary>
    private void SetPlural(int token) =>
        tokens[token] = tokens[token] with { Reading = new WordReading(Stts.VVFIN, PluralPresent, 0, 0) };

    private void Set(int token, Stts tag) => tokens[token] = tagger.Reread(text, token, tag, tokens[token]);
}
