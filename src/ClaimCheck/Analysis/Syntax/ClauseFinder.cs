using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Cuts one sentence into clauses at its commas, conjunctions and finite verbs.</summary>
internal sealed class ClauseFinder(TokenizedText text, TaggedToken[] tokens, ClauseWords words)
{
    // Deeper nesting is no language any more; keeps endless rows of "die, die, die" linear.
    private const int MaximumDepth = 12;

    private readonly List<ClauseDraft> drafts = [];
    private readonly List<(ClauseDraft Draft, int End)> pending = [];
    private ClauseDraft? current;

    /// <summary>For each token of the sentence the innermost clause.</summary>
    private ClauseDraft?[] owners = [];

    /// <summary>The clauses of a sentence, in order of their first token, outer before inner.</summary>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="owner">Takes, for each token of the sentence, its innermost clause.</param>
    public List<ClauseDraft> Find(TokenRange sentence, out ClauseDraft?[] owner)
    {
        drafts.Clear();
        current = null;
        owners = new ClauseDraft?[sentence.Count];
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = SegmentEnd(start, sentence.End);
            ReadSegment(start, end, sentence);
            start = end;
            for (; start < sentence.End && (IsSeparator(start) || IsFinalMark(start, sentence.End)); start++)
            {
                if (tokens[start].Tag == Stts.Stop)
                    Close(start + 1);
            }
        }

        Close(sentence.End);
        FillOwners(sentence);
        JoinRoots(sentence);
        owner = owners;
        return [.. drafts.OrderBy(draft => draft.Start).ThenByDescending(draft => draft.End)];
    }

    private bool IsSeparator(int i) =>
        tokens[i].Tag is Stts.Comma or Stts.Stop || (tokens[i].Tag == Stts.Mark && text.Tokens[i].Kind != TokenKind.Quote);

    private bool IsFinalMark(int i, int end) => i == end - 1 && tokens[i].Tag == Stts.Mark;

    private int SegmentEnd(int start, int end)
    {
        while (start < end && !IsSeparator(start))
            start++;
        return start;
    }

    /// <summary>Reads the words between two marks, which may hold coordinated clauses.</summary>
    private void ReadSegment(int start, int end, TokenRange sentence)
    {
        while (start < end)
        {
            var split = Split(start, end);
            ReadPart(start, split, sentence);
            start = split;
        }
    }

    /// <summary>Where the second of two finite verbs begins a clause of its own, or <paramref name="end"/>.</summary>
    private int Split(int start, int end)
    {
        int first = -1, conjunction = -1;
        for (var i = start; i < end; i++)
        {
            var tag = tokens[i].Tag;
            if (i > start && tag is Stts.KOUS && first >= 0 && HasFinite(i, end))
                return i;
            if (tag == Stts.KON && first >= 0)
                conjunction = i;
            if (!tag.IsFinite())
                continue;
            if (first >= 0 && conjunction > first)
                return conjunction;
            first = first >= 0 ? first : i;
        }

        return end;
    }

    private bool HasFinite(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Tag.IsFinite())
                return true;
        }

        return false;
    }

    private void ReadPart(int start, int end, TokenRange sentence)
    {
        var finite = Finite(start, end);
        var opener = Opener(start, end);
        if (opener is { } type)
            Open(type, start, coordinated: tokens[start].Tag == Stts.KON);
        else if (finite < 0 && IsInfinitiveClause(start, end))
            Open(ClauseType.Infinitive, start, coordinated: tokens[start].Tag == Stts.KON);
        else if (finite >= 0)
            OpenMain(start, finite, end, sentence);
        else
            Continue(start);

        if (finite >= 0 && current!.FiniteVerb < 0)
            current.FiniteVerb = finite;
        Extend(end);
    }

    /// <summary>The finite verb of the words; of several the last where a conjunction opens them, else the first.</summary>
    private int Finite(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Tag.IsFinite())
                return i;
        }

        return -1;
    }

    /// <summary>The type of the subordinate clause that the words open; null where they open none.</summary>
    private ClauseType? Opener(int start, int end)
    {
        var i = start;
        while (i < Math.Min(end, start + 2) && tokens[i].Tag is Stts.KON or Stts.ADV or Stts.Mark)
            i++;
        if (i < end && tokens[i].Tag == Stts.KOUI)
            return ClauseType.Infinitive;
        if (i < end && tokens[i].Tag is Stts.APPR or Stts.APPRART && i + 1 < end && tokens[i + 1].Tag is Stts.PRELS or Stts.PRELAT or Stts.PWS or Stts.PWAT)
            i++;
        if (i >= end)
            return null;
        var token = tokens[i];
        return token.Tag switch
        {
            Stts.KOUS => words.TypeOf(token.Lemma, ClauseType.Adverbial),
            Stts.PRELS or Stts.PRELAT => ClauseType.Relative,
            Stts.PWS or Stts.PWAT when !IsDirectQuestion(i, end) => ClauseType.Question,
            Stts.PWAV when !IsDirectQuestion(i, end) => words.TypeOf(token.Lemma, ClauseType.Question),
            _ => null,
        };
    }

    // "Wer kommt?" has its verb right behind; "wer kommt" after a comma is told by the comma alone.
    private bool IsDirectQuestion(int i, int end) =>
        i + 1 < end && tokens[i + 1].Tag.IsFinite() && (i == 0 || tokens[i - 1].Tag is not Stts.Comma) && i + 2 < end;

    private bool IsInfinitiveClause(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Tag == Stts.VVIZU || (tokens[i].Tag == Stts.PTKZU && i + 1 < end && tokens[i + 1].Tag.IsInfinitive()))
                return current is not null && (start == current.End || IsSeparator(start - 1));
        }

        return false;
    }

    private void Open(ClauseType type, int start, bool coordinated)
    {
        var parent = current ?? Add(new ClauseDraft(ClauseType.Main, null, start));
        if (coordinated)
        {
            // "dass A startete und dass B landete": both hang on the same clause.
            for (var outer = current; outer is not null; outer = outer.Parent)
            {
                if (outer.Type == type && outer.IsComplete && outer.Parent is { } common)
                    parent = common;
            }
        }

        while (parent.Depth >= MaximumDepth)
            parent = parent.Parent!;
        current = Add(new ClauseDraft(type, parent, start));
    }

    private void OpenMain(int start, int finite, int end, TokenRange sentence)
    {
        // A finished subordinate clause goes on only with "und" and its verb at the end: "dass er kam und ging".
        if (current is { IsComplete: true } && tokens[start].Tag == Stts.KON && IsVerbLast(finite, end))
        {
            current = Add(new ClauseDraft(current.Type, current.Parent, start));
            return;
        }

        while (current is { IsComplete: true } or { Parent: not null, FiniteVerb: >= 0 })
            current = current.Parent;
        if (current is null)
        {
            current = Add(new ClauseDraft(ClauseType.Main, null, start));
            return;
        }

        // "Die Rakete, sagte Kim, sei geflogen": the frame stands inside the clause, whose own verb comes after it.
        if (current.FiniteVerb < 0 && !current.IsSubordinate && finite == start && HasOwnWords(current) && VerbFollows(end, sentence.End))
        {
            current = Add(new ClauseDraft(ClauseType.Main, current, start));
            return;
        }

        if (current.FiniteVerb < 0)
            return;

        // A second main clause stands beside the first.
        while (current.Parent is { } outer)
            current = outer;
        current = Add(new ClauseDraft(ClauseType.Main, null, start));
    }

    private bool IsVerbLast(int finite, int end) => finite == end - 1 || (finite == end - 2 && tokens[end - 1].Tag.IsVerb());

    private static bool HasOwnWords(ClauseDraft draft) => draft.End > draft.Start;

    private bool VerbFollows(int end, int sentenceEnd)
    {
        var next = end;
        while (next < sentenceEnd && tokens[next].Tag is Stts.Comma or Stts.Mark)
            next++;
        return next < sentenceEnd && tokens[next].Tag.IsFinite();
    }

    private void Continue(int start)
    {
        // After a finished relative clause, a frame or an infinitive the words go on in the clause around it.
        while (current is { IsComplete: true, Parent: { } outer })
            current = outer;
        if (current is null)
            current = Add(new ClauseDraft(ClauseType.Main, null, start));
    }

    private ClauseDraft Add(ClauseDraft draft)
    {
        drafts.Add(draft);
        return draft;
    }

    private void Extend(int end)
    {
        for (var draft = current; draft is not null; draft = draft.Parent)
            draft.End = Math.Max(draft.End, end);
        pending.Add((current!, end));
    }

    private void Close(int end)
    {
        for (var draft = current; draft is not null; draft = draft.Parent)
        {
            if (draft.Parent is null)
                draft.End = Math.Max(draft.End, end);
        }

        current = null;
    }

    /// <summary>Gives each word its clause; a mark between two parts belongs to the clause before it, outside of what it closes.</summary>
    private void FillOwners(TokenRange sentence)
    {
        var position = sentence.Start;
        foreach (var (draft, end) in pending)
        {
            for (; position < end; position++)
                owners[position - sentence.Start] = draft;
        }

        for (; position < sentence.End; position++)
            owners[position - sentence.Start] = position > sentence.Start ? Root(owners[position - sentence.Start - 1]) : null;
        pending.Clear();
    }

    /// <summary>Marks between two clauses of the highest level belong to the first, so that every token has a clause.</summary>
    private void JoinRoots(TokenRange sentence)
    {
        if (drafts.Count == 0)
            Add(new ClauseDraft(ClauseType.Verbless, null, sentence.Start));
        ClauseDraft? last = null;
        foreach (var draft in drafts)
        {
            if (draft.Parent is not null)
                continue;
            if (last is null)
                draft.Start = sentence.Start;
            else
                last.End = draft.Start;
            last = draft;
        }

        last!.End = sentence.End;
    }

    private static ClauseDraft? Root(ClauseDraft? draft)
    {
        while (draft?.Parent is { } parent)
            draft = parent;
        return draft;
    }
}
