using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>An article with its place in the report.</summary>
/// <param name="Number">From 1, in the order of the comparison.</param>
/// <param name="Compared">The article.</param>
internal sealed record ShownDocument(int Number, ComparedDocument Compared)
{
    /// <summary>The article as it was read.</summary>
    public SourceDocument Source => Compared.Document;

    /// <summary>The id of its element.</summary>
    public string Anchor { get; } = "d" + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The outlet; the id of the article where none is known.</summary>
    public string Outlet => string.IsNullOrWhiteSpace(Source.Source) ? Source.Id : Source.Source;
}
