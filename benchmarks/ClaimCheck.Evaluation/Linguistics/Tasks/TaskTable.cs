namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>The figures of all tasks while documents are being compared, and the errors as text.</summary>
internal sealed class TaskTable
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, Share> shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Share> found = new(StringComparer.Ordinal);
    private readonly List<string> errors = [];

    /// <summary>The errors seen so far, one a line.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Counts one annotated thing; the error is described where it was not met.</summary>
    public void Recall(string task, bool isRight, GoldSentence sentence, Func<string> error)
    {
        Count(shares, task, isRight);
        if (!isRight)
            errors.Add($"{task}\tmissed\t{sentence.Id}\t{error()}\t{sentence.Words}");
    }

    /// <summary>Counts one thing that the analyzer claims.</summary>
    public void Precision(string task, bool isRight, GoldSentence sentence, Func<string> error)
    {
        Count(found, task, isRight);
        if (!isRight)
            errors.Add($"{task}\tspurious\t{sentence.Id}\t{error()}\t{sentence.Words}");
    }

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(Score.Header("task"));
        foreach (var name in names)
        {
            if (found.TryGetValue(name, out var precision))
                output.WriteLine(new Score(precision, shares.GetValueOrDefault(name)).Row(name));
            else
                output.WriteLine($"| {name} | – | {shares[name]} | – |");
        }
    }

    private void Count(Dictionary<string, Share> table, string task, bool isRight)
    {
        if (!names.Contains(task))
            names.Add(task);
        table[task] = table.GetValueOrDefault(task).Plus(isRight);
    }
}
