using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Cli.Configuration;

/// <summary>Builds the pipeline that a configuration file asks for.</summary>
internal static class PipelineConfiguration
{
    private const string Rules = "rules";
    private const string Units = "units";
    private const string Outlets = "outlets";
    private const string Alternatives = "alternatives";

    /// <summary>The pipeline of <paramref name="path"/>, or the one for German where no file is given.</summary>
    /// <exception cref="UsageException">The file cannot be read; the message names the line and what to do.</exception>
    public static ClaimPipeline Load(string? path, string workingDirectory, Messages messages)
    {
        if (path is null)
            return ClaimPipeline.German;

        try
        {
            using var reader = new StreamReader(Path.GetFullPath(path, workingDirectory));
            return Built(ConfigParser.Parse(reader));
        }
        catch (ConfigException error)
        {
            var fault = messages.Format("config-" + error.Code, [.. error.Slots]);
            throw new UsageException(messages.Format("config-fault", ("name", path), ("line", error.Line.ToString(CultureInfo.InvariantCulture)), ("fault", fault)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(messages.Format("config-missing", ("name", path)));
        }
    }

    private static ClaimPipeline Built(ConfigNode root)
    {
        var file = new ConfigFields(root, Rules, Units, Outlets, Alternatives);
        var builder = new ClaimPipelineBuilder();
        AddRules(builder, file.Part(Rules));
        foreach (var item in file.Items(Units))
            AddUnit(builder, new ConfigFields(item, "code", "dimension", "factor", "si", "names", "symbols"));
        foreach (var item in file.Items(Outlets))
            AddOutlet(builder, new ConfigFields(item, "name", "forms", "group", "agency"));
        foreach (var item in file.Items(Alternatives))
            AddAlternative(builder, new ConfigFields(item, "group", "state", "words", "things", "changing"));
        return builder.Build();
    }

    private static void AddRules(ClaimPipelineBuilder builder, ConfigNode? rules)
    {
        if (rules is null or ConfigNode.Text { Value.Length: 0 })
            return;

        var fields = new ConfigFields(rules, [.. ClaimPipelineBuilder.Rules]);
        foreach (var code in ClaimPipelineBuilder.Rules)
        {
            if (fields.Part(code) is not null && !fields.Flag(code))
                builder.WithoutRule(code);
        }
    }

    private static void AddUnit(ClaimPipelineBuilder builder, ConfigFields fields) => Added(fields, "code", () => builder.WithUnit(new CustomUnit
    {
        Code = fields.Required("code"),
        Dimension = fields.Required("dimension"),
        SiFactor = fields.Number("factor"),
        SiCode = fields.Required("si"),
        Names = [.. fields.Texts("names")],
        Symbols = [.. fields.Texts("symbols")],
    }));

    private static void AddOutlet(ClaimPipelineBuilder builder, ConfigFields fields) => Added(fields, "name", () => builder.WithOutlet(new CustomOutlet
    {
        Name = fields.Required("name"),
        Forms = [.. fields.Texts("forms")],
        Group = fields.Optional("group"),
        IsAgency = fields.Flag("agency"),
    }));

    private static void AddAlternative(ClaimPipelineBuilder builder, ConfigFields fields) => Added(fields, "state", () => builder.WithAlternative(new CustomState
    {
        Group = fields.Required("group"),
        State = fields.Required("state"),
        Words = [.. fields.Texts("words")],
        Things = [.. fields.Texts("things")],
        IsChanging = fields.Flag("changing"),
    }));

    /// <summary>What the builder refuses is a fault of the file.</summary>
    private static void Added(ConfigFields fields, string part, Func<ClaimPipelineBuilder> add)
    {
        try
        {
            add();
        }
        catch (CustomizationException error)
        {
            throw new ConfigException("refused-" + error.Problem, fields.LineOf(part), ("name", fields.Optional(part) ?? string.Empty), ("expected", error.Expected));
        }
    }
}
