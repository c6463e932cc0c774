namespace ClaimCheck.Analysis.Syntax;

/// <summary>Puts the parts of a sentence together to clauses, one after the other, and remembers which clause is open.</summary>
internal sealed class ClauseNesting
{
    // Deeper nesting is no language any more; keeps endless rows of "die, die, die" linear.
    private const int MaximumDepth = 12;

    private readonly List<ClauseDraft> drafts = [];
    private readonly List<(ClauseDraft Draft, int End)> pieces = [];
    private ClauseDraft? current;

    /// <summary>The clause around the open insertion, and the mark that opened it.</summary>
    private ClauseDraft? around;
    private int insertion = -1;

    /// <summary>The clause that goes on behind a frame inside it: "Die Rakete sei, sagte Kim, …".</summary>
    private ClauseDraft? interrupted;

    /// <summary>All clauses, in the order in which they were opened.</summary>
    public List<ClauseDraft> Drafts => drafts;

    /// <summary>Which clause each stretch of words belongs to; a stretch begins where the one before ends.</summary>
    public List<(ClauseDraft Draft, int End)> Pieces => pieces;

    /// <summary>Reads the parts of one sentence.</summary>
    public void Read(List<SentencePart> parts)
    {
        drafts.Clear();
        pieces.Clear();
        (current, around, interrupted, insertion) = (null, null, null, -1);
        for (var i = 0; i < parts.Count; i++)
            Read(parts, i);
    }

    private void Read(List<SentencePart> parts, int index)
    {
        var part = parts[index];
        Insert(part);
        if (part.Border == PartBorder.Stop)
            Stop(part);
        if (part.IsInfinitive)
            Open(ClauseType.Infinitive, part);
        else if (part.Opener is { } type && !GoesOnBehindRelative(part))
            Open(type, part);
        else if (part.Finite >= 0)
            OpenMain(parts, index);
        else
            Continue(part);

        if (part.Finite >= 0 && current!.FiniteVerb < 0 && current.Type != ClauseType.Infinitive)
        {
            current.FiniteVerb = part.Finite;
            current.IsVerbFirst = part.IsVerbFirst;
        }

        current!.HasInfinitive |= part.HasInfinitive;
        Extend(part.End);
    }

    private void Insert(SentencePart part)
    {
        if (part.Insertion == insertion)
            return;
        if (insertion >= 0)
            current = around;
        insertion = part.Insertion;
        around = insertion >= 0 ? current : null;
    }

    // "Polizei: Zwei Tote" is one clause, "Kim sagte: Wir kommen" and "Jetzt der Verdacht: Die Anlage war aus" are two.
    private void Stop(SentencePart part)
    {
        if (insertion >= 0)
            current = around;
        else if (current is { Root.FiniteVerb: >= 0 } || part.Finite >= 0)
            current = null;
        interrupted = null;
    }

    // "Ob die Geräte, die viel wiegen, den Start überstanden haben": the clause behind the relative one still waits for its verb.
    private bool GoesOnBehindRelative(SentencePart part) =>
        part.MayGoOn && !part.IsCoordinated && current is { Type: ClauseType.Relative, IsComplete: true, Parent: { IsSubordinate: true, IsComplete: false } };

    private void Open(ClauseType type, SentencePart part)
    {
        var parent = current ?? Add(ClauseType.Main, null, part.Start);
        ClauseDraft? partner = null;
        if (part.IsCoordinated && Partner(type) is { Parent: { } common } found)
            (partner, parent) = (found, common);
        while (parent.Depth >= MaximumDepth)
            parent = parent.Parent!;

        // "…, wie viel Geld es braucht und wofür": the second asks like the first.
        if (part.IsCoordinated && type == ClauseType.Relative && current is { Type: ClauseType.Question, IsComplete: true, Parent: { } asking } question)
            (partner, parent, type) = (question, asking, ClauseType.Question);
        current = Add(type, parent, part.Start);
        current.CoordinatedWith = partner;
    }

    /// <summary>The outermost open clause of a type: in "dass A startete und dass B landete" both hang on the same clause.</summary>
    private ClauseDraft? Partner(ClauseType type)
    {
        ClauseDraft? partner = null;
        for (var outer = current; outer is not null && outer != around; outer = outer.Parent)
        {
            if (outer.Type == type && outer.IsComplete)
                partner = outer;
        }

        return partner;
    }

    private void OpenMain(List<SentencePart> parts, int index)
    {
        var part = parts[index];

        // A finished subordinate clause goes on only with "und" and its verb at the end: "dass er kam und ging".
        if (current is { IsComplete: true, FiniteVerb: >= 0 } && part.IsCoordinated && GoesOnLast(part))
        {
            current = Joined(current, part);
            return;
        }

        LeaveComplete();
        if (current is null)
            current = Add(ClauseType.Main, null, part.Start);
        else if (insertion >= 0 && current == around)
            current = Add(ClauseType.Main, current, part.Start);
        else if (current.FiniteVerb < 0)
            FindVerb(parts, index);
        else
            OpenSecond(parts, index);
    }

    // "…, dass er komme, und ging" has left the clause.
    private static bool GoesOnLast(SentencePart part) =>
        part.IsVerbLast && (part.Border == PartBorder.None || part.Finite > part.Start + 1);

    private ClauseDraft Joined(ClauseDraft first, SentencePart part)
    {
        var second = Add(first.Type, first.Parent, part.Start);
        second.CoordinatedWith = first;
        return second;
    }

    /// <summary>Back from finished clauses to the one around them.</summary>
    private void LeaveComplete()
    {
        while (current != around && (current is { IsComplete: true } or { Parent: not null, FiniteVerb: >= 0 }))
            current = current.Parent;
    }

    /// <summary>The open clause still lacks its finite verb: is it this one?</summary>
    private void FindVerb(List<SentencePart> parts, int index)
    {
        var part = parts[index];
        var hasWords = current!.End > current.Start;

        // "Die Rakete, sagte Kim, sei geflogen": the frame stands inside the clause, whose own verb comes after it.
        if (hasWords && part is { IsVerbFirst: true, Border: PartBorder.Comma } && VerbFollows(parts, index, current))
            current = Add(IsConditional(part) ? ClauseType.Adverbial : ClauseType.Main, current, part.Start);

        // "Die Annahme, er sei krank, traf zu": so does a statement with its own subject.
        else if (hasWords && !current.IsSubordinate && IsStatement(part) && index + 1 < parts.Count && parts[index + 1].IsVerbFirst)
            current = Add(ClauseType.Main, current, part.Start);
    }

    // "…, sollte kein Angebot vorliegen, …"
    private static bool IsConditional(SentencePart part) => !part.IsFullVerb && part.HasNonFinite;

    private static bool VerbFollows(List<SentencePart> parts, int index, ClauseDraft open) =>
        index + 1 < parts.Count
        && parts[index + 1] is { Border: PartBorder.Comma or PartBorder.Mark, Opener: null, IsCoordinated: false, Finite: >= 0 } next
        && (open.IsSubordinate ? next.IsVerbLast : next.IsVerbFirst);

    private static bool IsStatement(SentencePart part) => !part.IsCoordinated && part.Finite > part.Start && part.Border == PartBorder.Comma && part.IsSubjunctive;

    /// <summary>The open main clause has its verb: another one begins.</summary>
    private void OpenSecond(List<SentencePart> parts, int index)
    {
        var part = parts[index];
        var first = insertion >= 0 ? current! : current!.Root;
        if (IsCondition(first, part))
        {
            first.Type = ClauseType.Adverbial;
            first.Parent = current = Add(ClauseType.Main, null, first.Start);
            return;
        }

        if (part.IsVerbFirst && part.Border != PartBorder.None && ReturnsBehind(parts, index))
        {
            // "Die Rakete sei, sagte Kim, am Montag gestartet."
            interrupted = first;
            current = Add(ClauseType.Main, first, part.Start);
            return;
        }

        current = Add(ClauseType.Main, first.Parent, part.Start);
        if (part.IsCoordinated)
            current.CoordinatedWith = first;
    }

    // "Sollte es regnen, bleibt er zu Hause."
    private static bool IsCondition(ClauseDraft first, SentencePart part) =>
        part.IsVerbFirst && !part.IsQuoted && part.Border == PartBorder.Comma && first is { Parent: null, Type: ClauseType.Main, IsVerbFirst: true } && first.FiniteVerb <= first.Start + 1;

    private static bool ReturnsBehind(List<SentencePart> parts, int index) =>
        index + 1 < parts.Count && parts[index + 1] is { IsRest: true, Border: PartBorder.Comma or PartBorder.Mark } rest
        && (rest.IsQuoted || rest.HasNonFinite);

    private void Continue(SentencePart part)
    {
        // After a finished relative clause, a frame or an infinitive the words go on in the clause around it.
        while (current != around && current is { IsComplete: true, Parent: { } outer })
            current = outer;
        if (interrupted is not null && insertion < 0)
            (current, interrupted) = (interrupted, null);
        current ??= Add(ClauseType.Main, null, part.Start);
    }

    private ClauseDraft Add(ClauseType type, ClauseDraft? parent, int start)
    {
        var draft = new ClauseDraft(type, parent, start);
        drafts.Add(draft);
        return draft;
    }

    private void Extend(int end)
    {
        for (var draft = current; draft is not null; draft = draft.Parent)
            draft.End = Math.Max(draft.End, end);
        pieces.Add((current!, end));
    }
}
