using System.Text;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Specs;

/// <summary>Runs every example of every page.</summary>
public class SpecTests
{
    public static TheoryData<string, int, string> Examples()
    {
        var examples = new TheoryData<string, int, string>();
        foreach (var example in SpecPage.Names().Where(page => !ComparisonSpecTests.IsComparison(page)).SelectMany(SpecPage.Read))
            examples.Add(example.Page, example.Line, Shortened(example.Text));
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheExampleIsReadAsThePageSays(string page, int line, string text)
    {
        _ = text;
        var example = SpecPage.Read(page).Single(one => one.Line == line);
        var article = ClaimPipeline.German.Read(example.Document());
        var failures = new StringBuilder();
        foreach (var table in example.Tables)
            Check(article, table, failures);
        Assert.True(example.Tables.Count > 0, $"{page}.md, line {line}: the example has no table.");
        Assert.True(failures.Length == 0, $"{page}.md, line {line}: {example.Text}\n{failures}");
    }

    private static void Check(Article article, SpecTable table, StringBuilder failures)
    {
        if (table.Layer.StartsWith("no ", StringComparison.Ordinal))
            CheckAbsence(article, table, failures);
        else if (table.Layer == "sentence")
            CheckWholeList(article, table, failures);
        else
            CheckPresence(article, table, failures);
    }

    private static void CheckPresence(Article article, SpecTable table, StringBuilder failures)
    {
        var items = SpecLayers.Of(article, table.Layer);
        if (items.Count > 0 && table.Columns.FirstOrDefault(column => !items[0].Fields.ContainsKey(column)) is { } unknown)
            throw new ArgumentException($"A {table.Layer} has no field '{unknown}', only {string.Join(", ", items[0].Fields.Keys)}.");

        foreach (var row in table.Rows.Where(row => !items.Any(item => item.Matches(table.Columns, row))))
            failures.Append($"no such {table.Layer}: | {string.Join(" | ", row)} |\n{Found(items, table)}");
    }

    private static void CheckWholeList(Article article, SpecTable table, StringBuilder failures)
    {
        var items = SpecLayers.Of(article, table.Layer);
        var isEqual = items.Count == table.Rows.Count && items.Zip(table.Rows).All(pair => pair.First.Matches(table.Columns, pair.Second));
        if (!isEqual)
            failures.Append($"expected these and no other:\n{string.Concat(table.Rows.Select(row => $"  | {string.Join(" | ", row)} |\n"))}{Found(items, table)}");
    }

    private static void CheckAbsence(Article article, SpecTable table, StringBuilder failures)
    {
        var kind = table.Layer[3..];
        var layer = kind == "entity" ? "mention" : kind;
        var items = SpecLayers.Of(article, layer).Where(item => IsKind(article, kind, item)).ToList();
        foreach (var words in table.Rows.Select(row => row[0]))
        {
            var places = Occurrences(article.Document.Content, words).ToList();
            if (places.Count == 0)
                failures.Append($"the text does not hold the words '{words}'\n");
            foreach (var item in items.Where(item => places.Any(item.Span.Overlaps)))
                failures.Append($"expected no {kind} at '{words}', found {item.Shown([.. item.Fields.Keys.Where(key => item.Fields[key].Length > 0)])}\n");
        }
    }

    /// <summary>"no mention" speaks of numbers and times, "no entity" of names.</summary>
    private static bool IsKind(Article article, string kind, SpecItem item) => kind switch
    {
        "mention" => article.Mentions.Any(mention => mention.Span == item.Span && mention is not EntityMention),
        "entity" => article.Mentions.Any(mention => mention.Span == item.Span && mention is EntityMention),
        _ => true,
    };

    private static IEnumerable<TextSpan> Occurrences(string content, string words)
    {
        for (var i = content.IndexOf(words, StringComparison.Ordinal); i >= 0; i = content.IndexOf(words, i + 1, StringComparison.Ordinal))
            yield return new TextSpan(i, i + words.Length);
    }

    private static string Found(IReadOnlyList<SpecItem> items, SpecTable table) => items.Count == 0
        ? $"  found no {table.Layer}\n"
        : "  found:\n" + string.Concat(items.Select(item => $"  {item.Shown(table.Columns)}\n"));

    private static string Shortened(string text) => text.Length <= 70 ? text : text[..69] + "…";
}
