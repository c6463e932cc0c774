namespace ClaimCheck.Evaluation.Attributions;

/// <summary>The words of a text: runs of letters and digits, every other mark alone. Overlaps are counted in these.</summary>
internal sealed class WordGrid
{
    private readonly List<(int Start, int End)> words = [];

    public WordGrid(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            while (char.IsLetterOrDigit(text[start]) && i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            words.Add((start, i));
        }
    }

    /// <summary>The positions of the words that a span touches.</summary>
    public IEnumerable<int> In(int start, int end)
    {
        var first = words.FindIndex(word => word.End > start);
        for (var i = Math.Max(first, 0); first >= 0 && i < words.Count && words[i].Start < end; i++)
            yield return i;
    }

    /// <summary>The words at <paramref name="positions"/>, for error lists.</summary>
    public string Words(string text, IEnumerable<int> positions) =>
        string.Join(' ', positions.Order().Select(position => text[words[position].Start..words[position].End]));
}
