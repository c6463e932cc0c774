using ClaimCheck.Analysis;

namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>The verb that a value hangs on, and its subject.</summary>
internal static class SubjectTask
{
    private const string Verb = "verb a value hangs on";
    private const string Subject = "subject of that verb";

    /// <summary>Compares the clause of every value.</summary>
    public static void Compare(GoldDocument gold, Article article, TaskTable table)
    {
        foreach (var sentence in gold.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (sentence.Tokens[i].Number("Verb") is not { } number)
                    continue;
                var index = article.Analysis.ClauseOf(sentence.First + i);
                var clause = index >= 0 ? article.Analysis.Clauses[index] : null;
                var (wanted, found) = (sentence.IndexOf(number), article.Analysis.VerbOf(sentence.First + i));
                var isVerbless = clause is null or { FiniteVerb: < 0, Type: ClauseType.Verbless };
                table.Recall(Verb, wanted == found || (wanted < 0 && isVerbless), sentence, () => $"{sentence.Tokens[i].Form}: {Word(article, wanted)}, found {Word(article, found)}");
                if (wanted >= 0 && sentence.Tokens[number - 1].Number("Subject") is { } subject)
                    CompareSubject(article, sentence, clause, sentence.IndexOf(subject), table, sentence.Tokens[i].Form);
            }
        }
    }

    // The subject that a coordinated clause shares with the one before it does not stand in it.
    private static NounPhrase? SurfaceSubject(Article article, Clause? clause)
    {
        if (clause is not { Subject: >= 0 })
            return null;
        var subject = article.Analysis.Phrases[clause.Subject];
        return ReferenceEquals(article.Analysis.ClauseAt(subject.Head), clause) ? subject : null;
    }

    private static void CompareSubject(Article article, GoldSentence sentence, Clause? clause, int wanted, TaskTable table, string value)
    {
        var found = SurfaceSubject(article, clause);
        string Shown() => $"{value}: {Word(article, wanted)}, found {Word(article, found?.Head ?? -1)}";
        table.Recall(Subject, IsHead(article, found, wanted), sentence, Shown);
        if (found is not null)
            table.Precision(Subject, IsHead(article, found, wanted), sentence, Shown);
    }

    // Of "12 der 30 Verletzten" the annotation takes the noun. A name of several words may be annotated at its first and headed at its last word.
    private static bool IsHead(Article article, NounPhrase? phrase, int wanted) =>
        phrase is { } found
            ? found.Head == wanted || found.Counted == wanted || (found.Tokens.Contains(wanted) && IsName(article, found.Head) && IsName(article, wanted))
            : wanted < 0;

    private static bool IsName(Article article, int token) => article.Analysis.Tokens[token].Pos == PartOfSpeech.ProperNoun;

    private static string Word(Article article, int token) => token < 0 ? "-" : article.Text.Surface(token);
}
