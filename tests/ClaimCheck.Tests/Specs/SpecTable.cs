namespace ClaimCheck.Tests.Specs;

/// <summary>A table of an example: what one layer of the article must hold.</summary>
/// <param name="Layer">The first header cell: <c>mention</c>, <c>no mention</c>, <c>quotation</c>, …</param>
/// <param name="Columns">The other header cells: the fields that the rows state.</param>
/// <param name="Rows">The rows with all their cells; the first one holds the words.</param>
public sealed record SpecTable(string Layer, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
