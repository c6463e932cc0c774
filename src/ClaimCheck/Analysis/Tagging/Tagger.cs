using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>Chooses one reading for each token: the path of tags with the best sum of word and transition scores.</summary>
internal sealed class Tagger
{
    private readonly TagScores scores = new();
    private readonly WordReader words;

    /// <summary>Loads lexicon and scores.</summary>
    public Tagger() => words = new WordReader(scores);

    /// <summary>The chosen reading of every token.</summary>
    public TaggedToken[] Tag(TokenizedText text)
    {
        var tagged = new TaggedToken[text.Tokens.Length];
        var candidates = new List<Candidate>();
        var starts = new List<int>();
        var lemmas = new LemmaStore();
        foreach (var sentence in text.Sentences)
        {
            candidates.Clear();
            starts.Clear();
            Collect(text, sentence.Tokens, candidates, starts);
            Choose(text, sentence.Tokens, candidates, starts, lemmas, tagged);
        }

        return tagged;
    }

    /// <summary>The reading of one token under another tag than the chosen one, where it has such a reading.</summary>
    public TaggedToken Reread(TokenizedText text, int token, Stts tag, TaggedToken chosen)
    {
        var candidates = new List<Candidate>();
        words.Read(text.Characters(token), isFirst: true, candidates);
        foreach (var candidate in candidates)
        {
            if (candidate.Tag == tag)
                return new TaggedToken(candidate.Reading, Lemma(text.Characters(token), candidate, new LemmaStore()), chosen.Possible);
        }

        return chosen;
    }

    private void Collect(TokenizedText text, TokenRange range, List<Candidate> candidates, List<int> starts)
    {
        var isFirst = true;
        for (var i = range.Start; i < range.End; i++)
        {
            starts.Add(candidates.Count);
            var word = text.Characters(i);
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                words.Read(word, isFirst, candidates);
                isFirst = false;
                continue;
            }

            var tag = TagOf(word, text.Tokens[i].Kind);
            candidates.Add(new Candidate(new WordReading(tag, Features.None, Agreement.Any, Agreement.Any), 0, null));
            isFirst = (isFirst && tag != Stts.CARD) || text.Tokens[i].Kind == TokenKind.Quote || word[0] is ':' or '–';
        }

        starts.Add(candidates.Count);
    }

    private static Stts TagOf(ReadOnlySpan<char> word, TokenKind kind) => kind switch
    {
        // "13." is an ordinal, an adjective.
        TokenKind.Number => word[^1] == '.' ? Stts.ADJA : Stts.CARD,
        TokenKind.Symbol => Stts.NN,
        TokenKind.Address => Stts.XY,
        TokenKind.Quote => Stts.Mark,
        _ => word[0] switch
        {
            ',' => Stts.Comma,
            '.' or '!' or '?' or ':' or ';' => Stts.Stop,
            _ => Stts.Mark,
        },
    };

    private void Choose(TokenizedText text, TokenRange range, List<Candidate> candidates, List<int> starts, LemmaStore lemmas, TaggedToken[] tagged)
    {
        var best = new int[candidates.Count];
        var from = new int[candidates.Count];
        for (var position = 0; position < range.Count; position++)
        {
            for (var current = starts[position]; current < starts[position + 1]; current++)
            {
                from[current] = -1;
                best[current] = candidates[current].Score + scores.Of(Stts.Border, candidates[current].Tag);
                if (position > 0)
                    Extend(candidates, starts[position - 1], starts[position], current, best, from);
            }
        }

        var last = Last(candidates, starts, best);
        for (var position = range.Count - 1; position >= 0; position--)
        {
            var token = range.Start + position;
            tagged[token] = Token(text, token, candidates, starts[position], starts[position + 1], last, lemmas);
            last = from[last];
        }
    }

    private void Extend(List<Candidate> candidates, int first, int end, int current, int[] best, int[] from)
    {
        var top = int.MinValue;
        var tag = candidates[current].Tag;
        for (var previous = first; previous < end; previous++)
        {
            var score = best[previous] + scores.Of(candidates[previous].Tag, tag);
            if (score <= top)
                continue;
            top = score;
            from[current] = previous;
        }

        best[current] = top + candidates[current].Score;
    }

    private int Last(List<Candidate> candidates, List<int> starts, int[] best)
    {
        var last = starts[^2];
        for (var i = last + 1; i < starts[^1]; i++)
        {
            if (best[i] + scores.Of(candidates[i].Tag, Stts.Border) > best[last] + scores.Of(candidates[last].Tag, Stts.Border))
                last = i;
        }

        return last;
    }

    private static TaggedToken Token(TokenizedText text, int token, List<Candidate> candidates, int first, int end, int chosen, LemmaStore lemmas)
    {
        var others = 0UL;
        for (var i = first; i < end; i++)
            others |= 1UL << (int)candidates[i].Tag;
        return new TaggedToken(candidates[chosen].Reading, Lemma(text.Characters(token), candidates[chosen], lemmas), others);
    }

    private static string Lemma(ReadOnlySpan<char> word, Candidate candidate, LemmaStore lemmas)
    {
        if (candidate.Lemma is { } known)
            return known;
        if (candidate.Entry is null || word.Length > 64)
            return lemmas.Get(word);

        Span<char> form = stackalloc char[64];
        Span<char> lemma = stackalloc char[160];
        word.CopyTo(form);
        form = form[..word.Length];
        if (candidate.IsLowered)
            form[0] = char.ToLowerInvariant(form[0]);
        var length = Lexicon.Lemma(form, candidate.Entry, lemma);
        return lemmas.Get(length == 0 ? word : lemma[..length]);
    }
}
