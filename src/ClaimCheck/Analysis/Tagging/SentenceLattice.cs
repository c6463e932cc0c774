using System.Runtime.InteropServices;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>The words of one sentence with all readings that are possible for them. It is filled again for each sentence.</summary>
internal sealed class SentenceLattice
{
    private readonly List<Candidate> candidates = [];
    private readonly List<int> starts = [0];
    private readonly List<WordView> views = [];
    private readonly List<uint> brackets = [];

    /// <summary>How many words there are.</summary>
    public int Count => views.Count;

    /// <summary>All readings, word by word.</summary>
    public ReadOnlySpan<Candidate> Candidates => CollectionsMarshal.AsSpan(candidates);

    /// <summary>Takes the readings of the next word; <see cref="Close"/> ends it.</summary>
    public List<Candidate> Open => candidates;

    /// <summary>Where the readings of a word begin.</summary>
    public int Start(int word) => starts[word];

    /// <summary>How many readings a word has.</summary>
    public int Readings(int word) => starts[word + 1] - starts[word];

    /// <summary>What is seen of a word; outside the sentence its border.</summary>
    public WordView View(int word) => (uint)word < (uint)views.Count ? views[word] : WordView.Border;

    /// <summary>What is seen of the verb bracket around a word, see <see cref="BracketCues"/>.</summary>
    public uint Bracket(int word) => brackets[word];

    /// <summary>Removes all words.</summary>
    public void Clear()
    {
        candidates.Clear();
        starts.RemoveRange(1, starts.Count - 1);
        views.Clear();
        brackets.Clear();
    }

    /// <summary>Ends the word whose readings were added since the last one.</summary>
    public void Close(ReadOnlySpan<char> word, uint shape)
    {
        var first = starts[^1];
        ulong tags = 0, certain = 0;
        foreach (var candidate in Candidates[first..])
        {
            tags |= 1UL << (int)candidate.Tag;
            if (candidate.Source < CandidateSource.AgainstSpelling)
                certain |= 1UL << (int)candidate.Tag;
        }

        starts.Add(candidates.Count);
        views.Add(WordViews.Of(word, tags, certain, candidates[first].Source, shape));
    }

    /// <summary>Looks for the verb brackets once all words are there.</summary>
    public void Finish() => BracketCues.Find(CollectionsMarshal.AsSpan(views), brackets);
}
