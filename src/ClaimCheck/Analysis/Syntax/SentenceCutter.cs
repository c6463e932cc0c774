using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Cuts a sentence at its marks, and at an "und" between two finite verbs.</summary>
internal sealed class SentenceCutter(TokenizedText text, TaggedToken[] tokens, ClauseOpeners openers)
{
    private int insertion = -1;
    private int lastDash;

    /// <summary>Adds the parts of <paramref name="sentence"/> to <paramref name="parts"/>.</summary>
    public void Cut(TokenRange sentence, List<SentencePart> parts)
    {
        insertion = -1;
        lastDash = LastDash(sentence);
        var border = PartBorder.None;
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = start;
            while (end < sentence.End && !IsSeparator(end))
                end++;
            CutSegment(start, end, sentence, border, parts);
            border = PartBorder.None;
            for (start = end; start < sentence.End && IsSeparator(start); start++)
            {
                border = Stronger(border, BorderOf(start));
                Insert(start);
            }
        }
    }

    /// <summary>Whether a mark parts clauses; quotation marks and a hyphen inside a word do not.</summary>
    public bool IsSeparator(int token) => tokens[token].Tag switch
    {
        Stts.Comma or Stts.Stop => true,
        Stts.Mark => text.Tokens[token].Kind != TokenKind.Quote && !IsHyphen(token),
        _ => false,
    };

    // "10 – 12 Kilometer", "DDR - Juristen" as some corpora cut it, "Fahrer / Fahrerin"
    private bool IsHyphen(int token)
    {
        if (token == 0 || token + 1 >= tokens.Length || text.Characters(token)[0] is '(' or ')' or '[' or ']')
            return false;
        var span = text.Tokens[token].Span;
        var isGlued = text.Tokens[token - 1].Span.End == span.Start || text.Tokens[token + 1].Span.Start == span.End;
        return (isGlued && span.Length == 1) || (tokens[token - 1].Tag == Stts.CARD && tokens[token + 1].Tag == Stts.CARD);
    }

    private int LastDash(TokenRange sentence)
    {
        for (var i = sentence.End - 1; i >= sentence.Start; i--)
        {
            if (IsSeparator(i) && IsDash(i))
                return i;
        }

        return -1;
    }

    private bool IsDash(int token) => text.Characters(token)[0] is '–' or '—' or '-';

    /// <summary>Opens or closes an insertion: "(…)" or "– … –"; insertions are not nested.</summary>
    private void Insert(int token)
    {
        var mark = text.Characters(token)[0];
        if (insertion < 0)
        {
            if (mark is '(' or '[' || (IsDash(token) && token < lastDash))
                insertion = token;
            return;
        }

        var opening = text.Characters(insertion)[0];
        if (opening is '(' or '[' ? mark is ')' or ']' : IsDash(token))
            insertion = -1;
    }

    private PartBorder BorderOf(int token) => tokens[token].Tag switch
    {
        Stts.Comma => PartBorder.Comma,
        Stts.Stop => PartBorder.Stop,
        _ => PartBorder.Mark,
    };

    private static PartBorder Stronger(PartBorder one, PartBorder other) => one == PartBorder.Stop ? one : other;

    private void CutSegment(int start, int end, TokenRange sentence, PartBorder border, List<SentencePart> parts)
    {
        while (start < end)
        {
            var split = Split(start, end);
            parts.Add(Read(start, split, sentence, border));
            (start, border) = (split, PartBorder.None);
        }
    }

    /// <summary>Where the second of two finite verbs begins a clause of its own, or <paramref name="end"/>.</summary>
    private int Split(int start, int end)
    {
        int first = -1, conjunction = -1, opener = -1;
        for (var i = start; i < end; i++)
        {
            var tag = tokens[i].Tag;
            if (i > start && tag == Stts.KOUS && first >= 0 && opener < 0)
                opener = tokens[i - 1].Tag == Stts.KON ? i - 1 : i;
            if (tag == Stts.KON && first >= 0 && (conjunction < 0 || !JoinsNouns(conjunction, i, end)))
                conjunction = i;
            if (!tag.IsFinite())
                continue;
            if (opener > first && first >= 0)
                return opener;
            if (first >= 0 && conjunction > first)
                return conjunction;
            first = first >= 0 ? first : i;
        }

        return end;
    }

    // "… kamen und Helfer und Ärzte halfen": the second "und" joins the nouns before a verb in the plural.
    private bool JoinsNouns(int before, int conjunction, int end)
    {
        for (var i = before + 1; i < conjunction; i++)
        {
            if (!IsNominal(i))
                return false;
        }

        var next = conjunction + 1;
        while (next < end && IsNominal(next))
            next++;
        return before + 1 < conjunction && next > conjunction + 1 && next < end && tokens[next].Tag.IsFinite()
            && (tokens[next].Reading.Features & Features.Numbers) == Features.Plural;
    }

    private bool IsNominal(int i) => tokens[i].Tag.IsNoun() || tokens[i].Tag.IsDeterminer() || tokens[i].Tag is Stts.ADJA or Stts.CARD;

    private SentencePart Read(int start, int end, TokenRange sentence, PartBorder border)
    {
        var (firstFinite, lastFinite, hasInfinitive, hasNonFinite) = (-1, -1, false, false);
        for (var i = start; i < end; i++)
        {
            var tag = tokens[i].Tag;
            if (tag.IsFinite())
                (firstFinite, lastFinite) = (firstFinite < 0 ? i : firstFinite, i);
            hasInfinitive |= tag == Stts.VVIZU || (tag == Stts.PTKZU && i + 1 < end && tokens[i + 1].Tag.IsVerb());
            hasNonFinite |= tag.IsInfinitive() || tag.IsParticiple();
        }

        var isVerbLast = lastFinite >= 0 && IsVerbLast(lastFinite, end);
        var isLastPart = end >= sentence.End || tokens[end].Tag == Stts.Stop;
        var opener = openers.Opens(start, end, isVerbLast, isFirst: start == sentence.Start, isOnly: start == sentence.Start && isLastPart);
        var finite = opener is null ? firstFinite : lastFinite;
        return new SentencePart(
            start,
            end,
            border,
            opener,
            finite,
            hasInfinitive,
            hasNonFinite,
            finite >= 0 && !tokens[finite].Reading.Features.Has(Features.Indicative),
            finite >= 0 && tokens[finite].Tag == Stts.VVFIN,
            opener == ClauseType.Relative && IsArticle(start, end),
            tokens[start].Tag == Stts.KON,
            isVerbLast,
            text.Tokens[start].Kind == TokenKind.Quote,
            insertion);
    }

    // "…, den Start überstanden haben": "den" agrees with the noun behind it.
    private bool IsArticle(int start, int end)
    {
        if (tokens[start].Tag != Stts.PRELS || !tokens[start].CanBe(Stts.ART))
            return false;
        var noun = start + 1;
        while (noun < end && tokens[noun].Tag is Stts.ADJA or Stts.CARD)
            noun++;
        return noun < end && tokens[noun].Tag.IsNoun() && (tokens[start].Reading.Cells & tokens[noun].Reading.Cells) != 0;
    }

    /// <summary>Whether only other verbs follow the finite one: "hat fliegen sollen".</summary>
    private bool IsVerbLast(int finite, int end)
    {
        for (var i = finite + 1; i < end; i++)
        {
            if (!tokens[i].Tag.IsVerb() && tokens[i].Tag is not (Stts.Mark or Stts.Comma or Stts.PTKZU))
                return false;
        }

        return true;
    }
}
