using System.Globalization;

namespace ClaimCheck.Evaluation;

/// <summary>Precision and recall of one kind of thing.</summary>
/// <param name="Precision">How many of those found are right.</param>
/// <param name="Recall">How many of those there are were found.</param>
public readonly record struct Score(Share Precision, Share Recall)
{
    /// <summary>The harmonic mean of precision and recall, 0 where both are.</summary>
    public double F1 => Precision.Value + Recall.Value == 0
        ? 0
        : 2 * Precision.Value * Recall.Value / (Precision.Value + Recall.Value);

    /// <summary>The header of a table of scores.</summary>
    /// <param name="first">What the rows are.</param>
    public static string Header(string first) => $"| {first} | precision | recall | F1 |\n|---|---|---|---|";

    /// <summary>A row of that table.</summary>
    public string Row(string name) => string.Create(CultureInfo.InvariantCulture, $"| {name} | {Precision} | {Recall} | {100 * F1:0.0} |");
}
