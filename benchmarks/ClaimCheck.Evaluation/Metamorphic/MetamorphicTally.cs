using ClaimCheck.Mentions;

namespace ClaimCheck.Evaluation.Metamorphic;

/// <summary>How many changed figures were found, by the type of the figure.</summary>
internal sealed class MetamorphicTally(string name, bool keepsMissed)
{
    private readonly SortedDictionary<string, (int Found, int All)> types = new(StringComparer.Ordinal);
    private readonly List<string> missed = [];

    /// <summary>Counts one changed figure; <paramref name="outcome"/> is empty where it was found.</summary>
    public void Add(NumericMention mention, string sentence, string outcome)
    {
        var type = mention.Type.ToString().ToLowerInvariant();
        var (found, all) = types.GetValueOrDefault(type);
        types[type] = (found + (outcome.Length == 0 ? 1 : 0), all + 1);
        if (outcome.Length > 0 && keepsMissed)
            missed.Add($"- {outcome} {type} {mention.Value.Printed}: {sentence.ReplaceLineEndings(" ")}");
    }

    /// <summary>A row for all figures and one for each type.</summary>
    public void WriteTo(TextWriter output)
    {
        output.WriteLine($"| {name} | {new Share(types.Values.Sum(one => one.Found), types.Values.Sum(one => one.All))} |");
        foreach (var (type, (found, all)) in types)
            output.WriteLine($"| – {type} | {new Share(found, all)} |");
    }

    /// <summary>The figures that were not found, with their sentences.</summary>
    public void WriteMissed(TextWriter output)
    {
        if (missed.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine($"### Missed: {name}");
        output.WriteLine();
        foreach (var line in missed)
            output.WriteLine(line);
    }
}
