namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>
/// The five things that claims stand on: the noun a number counts, the subject of the verb a value hangs on, the finite
/// verb and mood of each clause, the clauses, the antecedents. Tokens and sentences are the annotated ones, everything
/// else is predicted.
/// </summary>
internal static class TaskMeasure
{
    /// <summary>Runs <c>linguistics-tasks FOLDER [--errors]</c>.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Options(args);
        var table = new TaskTable();
        var (documents, sentences) = (0, 0);
        foreach (var document in GoldDocument.ReadAll(options.Path))
        {
            var article = ClaimPipeline.German.Read(document.Source);
            documents++;
            sentences += document.Sentences.Count;
            CountedNounTask.Compare(document, article, table);
            SubjectTask.Compare(document, article, table);
            ClauseTask.Compare(document, article, table);
            AntecedentTask.Compare(document, article, table);
        }

        if (options.Has("--errors"))
        {
            foreach (var error in table.Errors)
                output.WriteLine(error);
            output.WriteLine();
        }

        output.WriteLine($"{sentences} sentences of {documents} documents");
        output.WriteLine();
        table.Write(output);
        return 0;
    }
}
