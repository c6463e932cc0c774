using ClaimCheck.Mentions;
using ClaimCheck.Tests.Specs;

namespace ClaimCheck.Evaluation.Mentions;

/// <summary>Scores mentions against texts that state them: pages of the specs or JSONL of the same form.</summary>
internal static class MentionsMeasure
{
    /// <summary>Runs <c>mentions FILE… [--errors]</c>; a file is a page of the specs, a folder of them, or JSONL.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        var errors = args.Contains("--errors", StringComparer.Ordinal) ? output : null;
        var tally = new MentionTally();
        foreach (var example in args.Where(arg => arg != "--errors").SelectMany(MentionTexts.Read))
            Score(example, tally, errors);

        tally.Print(output);
        return 0;
    }

    private static void Score(SpecExample example, MentionTally tally, TextWriter? errors)
    {
        var article = ClaimPipeline.German.ReadMentions(example.Document());
        var items = article.Mentions.Where(mention => mention is not EntityMention).Select(mention => MentionItems.From(article, mention)).ToList();
        var used = new HashSet<SpecItem>();
        foreach (var table in example.Tables.Where(table => table.Layer is "mention"))
        {
            foreach (var row in table.Rows.Where(row => !IsEntity(table.Columns, row)))
                ScoreRow(example, items, used, table.Columns, row, tally, errors);
        }

        foreach (var words in example.Tables.Where(table => table.Layer is "no mention").SelectMany(table => table.Rows).Select(row => row[0]))
        {
            var touching = items.FirstOrDefault(item => Touches(example.Text, words, item));
            tally.CountSilence(touching is null);
            if (touching is not null)
                errors?.WriteLine($"{example.Page}:{example.Line}\tno mention at '{words}'\t{Shown(touching)}\t{example.Text.ReplaceLineEndings(" ")}");
        }
    }

    private static void ScoreRow(SpecExample example, List<SpecItem> items, HashSet<SpecItem> used, IReadOnlyList<string> columns, IReadOnlyList<string> row, MentionTally tally, TextWriter? errors)
    {
        var free = items.Where(item => !used.Contains(item)).ToList();
        var exact = free.Find(item => SpecText.Plain(item.Words) == SpecText.Plain(row[0]));
        var found = exact ?? free.Find(item => Touches(example.Text, row[0], item));
        if (found is not null)
            used.Add(found);
        if (!tally.Count(found, exact is not null, columns, row))
            errors?.WriteLine($"{example.Page}:{example.Line}\t{string.Join(" | ", row)}\t{(found is null ? "nothing" : Shown(found))}\t{example.Text.ReplaceLineEndings(" ")}");
    }

    private static bool IsEntity(IReadOnlyList<string> columns, IReadOnlyList<string> row) =>
        columns.Contains("form", StringComparer.Ordinal) || columns.Contains("canonical", StringComparer.Ordinal) || row.Contains("entity", StringComparer.Ordinal);

    private static bool Touches(string text, string words, SpecItem item)
    {
        for (var i = text.IndexOf(words, StringComparison.Ordinal); i >= 0; i = text.IndexOf(words, i + 1, StringComparison.Ordinal))
        {
            if (item.Span.Overlaps(new Values.TextSpan(i, i + words.Length)))
                return true;
        }

        return false;
    }

    private static string Shown(SpecItem item) => item.Shown(["type", "low", "high", "score", "unit", "comparator", "timex"]);
}
