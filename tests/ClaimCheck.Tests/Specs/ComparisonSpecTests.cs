using ClaimCheck.Documents;
using ClaimCheck.Findings;
using NodaTime.Text;

namespace ClaimCheck.Tests.Specs;

/// <summary>Runs the pages about two articles and what is found between them.</summary>
public class ComparisonSpecTests
{
    private const string Folder = "Comparisons/";

    // Parts the two articles of an example, and their dates.
    private const string Border = "\n---\n";

    /// <summary>Whether the examples of a page hold two articles.</summary>
    public static bool IsComparison(string page) => page.StartsWith(Folder, StringComparison.Ordinal);

    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var example in SpecPage.Names().Where(IsComparison).SelectMany(SpecPage.Read))
            examples.Add(example.Page, example.Line);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheArticlesConflictAsThePageSays(string page, int line)
    {
        var example = SpecPage.Read(page).Single(one => one.Line == line);
        var table = Assert.Single(example.Tables);
        var found = Compared(example).Findings
            .Where(finding => finding.Kind != FindingKind.Corroboration)
            .Select(finding => $"{finding.Kind.ToString().ToLowerInvariant()} {finding.Reason.Code}: {string.Join(" | ", finding.Sides.Select(side => side.Value).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);
        var expected = (table.Layer == "no finding" ? [] : table.Rows)
            .Select(row => $"{row[0]} {row[1]}: {string.Join(" | ", row.Skip(2).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }

    private static Comparison Compared(SpecExample example)
    {
        var texts = example.Text.Split(Border);
        var dates = example.Published?.Split(' ') ?? [];
        Assert.Equal(2, texts.Length);
        return ClaimPipeline.German.Compare(texts.Select((text, i) => ClaimPipeline.German.Read(Document(i == 0 ? "a" : "b", text, dates.ElementAtOrDefault(i) ?? dates.LastOrDefault()))));
    }

    private static SourceDocument Document(string id, string text, string? date) => new(id, text)
    {
        Source = "Blatt " + id,
        Published = date is null ? null : PublicationTime.On(LocalDatePattern.Iso.Parse(date).Value),
        PublishedFrom = date is null ? PublishedFrom.None : PublishedFrom.Metadata,
    };
}
