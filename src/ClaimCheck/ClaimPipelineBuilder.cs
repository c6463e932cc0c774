using System.Collections.Frozen;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck;

/// <summary>Puts together a pipeline that differs from <see cref="ClaimPipeline.German"/>. Not thread-safe; the pipeline it builds is.</summary>
public sealed class ClaimPipelineBuilder
{
    // Parts of reasons, and what is no rule that makes a finding by itself.
    private const string RulePrefix = "meaning-";
    private const string ReasonPrefix = "reason-";

    private readonly HashSet<string> rulesOff = new(StringComparer.Ordinal);
    private IAnalyzer? analyzer;
    private LanguageAdditions additions = LanguageAdditions.None;

    /// <summary>The codes of all rules that make findings, in ordinal order.</summary>
    public static IReadOnlyList<string> Rules { get; } =
        [.. Messages.English.Keys.Where(key => key.StartsWith(RulePrefix, StringComparison.Ordinal)).Select(key => key[RulePrefix.Length..]).Where(code => Messages.English.Contains(ReasonPrefix + code))];

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
    /// <exception cref="CustomizationException">There is no rule with that code.</exception>
    public ClaimPipelineBuilder WithoutRule(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        if (!Rules.Contains(code, StringComparer.Ordinal))
            throw new CustomizationException("rule", $"There is no rule with the code '{code}'.", nameof(code));

        rulesOff.Add(code);
        return this;
    }

    /// <summary>Adds a unit.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="CustomizationException">Its code is taken, it has neither name nor symbol, its factor is not positive, or its SI unit is not that of its dimension.</exception>
    public ClaimPipelineBuilder WithUnit(CustomUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        CheckWords(nameof(unit), unit.Names.Concat(unit.Symbols));
        if (unit.SiFactor <= 0)
            throw new CustomizationException("factor", $"The unit '{unit.Code}' must be more than 0 {unit.SiCode}.", nameof(unit));
        if (Language.German.Units.ByCode.ContainsKey(unit.Code) || additions.Units.Any(known => known.Code == unit.Code))
            throw new CustomizationException("code", $"There is already a unit with the code '{unit.Code}'.", nameof(unit));
        if (Language.German.Units.ByCode.Values.FirstOrDefault(known => known.Dimension.Name == unit.Dimension) is { } alike && alike.SiCode != unit.SiCode)
            throw new CustomizationException("si", $"Units of {unit.Dimension} are converted to '{alike.SiCode}', not to '{unit.SiCode}'.", nameof(unit)) { Expected = alike.SiCode };

        additions = additions with { Units = additions.Units.Add(unit) };
        return this;
    }

    /// <summary>Adds a paper, station or agency.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="CustomizationException">It has an empty name.</exception>
    public ClaimPipelineBuilder WithOutlet(CustomOutlet outlet)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        CheckWords(nameof(outlet), outlet.Forms.Prepend(outlet.Name));
        additions = additions with { Outlets = additions.Outlets.Add(outlet) };
        return this;
    }

    /// <summary>Adds a state that excludes the others of its group.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="CustomizationException">It has no words, or no things that it holds for.</exception>
    public ClaimPipelineBuilder WithAlternative(CustomState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        CheckWords(nameof(state), state.Words);
        CheckWords(nameof(state), state.Things);
        additions = additions with { States = additions.States.Add(state) };
        return this;
    }

    private static void CheckWords(string parameter, IEnumerable<string> words)
    {
        var all = words.ToList();
        if (all.Count == 0 || all.Exists(string.IsNullOrWhiteSpace))
            throw new CustomizationException("words", "At least one word is needed, and none may be empty.", parameter);
    }

    /// <summary>The pipeline.</summary>
    /// <returns>A new one; with units, outlets or alternatives it loads the tables again, which takes some tenths of a second.</returns>
    public ClaimPipeline Build() => new(additions == LanguageAdditions.None ? Language.German : Language.GermanWith(additions), analyzer, rulesOff.ToFrozenSet(StringComparer.Ordinal));
}
