using ClaimCheck.Analysis;

namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>The clauses of a sentence: which words each holds, its type, its finite verb with mood, its full verb.</summary>
internal static class ClauseTask
{
    /// <summary>Compares clause by clause; marks are left out, they belong to either side.</summary>
    public static void Compare(GoldDocument gold, Article article, TaskTable table)
    {
        foreach (var sentence in gold.Sentences)
        {
            CompareFinite(article, sentence, table);
            CompareClauses(article, sentence, table);
            CompareComplexes(article, sentence, table);
        }
    }

    private static void CompareFinite(Article article, GoldSentence sentence, TaskTable table)
    {
        var found = article.Analysis.Clauses.Where(clause => clause.FiniteVerb >= 0).ToDictionary(clause => clause.FiniteVerb);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            var clause = found.GetValueOrDefault(sentence.First + i);
            if (token.IsFinite && token.Number("Clause") is not null)
            {
                table.Recall("finite verb of a clause", clause is not null, sentence, () => token.Form);
                table.Recall("finite verb and mood", clause is not null && MoodOf(clause) == MoodOf(token), sentence, () => $"{token.Form}: {MoodOf(token)}, found {(clause is null ? "-" : MoodOf(clause))}");
            }

            if (clause is null)
                continue;
            table.Precision("finite verb of a clause", token.IsFinite, sentence, () => token.Form);
            table.Precision("finite verb and mood", token.IsFinite && MoodOf(clause) == MoodOf(token), sentence, () => $"{token.Form}: {MoodOf(token)}, found {MoodOf(clause)}");
        }
    }

    private static void CompareClauses(Article article, GoldSentence sentence, TaskTable table)
    {
        var wanted = Groups(sentence, i => sentence.Tokens[i].Number("Clause") ?? 0);
        var found = Groups(sentence, i => article.Analysis.ClauseOf(sentence.First + i));
        var wantedTypes = wanted.ToDictionary(group => group.Words, group => TypeOf(sentence, group.First));
        var foundTypes = found.ToDictionary(group => group.Words, group => TypeOf(article.Analysis.Clauses[group.Clause].Type));
        foreach (var group in wanted)
        {
            table.Recall("words of a clause", foundTypes.ContainsKey(group.Words), sentence, () => group.Words);
            table.Recall("words and type of a clause", foundTypes.GetValueOrDefault(group.Words) == wantedTypes[group.Words], sentence, () => $"{wantedTypes[group.Words]}: {group.Words}");
        }

        foreach (var group in found)
        {
            table.Precision("words of a clause", wantedTypes.ContainsKey(group.Words), sentence, () => group.Words);
            table.Precision("words and type of a clause", wantedTypes.GetValueOrDefault(group.Words) == foundTypes[group.Words], sentence, () => $"{foundTypes[group.Words]}: {group.Words}");
        }

        CompareBorders(article, sentence, table);
    }

    private static void CompareBorders(Article article, GoldSentence sentence, TaskTable table)
    {
        var words = Enumerable.Range(0, sentence.Tokens.Count).Where(i => !sentence.Tokens[i].IsMark).ToList();
        for (var k = 1; k < words.Count; k++)
        {
            var (left, right) = (words[k - 1], words[k]);
            var wanted = sentence.Tokens[left].Number("Clause") != sentence.Tokens[right].Number("Clause");
            var found = article.Analysis.ClauseOf(sentence.First + left) != article.Analysis.ClauseOf(sentence.First + right);
            string Shown() => $"{sentence.Tokens[left].Form} | {sentence.Tokens[right].Form}";
            if (wanted)
                table.Recall("border between two words", found, sentence, Shown);
            if (found)
                table.Precision("border between two words", wanted, sentence, Shown);
        }
    }

    private static void CompareComplexes(Article article, GoldSentence sentence, TaskTable table)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Number("Complex") != i + 1)
                continue;
            var index = article.Analysis.ClauseOf(sentence.First + i);
            var found = index < 0 ? -1 : article.Analysis.Clauses[index].MainVerb;
            table.Recall("full verb of a complex", found == sentence.First + i, sentence, () => $"{sentence.Tokens[i].Form}, found {(found < 0 ? "-" : article.Text.Surface(found))}");
        }
    }

    private static List<(string Words, int First, int Clause)> Groups(GoldSentence sentence, Func<int, int> clauseOf) =>
        [.. Enumerable.Range(0, sentence.Tokens.Count)
            .Where(i => !sentence.Tokens[i].IsMark)
            .GroupBy(clauseOf)
            .Select(group => (string.Join(' ', group.Select(i => $"{sentence.Tokens[i].Form}/{i + 1}")), group.First(), group.Key))];

    private static string TypeOf(GoldSentence sentence, int first)
    {
        var type = sentence.Tokens[first].Links.GetValueOrDefault("ClauseType", "-");
        return type is "ob" or "w" ? "question" : type;
    }

    private static string TypeOf(ClauseType type) => type switch
    {
        ClauseType.That => "dass",
        ClauseType.Question => "question",
        ClauseType.Relative => "relative",
        ClauseType.Infinitive => "infinitive",
        ClauseType.Adverbial => "adverbial",
        _ => "main",
    };

    private static string MoodOf(GoldToken token) => token.Features.GetValueOrDefault("Mood") switch
    {
        "Sub" => "subjunctive",
        "Imp" => "imperative",
        _ => "indicative",
    };

    private static string MoodOf(Clause clause) =>
        (clause.Features & Features.Indicative) != Features.None ? "indicative"
        : (clause.Features & Features.Subjunctive) != Features.None ? "subjunctive"
        : (clause.Features & Features.Imperative) != Features.None ? "imperative"
        : "indicative";
}
