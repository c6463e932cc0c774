using ClaimCheck.Tests.Specs;

namespace ClaimCheck.Evaluation.Mentions;

/// <summary>Counts how much of what texts state about their mentions was read.</summary>
internal sealed class MentionTally
{
    private static readonly string[] ValueFields = ["low", "high", "score", "timex", "from", "to", "canonical"];
    private static readonly string[] UnitFields = ["unit", "dimension"];
    private static readonly string[] QualityFields = ["comparator", "tolerance", "mod", "bound", "change", "core", "alternatives", "form", "printed", "offset", "timex type"];

    /// <summary>Mentions with exactly the stated words.</summary>
    public Share Spans { get; private set; }

    /// <summary>Mentions that share at least a character with the stated words.</summary>
    public Share Overlaps { get; private set; }

    /// <summary>Right types, of all mentions that state one.</summary>
    public Share Types { get; private set; }

    /// <summary>Right numbers and times, of all mentions that state one; the words need only overlap.</summary>
    public Share Values { get; private set; }

    /// <summary>Right units (or rightly none), of all mentions that state one.</summary>
    public Share Units { get; private set; }

    /// <summary>Right comparators, tolerances and the like, of all mentions that state one.</summary>
    public Share Qualities { get; private set; }

    /// <summary>Right value and right unit together, of all mentions.</summary>
    public Share ValuesAndUnits { get; private set; }

    /// <summary>Everything that is stated, words included, of all mentions.</summary>
    public Share Everything { get; private set; }

    /// <summary>Words that must not be read as a mention, and are not.</summary>
    public Share Silent { get; private set; }

    /// <summary>Counts one stated mention.</summary>
    /// <returns>Whether all that is stated was read.</returns>
    public bool Count(SpecItem? found, bool isExact, IReadOnlyList<string> columns, IReadOnlyList<string> row)
    {
        var value = Holds(found, columns, row, ValueFields);
        var unit = Holds(found, columns, row, UnitFields);
        var quality = Holds(found, columns, row, QualityFields);
        var type = Holds(found, columns, row, ["type"]);
        var isRight = found is not null && isExact && value != false && unit != false && quality != false && type != false;
        Spans = Spans.Plus(found is not null && isExact);
        Overlaps = Overlaps.Plus(found is not null);
        Types = type is { } t ? Types.Plus(t) : Types;
        Values = value is { } v ? Values.Plus(v) : Values;
        Units = unit is { } u ? Units.Plus(u) : Units;
        Qualities = quality is { } q ? Qualities.Plus(q) : Qualities;
        ValuesAndUnits = ValuesAndUnits.Plus(found is not null && value != false && unit != false);
        Everything = Everything.Plus(isRight);
        return isRight;
    }

    /// <summary>Counts words that are no mention.</summary>
    public void CountSilence(bool isSilent) => Silent = Silent.Plus(isSilent);

    /// <summary>The shares as a table.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine("| mentions | right |\n|---|---|");
        output.WriteLine($"| exact words | {Spans} |");
        output.WriteLine($"| overlapping words | {Overlaps} |");
        output.WriteLine($"| type | {Types} |");
        output.WriteLine($"| value | {Values} |");
        output.WriteLine($"| unit | {Units} |");
        output.WriteLine($"| comparator, tolerance and the like | {Qualities} |");
        output.WriteLine($"| value and unit | {ValuesAndUnits} |");
        output.WriteLine($"| everything stated | {Everything} |");
        output.WriteLine($"| no mention where there is none | {Silent} |");
    }

    // Null where the row states none of these fields.
    private static bool? Holds(SpecItem? found, IReadOnlyList<string> columns, IReadOnlyList<string> row, string[] fields)
    {
        bool? holds = null;
        for (var i = 0; i < columns.Count && i + 1 < row.Count; i++)
        {
            if (row[i + 1].Length > 0 && fields.Contains(columns[i], StringComparer.Ordinal))
                holds = holds != false && found is not null && found.Holds(columns[i], row[i + 1]);
        }

        return holds;
    }
}
