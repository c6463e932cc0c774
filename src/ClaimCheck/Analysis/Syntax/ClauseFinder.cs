using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Finds the clauses of a sentence and the words of each.</summary>
internal sealed class ClauseFinder(TokenizedText text, TaggedToken[] tokens, ClauseWords words)
{
    private readonly SentenceCutter cutter = new(text, tokens, new ClauseOpeners(tokens, words));
    private readonly ClauseNesting nesting = new();
    private readonly List<SentencePart> parts = [];

    /// <summary>The clauses of a sentence, in order of their first token, outer before inner.</summary>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="owners">Takes, for each token of the sentence, its innermost clause.</param>
    public List<ClauseDraft> Find(TokenRange sentence, out ClauseDraft[] owners)
    {
        parts.Clear();
        cutter.Cut(sentence, parts);
        nesting.Read(parts);
        if (nesting.Drafts.Count == 0)
            nesting.Drafts.Add(new ClauseDraft(ClauseType.Verbless, null, sentence.Start));
        JoinRoots(sentence);
        owners = Owners(sentence);
        return [.. nesting.Drafts.OrderBy(draft => draft.Start).ThenByDescending(draft => draft.End)];
    }

    /// <summary>Gives each word its clause; a mark between two parts belongs to the outermost clause before it.</summary>
    private ClauseDraft[] Owners(TokenRange sentence)
    {
        var owners = new ClauseDraft[sentence.Count];
        var position = 0;
        foreach (var (draft, end) in nesting.Pieces)
        {
            for (; position < end - sentence.Start; position++)
                owners[position] = cutter.IsSeparator(sentence.Start + position) && position > 0 ? owners[position - 1].Root : draft;
        }

        for (; position < owners.Length; position++)
            owners[position] = position > 0 ? owners[position - 1].Root : nesting.Drafts[0];
        return owners;
    }

    /// <summary>Marks between two clauses of the highest level belong to the first, so that every token has a clause.</summary>
    private void JoinRoots(TokenRange sentence)
    {
        ClauseDraft? last = null;
        foreach (var draft in nesting.Drafts)
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
}
