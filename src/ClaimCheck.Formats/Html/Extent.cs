namespace ClaimCheck.Formats.Html;

/// <summary>How much readable text a part of a page holds, in characters without white space.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Links">Words of links.</param>
/// <param name="Prose">Running text: paragraphs of some length that are not mostly links.</param>
internal readonly record struct Extent(int Text, int Links, int Prose)
{
    /// <summary>Both together.</summary>
    public static Extent operator +(Extent first, Extent second) =>
        new(first.Text + second.Text, first.Links + second.Links, first.Prose + second.Prose);

    /// <summary>Whether links are at least <paramref name="percent"/> of a hundred characters.</summary>
    public bool IsLinked(int percent) => Text > 0 && Links * 100L >= Text * (long)percent;
}
