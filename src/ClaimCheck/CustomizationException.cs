namespace ClaimCheck;

/// <summary>Says why <see cref="ClaimPipelineBuilder"/> refuses a rule, unit, outlet or state.</summary>
/// <param name="problem">What is wrong: <c>rule</c>, <c>words</c>, <c>factor</c>, <c>code</c> or <c>si</c>.</param>
/// <param name="message">The same as an English sentence.</param>
/// <param name="parameter">The parameter of the method that refuses.</param>
public sealed class CustomizationException(string problem, string message, string parameter) : ArgumentException(message, parameter)
{
    /// <summary>
    /// What is wrong: <c>rule</c> (there is no rule with that code), <c>words</c> (a word is missing or empty), <c>factor</c> (it is not
    /// positive), <c>code</c> (it is taken) or <c>si</c> (the dimension has another SI unit).
    /// </summary>
    public string Problem { get; } = problem;

    /// <summary>What was expected instead: the SI unit of the dimension; empty where nothing can be named.</summary>
    public string Expected { get; init; } = string.Empty;
}
