namespace ClaimCheck.Tests.Samples;

/// <summary>One token line of an annotated news sentence.</summary>
/// <param name="Columns">The ten columns as they stand in the file.</param>
internal sealed record NewsToken(IReadOnlyList<string> Columns)
{
    /// <summary>The pairs of the last column, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Misc { get; } = PairsOf(Columns[9]);

    /// <summary>The number of the token in its sentence, from 1.</summary>
    public string Id => Columns[0];

    public string Form => Columns[1];

    /// <summary>The tag of the Universal Dependencies.</summary>
    public string Upos => Columns[3];

    /// <summary>The tag of the Stuttgart-Tübingen tag set.</summary>
    public string Xpos => Columns[4];

    public IReadOnlyList<KeyValuePair<string, string>> Features => PairsOf(Columns[5]);

    public bool IsMark => Upos == "PUNCT";

    /// <summary>Whether a blank separates the token from the next one.</summary>
    public bool HasSpaceAfter => Value("SpaceAfter") is null;

    /// <summary>The value of a key of the last column, or <see langword="null"/>.</summary>
    public string? Value(string key) => Misc.FirstOrDefault(pair => pair.Key == key).Value;

    private static List<KeyValuePair<string, string>> PairsOf(string column) =>
        column == "_" ? [] : [.. column.Split('|').Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
}
