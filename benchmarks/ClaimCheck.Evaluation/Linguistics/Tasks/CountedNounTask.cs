using ClaimCheck.Mentions;

namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>The noun or unit that a number counts.</summary>
internal static class CountedNounTask
{
    private const string Name = "noun counted by a number";

    /// <summary>Compares every number; ages, dates, clock times and scores count nothing, but "vor zwei Jahren" counts years.</summary>
    public static void Compare(GoldDocument gold, Article article, TaskTable table)
    {
        var uncounted = Uncounted(article);
        foreach (var sentence in gold.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.First + i;
                var wanted = sentence.Tokens[i].Number("Counts") is { } number ? sentence.IndexOf(number) : -1;
                var found = uncounted.Contains(token) ? -1 : article.Analysis.CountedBy(token);
                string Shown() => $"{sentence.Tokens[i].Form}: {Word(article, wanted)}, found {Word(article, found)}";
                if (wanted >= 0)
                    table.Recall(Name, wanted == found, sentence, Shown);
                if (found >= 0)
                    table.Precision(Name, wanted == found, sentence, Shown);
            }
        }
    }

    private static HashSet<int> Uncounted(Article article) =>
        [.. article.Mentions
            .Where(mention => mention is not TemporalMention { Length: not null } && mention.Type is MentionType.Date or MentionType.DateRange or MentionType.Time or MentionType.TimeRange or MentionType.Age or MentionType.Score)
            .SelectMany(mention => Enumerable.Range(mention.Tokens.Start, mention.Tokens.Count))];

    private static string Word(Article article, int token) => token < 0 ? "-" : article.Text.Surface(token);
}
