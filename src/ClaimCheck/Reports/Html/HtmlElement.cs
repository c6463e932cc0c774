namespace ClaimCheck.Reports.Html;

/// <summary>An element that is open; disposing of it writes its end tag.</summary>
/// <param name="Writer">Where the element was opened; the innermost one is closed first.</param>
internal readonly record struct HtmlElement(HtmlWriter Writer) : IDisposable
{
    /// <summary>Writes the end tag.</summary>
    public void Dispose() => Writer.Close();
}
