namespace ClaimCheck.Evaluation;

/// <summary>To come.</summary>
internal static class ArticleSetMeasure
{
    /// <summary>Runs the measure.</summary>
    public static int Run(string[] args, TextWriter output) => 0;
}
