using System.Collections.Frozen;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck;

/// <summary>Puts together a pipeline that differs from <see cref="ClaimPipeline.German"/>. Not thread-safe; the pipeline it builds is.</summary>
public sealed class ClaimPipelineBuilder
{
    private readonly HashSet<string> rulesOff = new(StringComparer.Ordinal);
    private IAnalyzer? analyzer;

    /// <summary>Uses another linguistic analysis in place of the built-in one.</summary>
    /// <returns>This builder.</returns>
    public ClaimPipelineBuilder WithAnalyzer(IAnalyzer engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        analyzer = engine;
        return this;
    }

    /// <summary>Switches a rule off: findings with this reason code are no longer made.</summary>
    /// <param name="code">A reason code such as <c>subject-open</c> or <c>near</c>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There is no rule with that code.</exception>
    public ClaimPipelineBuilder WithoutRule(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        if (!Messages.English.Keys.Contains("reason-" + code, StringComparer.Ordinal))
            throw new ArgumentException($"There is no rule with the code '{code}'.", nameof(code));

        rulesOff.Add(code);
        return this;
    }

    /// <summary>The pipeline.</summary>
    public ClaimPipeline Build() => new(Language.German, analyzer, rulesOff.ToFrozenSet(StringComparer.Ordinal));
}
