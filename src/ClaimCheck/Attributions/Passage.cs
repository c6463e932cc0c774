using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>A sentence as a frame sees it: sentences inside quotation marks belong to the one around the marks.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Sentence">The index of the first sentence of the text that it holds.</param>
/// <param name="Segments">Its segments in order.</param>
/// <param name="Quotes">The pairs of quotation marks in it: first index and end in the list of the text.</param>
internal readonly record struct Passage(TokenRange Words, int Sentence, Segment[] Segments, TokenRange Quotes)
{
    /// <summary>The index of the segment that holds <paramref name="token"/>, or -1.</summary>
    public int SegmentOf(int token)
    {
        int low = 0, high = Segments.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var words = Segments[middle].Words;
            if (words.Contains(token))
                return middle;
            if (words.Start > token)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }
}
