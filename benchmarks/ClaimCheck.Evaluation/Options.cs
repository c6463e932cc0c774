namespace ClaimCheck.Evaluation;

/// <summary>The arguments of a measure: one path, then options.</summary>
public sealed class Options
{
    private readonly string[] arguments;

    /// <summary>Reads <paramref name="arguments"/>, the path first.</summary>
    public Options(string[] arguments) => this.arguments = arguments;

    /// <summary>The file or folder.</summary>
    public string Path => arguments[0];

    /// <summary>Whether an option without value is given.</summary>
    public bool Has(string option) => arguments.Contains(option, StringComparer.Ordinal);

    /// <summary>The values of an option, separated by commas; none where it is not given.</summary>
    public IReadOnlyList<string> List(string option)
    {
        var index = Array.IndexOf(arguments, option);
        return index > 0 && index + 1 < arguments.Length ? arguments[index + 1].Split(',') : [];
    }
}
